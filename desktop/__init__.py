"""Hashiya: compare Arabic reports of one event, offline."""

__version__ = "0.1.0"
