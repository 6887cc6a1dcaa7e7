"""Setting up: the questions of the first start, which can be asked again."""
