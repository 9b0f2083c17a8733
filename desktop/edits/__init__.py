"""Functions that build a Change; they read records, never files, and an edit that alters nothing is an empty Change."""
