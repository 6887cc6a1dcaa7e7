"""What the commands of the window do, one module for each menu."""
