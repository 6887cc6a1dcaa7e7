"""The window around the views: the only part of the user interface that knows all of them."""
