"""The user guide, as it comes along with the program."""
