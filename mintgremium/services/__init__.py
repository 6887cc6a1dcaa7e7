"""Use cases: they open units of work and give out frozen rows."""
