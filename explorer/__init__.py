"""Relationship Explorer: who is tied to whom, and the sentence each line rests on.

The program is a chain of functions from text to ink; a click becomes a value that goes to the start of it:

    file → Dossier → claims → relationships → Graph → Scene → Screen → ink
    click → mark → id → Gesture or Edit → Store → State → show(state) → Screen

What is known never changes: it is replaced. One object is mutable, `session.store.Store`. Qt is a thin skin.

The floors, each of which may import only what stands below it:

    __main__    the command line
    app         ties store, toolbox, runner and window together
    ui          widgets; each shows a part of the Screen and sends changes
    plugins     the toolbox: layouts, exporters and extractors, by name
    session     what the user is doing · drawing   scene → ink
    reading     text → sentences, dates · network   claims → scene · files   disk
    model       what is known: documents, passages, entities, claims, relationships, disagreements
    words       every text a person sees passes through it

A passage is some characters of a document. A claim is what one passage says of two entities. A relationship is all
claims of one kind between the same two entities; its status is computed from them, never stored.
"""

__version__ = "0.1.0"
