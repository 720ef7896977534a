<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>GuideContents</name>
    <message>
        <source>Article, word or abbreviation</source>
        <translation>Pasal, kata, atau singkatan</translation>
    </message>
    <message>
        <source>Search provisions and guide</source>
        <translation>Cari pasal dan panduan</translation>
    </message>
    <message>
        <source>Provisions by law</source>
        <translation>Ketentuan menurut undang-undang</translation>
    </message>
</context>
<context>
    <name>GuidePresenter</name>
    <message>
        <source>Provisions &amp; guide</source>
        <translation>Pasal &amp; panduan</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Provisions &amp; guide</source>
        <translation>Pasal &amp; panduan</translation>
    </message>
    <message>
        <source>What the rule set holds, in our own words. F1 opens it anywhere.</source>
        <translation>Isi paket hukum dengan kata-kata sendiri. F1 membukanya dari mana saja.</translation>
    </message>
    <message>
        <source>The provision</source>
        <translation>Ketentuan</translation>
    </message>
    <message>
        <source>Nothing found. Try an article, e.g. 4, or a word, e.g. debt.</source>
        <translation>Tidak ditemukan. Coba nomor pasal, mis. 4, atau kata, mis. utang.</translation>
    </message>
</context>
</TS>
