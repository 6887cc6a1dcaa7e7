"""Minutes: texts, attendance, resolutions, and their life from draft to approval."""
