"""New workspaces: empty, with the reference data, with the public record, or as a sample."""
