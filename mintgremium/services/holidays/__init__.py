"""Public and school holidays of the sixteen Länder."""
