<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>FactsDialog</name>
    <message>
        <source>Details of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind by its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the camera stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says this of itself. It can be wrong or have been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters coded as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Files of this exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this file out…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Sheet {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sheet (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away (Ctrl -)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer (Ctrl +)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole sheet in sight (Ctrl 0)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Covered until you choose to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of evidence can be hard to look at, or show more of somebody than is needed. Look when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap to see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <source>Export original…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are sealed into the vault; the originals stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>The preview was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not previewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large to preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview fell over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, PDF and plain text are shown here, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be cut off, or be something else than its name says. It is kept exactly as it was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saksama does not ask for it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of more than 10,000 pixels an edge are not opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of more than {0} are not opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening it took longer than 15 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening it needed too much memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file broke the process that reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is safe in the vault; to open it elsewhere, export it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
