"""vCards 2.1, 3.0 and 4.0: read line by line within limits, written by the letter of the rules."""
