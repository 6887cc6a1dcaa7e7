"""The agenda of a meeting: tree, inspector, toolbar."""
