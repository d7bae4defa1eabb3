"""The pictures of the README and the docs, made by the product itself: run as a script it writes them all anew.

python -m tests.ui.screenshots FOLDER
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[2]
MOST_BYTES = 120_000
"""What one picture may weigh: a README is read on slow networks too."""

JOURNEY = {
    "1-welcome.png": "desk-welcome.png",
    "2-already.png": "desk-already.png",
    "3-not-valid-today.png": "desk-not-valid-today.png",
    "5-unknown.png": "desk-not-found.png",
}
"""Pictures of the demo's own journey, by the name they have in the docs."""
GALLERY = {
    "02-welcome-ko.png": "desk-welcome-korean.png",
    "07-paper-out-en.png": "desk-paper-out.png",
}
"""States the demo does not bring about, drawn on the desk window of the tests."""
BADGES = {
    "badge-a6.png": ("Layla Mansouri", "a6-portrait", 620),
    "badge-label.png": ("Hong Gil-dong", "label-62x100", 496),
}
"""Badges by `badge render`: whose, on which template, and how many pixels wide in the docs."""


def main() -> None:
    """Make every picture in the folder that is named."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        _madang("demo", "--headless", "--data", str(place / "demo"))
        for source, target in JOURNEY.items():
            save_small(place / "demo" / "screens" / source, folder / target)
        _python("-m", "tests.ui.gallery", str(place / "gallery"))
        for source, target in GALLERY.items():
            save_small(place / "gallery" / source, folder / target)
        for target, (person, template, width) in BADGES.items():
            save_small(_badge(place / "demo", person, template), folder / target, width)


def save_small(source: Path, target: Path, width: int | None = None) -> None:
    """Save a picture with as many colours as fit into MOST_BYTES.

    Args:
        width: in pixels; None keeps the size.
    """
    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    if width is not None and width < picture.width:
        picture = picture.resize(
            (width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS
        )
    for colours in (256, 128, 64, 32):
        # No dither: it would cost bytes and put specks into plain areas.
        reduced = picture.quantize(colours, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        reduced.save(target, optimize=True)
        if target.stat().st_size <= MOST_BYTES:
            return
    raise SystemExit(f"{target} weighs {target.stat().st_size} bytes, more than {MOST_BYTES}.")


def _badge(demo: Path, person: str, template: str) -> Path:
    event = demo / "desk" / "event.toml"
    event.write_text(
        event.read_text(encoding="utf-8")
        .replace("a6-portrait", template)
        .replace("label-62x100", template),
        encoding="utf-8",
    )
    out = demo / f"{template}.png"
    key = ("--key-file", str(demo / "demo.key"))
    _madang("badge", "render", person, "--data", str(demo / "desk"), "--out", str(out), *key)
    return out


def _madang(*arguments: str) -> None:
    _python("main.py", *arguments)


def _python(*arguments: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    main()
