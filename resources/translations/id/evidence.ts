<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ChainForms</name>
    <message>
        <source>Take this entry out of the chain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal keeps every entry. You can take this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustodyCard</name>
    <message>
        <source>Chain of custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded as holding it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustodyForm</name>
    <message>
        <source>Who holds {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers by name; victims and witnesses by code only.</source>
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
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the time of your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of custody saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements come with a count. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is already linked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files, chain and links go with it. The journal keeps every entry. You can take this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would lose their support:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {0} out?</source>
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
    <name>EvidenceView</name>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to an element…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all exhibits again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exhibit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what was seized or received, or drop files anywhere on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to list here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exhibit matches what you list. That can be good news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files to this exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop here: a new exhibit with these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop here: add to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExhibitDetail</name>
    <message>
        <source>Record hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to an element (T)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExhibitForm</name>
    <message>
        <source>New exhibit</source>
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
        <source>{0} will be added after saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kind from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when it was taken, or leave the first holder below empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 48 sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the case: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names or addresses of victims and witnesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of procedure of the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First link of the chain of custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin and authenticity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it speaks for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy repeats its original, a report repeats who told it. Two items of one origin do not support each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found not to be what it claims to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this exhibit (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Checking every byte of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the original of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the vault nothing protects it any more. Who has the file can open and pass it on, and it may hold something harmful. It is written with the ending {0} so that nothing opens it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the original of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this file out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
The journal keeps every entry. You can take this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing files into the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {number} of {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: the digital copy is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of {0} was written; the journal knows why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HashPanel</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital copy stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital copy whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital copy damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back when taken in, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindCombo</name>
    <message>
        <source>Type to search, or open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No means of proof by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LackCard</name>
    <message>
        <source>The item is not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawful basis not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court approval not received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The court refused the seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found not to be what it claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of custody not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked to an element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Linked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>Write the day as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time does not match yet. Example: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Lawful basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizure order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court permit or approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the court&apos;s decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E.g. why it was urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. sealed envelope, seal intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}: {holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. the travel office; no name of a victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the time of your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} added to {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding files was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders are not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder and drop the files that are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal now holds this finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original in the vault is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These very bytes are already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are safely in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added; everything else is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no means of proof by itself; a lead only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every victim of the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain has a hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
