"""Qt without widgets: the open project, its sentences, long work, settings, languages."""
