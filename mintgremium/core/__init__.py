"""Vocabulary, errors and small value types that everything else speaks; standard library only."""
