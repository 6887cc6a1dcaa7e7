"""Who hosts and who chairs when."""
