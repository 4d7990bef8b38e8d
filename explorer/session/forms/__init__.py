"""What a person makes and corrects by hand: state → form, and the filled form → edit.

`asking` opens a form (each is a gesture); `claim`, `entity`, `source` and `questions` fill it, and turn what comes
back into the edit; `making` knows them all; `naming` finds the names to choose from, `dating` reads dates back.
"""
