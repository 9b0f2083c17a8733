"""Contrast of colours, as WCAG 2 measures it."""

LEAST = 4.5


def luminance(colour: str) -> float:
    """Return the relative luminance, 0..1, of `#RRGGBB`."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """Return `one` with a share, 0..1, of `other` in it."""
    channels = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in channels)


def legible(colour: str, *grounds: str, least: float = LEAST) -> str:
    """Return `colour`, darkened or brightened no more than words in it need to be read on all `grounds`."""
    dark_ground = max(map(luminance, grounds)) < 0.18
    end = "#FFFFFF" if dark_ground else "#000000"
    for step in range(21):
        shade = mix(colour, end, step / 20)
        if all(ratio(shade, ground) >= least for ground in grounds):
            return shade
    return end
