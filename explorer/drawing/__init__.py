"""Scene → ink: QtGui, no widgets. One painter for the screen and for every picture that leaves the program."""
