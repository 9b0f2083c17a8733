"""How a proof says what it expects; `assert` would vanish from an optimised build."""


def expect(holds: bool, otherwise: str) -> None:
    """Fail with a sentence unless something holds."""
    if not holds:
        raise RuntimeError(otherwise)
