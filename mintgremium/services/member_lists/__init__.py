"""Lists of members out to Excel, CSV and vCard, and back in by way of a plan."""
