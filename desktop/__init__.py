"""Hashiya: compare Arabic reports of one event, offline."""

__version__ = "0.1.0"
APP_ID = "org.hashiya.Hashiya"  # by which desktops know the program
