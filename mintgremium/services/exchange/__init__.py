"""The exchange file: the whole workspace, or a part of one, as JSON that outlives the program."""
