"""Agendas: the tree of items, its order, numbers and running clock times."""
