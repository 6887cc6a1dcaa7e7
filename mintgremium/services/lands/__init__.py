"""The sixteen Länder and what each has: seats, ministries, coordination offices."""
