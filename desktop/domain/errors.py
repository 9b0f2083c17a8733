"""What the world does to the program: a named cause each; `session/wording.py` has the sentences.

A cause carries plain details (a path, a version) for the sentence. What is not a `KnownError` is a bug.
"""


class KnownError(Exception):
    """Something outside the program went wrong; nothing that was acknowledged is lost."""

    def __init__(self, **details: str | int) -> None:
        super().__init__(self.__class__.__name__, details)
        self.details = details


# --- project files -----------------------------------------------------------------------------
class ProjectNotFound(KnownError):
    """No file at `path`."""


class NotAProject(KnownError):
    """`path` is no Hashiya project (another kind of file, or a database of another program)."""


class DamagedProject(KnownError):
    """`path` is a project, but cut short or damaged; `reason` is SQLite's own words."""


class NewerProject(KnownError):
    """`path` was written by a newer program: `version` of the file, `known` to this program."""


class ProjectOpenElsewhere(KnownError):
    """Another running program holds `path`; `backup` is the newest backup's path, or empty."""


class ProjectExists(KnownError):
    """A file already lies at `path`, and nobody asked to replace it."""


class WouldReplaceProject(KnownError):
    """`path` is a project, and what was to be written there is none."""


class ReadOnlyProject(KnownError):
    """`path` was opened for reading only, so nothing can be changed."""


class StaleRecord(KnownError):
    """The record `id` of `kind` is no longer what the change takes it for."""


class NothingToUndo(KnownError):
    """No act is left to take back, or to do again."""


# --- the machine -------------------------------------------------------------------------------
class DiskFull(KnownError):
    """No room is left where `path` lies."""


class AccessDenied(KnownError):
    """`path` may not be read or written by this user."""


class StorageGone(KnownError):
    """`path` can't be reached any more: a stick pulled out, a share gone."""


class WriteFailed(KnownError):
    """`path` could not be written; `reason` is the system's own words."""


class NameTooLong(KnownError):
    """The file system has no room for a name as long as that of `path`."""


class DataFolderUnusable(KnownError):
    """The program's own folder `path` can't be made, or not be written to."""


# --- files from outside ------------------------------------------------------------------------
class FileNotFound(KnownError):
    """No file at `path`."""


class FolderNotFound(FileNotFound):
    """No folder at `path`, so nothing can be written into it."""


class EmptyFile(KnownError):
    """`path` holds no words."""


class BinaryFile(KnownError):
    """`path` is no text: a picture, a program, an archive."""


class FileTooLarge(KnownError):
    """`path` has `size` bytes, more than `limit`."""


class EncodingUnsure(KnownError):
    """The letters of `path` could be of several encodings; `candidates` names them, joined by a comma."""


class WrongEncoding(KnownError):
    """`path` can't be read in the encoding `encoding` that was asked for."""


class UnknownFormat(KnownError):
    """No format goes with the ending or name `format`."""


class NotAClaimsTable(KnownError):
    """`path` is no claims CSV; `missing` names the columns that it lacks."""


# --- words on the command line -------------------------------------------------------------------
class ArticleNotFound(KnownError):
    """No article is named `article` in the project, or more than one."""


class TagNotFound(KnownError):
    """No tag is named `tag` in the project."""


class SpanOutside(KnownError):
    """The place `start`..`end` does not lie in the article, which has `length` code points."""


class NoSuggestion(KnownError):
    """No single figure or date was read in the place `start`..`end`."""


class BadValue(KnownError):
    """`value` can't stand in the field `field`."""


class TagNameTaken(KnownError):
    """Another tag is already called `name`."""
