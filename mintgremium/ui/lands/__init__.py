"""The sixteen Länder with their seats, ministries and coordination offices."""
