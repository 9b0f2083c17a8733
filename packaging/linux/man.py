"""The commands of the manual page, as the program itself tells them."""

import click


def commands() -> str:
    """Return one paragraph for each command that is not hidden: what it is called with, and what it does."""
    from desktop.cli import cli

    told = (command for command in cli.commands.values() if not command.hidden)
    return "\n".join(_paragraph(command) for command in sorted(told, key=lambda command: command.name or ""))


def _paragraph(command: click.Command) -> str:
    context = click.Context(command, info_name=command.name)
    words = " ".join(command.collect_usage_pieces(context))
    lines = [".TP", f"\\fB{command.name}\\fR {_plain(words)}", _plain(" ".join((command.help or "").split()))]
    for option in command.params:
        record = option.get_help_record(context) if isinstance(option, click.Option) else None
        if record is not None and "--help" not in record[0]:
            said = " ".join(record[1].split())
            lines += [".br", f"\\fB{_plain(record[0])}\\fR" + (f": {_plain(said)}" if said else "")]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """Return text in which roff reads nothing of its own."""
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
