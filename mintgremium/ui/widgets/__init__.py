"""The component set every view is made of."""
