"""The project file: one SQLite database, its journal, its backups; the only part that knows SQL."""
