"""A picture of the sixteen Länder, as a map or as tiles; features put their answers into it."""
