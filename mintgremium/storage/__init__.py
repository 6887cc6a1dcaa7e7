"""Engine, unit of work, journal, history, migrations, backup."""
