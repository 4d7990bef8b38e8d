"""Which form of project file this version writes, without what it takes to check one."""

FORMAT = 1
PROGRAM = "relationship-explorer"
