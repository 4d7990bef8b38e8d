"""What the user is doing, without Qt.

`state` what is known and what is on the desk · `history` · `keeping` what of it goes to disk ·
`edits` every undoable change · `gestures` every change of the view · `store` the one mutable object ·
`screen` State → Screen, all the window shows · `cards`, `outline`, `source`, `timeline` the parts of it ·
`evidence` claims → cards · `review` what waits for a decision · `jobs`.
"""
