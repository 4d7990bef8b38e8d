"""Claims → scene. Pure; networkx and numpy live here, and nothing of Qt."""
