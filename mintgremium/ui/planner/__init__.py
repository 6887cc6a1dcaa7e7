"""The year planner: sixteen Länder by days, what is on them, and the best day for a meeting."""
