"""Graph → positions. Each layout is a value with a name and one method; all keep what was placed by hand."""
