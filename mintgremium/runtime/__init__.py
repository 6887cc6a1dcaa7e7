"""What this machine provides: paths, resources, settings, logs."""
