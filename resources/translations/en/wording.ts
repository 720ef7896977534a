<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) left out: the rule set does not know the offence.</source>
        <translation>
            <numerusform>%n count left out: the rule set does not know the offence.</numerusform>
            <numerusform>%n counts left out: the rule set does not know the offence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s)</source>
        <translation>
            <numerusform>%n victim</numerusform>
            <numerusform>%n victims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still empty</source>
        <translation>
            <numerusform>%n field is still empty</numerusform>
            <numerusform>%n fields are still empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(s)</source>
        <translation>
            <numerusform>%n journal entry</numerusform>
            <numerusform>%n journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(s) missing</source>
        <translation>
            <numerusform>%n journal entry is missing</numerusform>
            <numerusform>%n journal entries are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) before it can be used</source>
        <translation>
            <numerusform>%n thing before it can be used</numerusform>
            <numerusform>%n things before it can be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Places where one single source holds the count up: %n.</source>
        <translation>
            <numerusform>Places where one single source holds the count up: %n.</numerusform>
            <numerusform>Places where one single source holds the count up: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) would stand lower.</source>
        <translation>
            <numerusform>%n element would stand lower.</numerusform>
            <numerusform>%n elements would stand lower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) would stand higher.</source>
        <translation>
            <numerusform>%n element would stand higher.</numerusform>
            <numerusform>%n elements would stand higher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed try(s)</source>
        <translation>
            <numerusform>%n failed try</numerusform>
            <numerusform>%n failed tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of victims</source>
        <translation>
            <numerusform>%n statement of a victim</numerusform>
            <numerusform>%n statements of victims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other item(s) of proof</source>
        <translation>
            <numerusform>%n other item of proof</numerusform>
            <numerusform>%n other items of proof</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) saying otherwise</source>
        <translation>
            <numerusform>%n source saying otherwise</numerusform>
            <numerusform>%n sources saying otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n other form(s)</source>
        <translation>
            <numerusform>Show %n other form</numerusform>
            <numerusform>Show %n other forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill</source>
        <translation>
            <numerusform>%n field to fill</numerusform>
            <numerusform>%n fields to fill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled from the case</source>
        <translation>
            <numerusform>%n field filled from the case</numerusform>
            <numerusform>%n fields filled from the case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n provision</numerusform>
            <numerusform>%n provisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) cannot be shown in the PDF</source>
        <translation>
            <numerusform>%n letter cannot be shown in the PDF</numerusform>
            <numerusform>%n letters cannot be shown in the PDF</numerusform>
        </translation>
    </message>
</context>
</TS>
