"""The mail templates of a committee: edit them with a live preview."""
