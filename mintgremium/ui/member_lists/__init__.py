"""Lists of members to and from other programs: what an import would do, and what is exported."""
