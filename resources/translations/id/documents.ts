<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Applications</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this application out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued documents stay as they are. You can take this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Save a copy as {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy lies outside the vault and is not locked: whoever holds the file can read it. Save it only where your office allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was saved. It is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPresenter</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still empty: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued. It can now be printed and a copy saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is not printed. Issue it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one at the left to see what it still lacks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>Every field is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is for reading only. After issuing, it can be printed and a copy saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is filled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldItemModel</name>
    <message>
        <source>Empty: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>Preview: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand in the Word file all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuedPanel</name>
    <message>
        <source>Frozen: nobody can change it. A new issue gets a new number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the newest draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper and copies leave the vault and are not locked: whoever holds them can read them. Each one stands in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy as DOCX…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the room (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages appear here as soon as they are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Known by code and flower name only. Write no name anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application data: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with restitution is asked for too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the testimony matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical and psychological findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminal record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: never convicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss claimed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent, papers and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the person agreed to this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPSK register number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPSK decision number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RupiahEdit</name>
    <message>
        <source>Write a sum in whole rupiah. Example: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>Why: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why this person needs it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreatRows</name>
    <message>
        <source>Write what happened on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened; no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this threat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out with gaps: {0}. Reason: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a count in Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody in People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in in Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in in People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link in Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link in Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Elements &amp; Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template {0} v{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity level: code names ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity lines are printed as “filled in from the sealed identity”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fully verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is frozen with its hash, gets the next number and can then be printed. It cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue “{0}” with gaps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one stays marked on the page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
