"""What a desktop is told of project files, so that a double click opens them.

`registering` tells it, and takes it back · `freedesktop` Linux and its kin · `registry` Windows. On macOS the app
itself says what it opens, in its Info.plist.
"""
