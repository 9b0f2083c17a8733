"""The words of the project: plain frozen records and pure rules, without Qt, SQL or files."""
