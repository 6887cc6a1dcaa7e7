"""The register of all resolutions."""
