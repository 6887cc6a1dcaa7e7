"""Mail templates: what committees say in their own words, and how it reads for a recipient."""
