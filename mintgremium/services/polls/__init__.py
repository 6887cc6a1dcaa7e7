"""Date polls: ask the seats which of several dates suits them."""
