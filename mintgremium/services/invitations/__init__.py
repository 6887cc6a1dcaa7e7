"""Invitations: whom to invite, what stands against it, the files, the answers."""
