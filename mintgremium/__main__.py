"""Start: a command goes to the command line, everything else opens the window."""

import sys


def main() -> int:
    """Run the program and return its exit code."""
    from mintgremium.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
