"""Make resources/fonts from unpacked npm packages: `python .ci/make_fonts.py FOLDER_WITH_UNPACKED_PACKAGES`.

Packages (OFL): pretendard, @expo-google-fonts/noto-sans and noto-sans-{arabic, …, sc}; each unpacked into a folder
that begins with its name. Pretendard loses what nothing here uses; the Han font keeps the characters of KS X 1001,
GB 2312, JIS X 0208 and Big5. TrueType outlines only, all shaping tables kept.
"""

import shutil
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

OUT = Path(__file__).resolve().parents[1] / "resources" / "fonts"
WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold", 800: "ExtraBold"}
SCRIPTS = {
    "": ["Latn", "Grek", "Cyrl"],
    "arabic": ["Arab"],
    "hebrew": ["Hebr"],
    "devanagari": ["Deva"],
    "bengali": ["Beng"],
    "sinhala": ["Sinh"],
    "tamil": ["Taml"],
    "thai": ["Thai"],
    "lao": ["Laoo"],
    "khmer": ["Khmr"],
    "myanmar": ["Mymr"],
    "georgian": ["Geor"],
    "armenian": ["Armn"],
    "ethiopic": ["Ethi"],
    "sc": ["Hani", "Hira", "Kana"],
}


def han() -> set[int]:
    """Return the ideographs and kana that the common national sets hold."""
    found: set[int] = set(range(0x3000, 0x3100)) | set(range(0xFF00, 0xFFF0))
    for encoding in ("euc_kr", "gb2312", "euc_jp", "big5"):
        for first in range(0xA1, 0xFF):
            for second in range(0x40, 0xFF):
                try:
                    text = bytes((first, second)).decode(encoding)
                except UnicodeDecodeError:
                    continue
                found.update(ord(c) for c in text if 0x4E00 <= ord(c) <= 0x9FFF)
    return found


def pretendard() -> set[int]:
    """Return what names and screens in Latin, Greek, Cyrillic and Hangul need."""
    blocks = (
        (0x20, 0x250),
        (0x300, 0x530),
        (0x1100, 0x1200),
        (0x1E00, 0x2000),
        (0x2000, 0x2300),
        (0x2460, 0x2500),
    )
    more = ((0x25A0, 0x2700), (0x3000, 0x3100), (0x3130, 0x3190), (0xAC00, 0xD7A4), (0xFF00, 0xFFF0))
    return {code for first, last in (*blocks, *more) for code in range(first, last)}


def subset(source: Path, target: Path, codes: set[int] | None) -> None:
    """Write a font with only these characters (all where None), with every shaping feature."""
    options = Options()
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    font = TTFont(source)
    cutter = Subsetter(options)
    cutter.populate(unicodes=codes if codes is not None else set(font.getBestCmap()))
    cutter.subset(font)
    font.save(target)


def main(packages: Path) -> None:
    """Make all font files, their licences and `fonts.toml`."""
    (OUT / "licences").mkdir(parents=True, exist_ok=True)
    lines = ["# The bundled fonts in the order in which they are tried; `scripts` are ISO 15924 codes.\n"]

    def add(
        source: Path, name: str, family: str, weight: int, scripts: list[str], codes: set[int] | None
    ) -> None:
        subset(source, OUT / name, codes)
        lines.append(f'\n[[font]]\nfile = "{name}"\nfamily = "{family}"\nweight = {weight}\n')
        lines.append(f"scripts = {scripts!r}\n".replace("'", '"'))

    (root,) = packages.glob("pretendard-*")
    shutil.copyfile(root / "package/dist/LICENSE.txt", OUT / "licences" / "Pretendard-OFL.txt")
    for weight, word in WEIGHTS.items():
        source = root / "package/dist/public/static/alternative" / f"Pretendard-{word}.ttf"
        add(source, source.name, "Pretendard", weight, ["Latn", "Grek", "Cyrl", "Hang"], pretendard())
    for script, codes in SCRIPTS.items():
        stem = "expo-google-fonts-noto-sans" + (f"-{script}" if script else "")
        (root,) = (path for path in packages.glob(f"{stem}-[0-9]*") if path.is_dir())
        for weight in (400, 700):
            (source,) = (root / "package" / f"{weight}{WEIGHTS[weight]}").glob(
                f"*_{weight}{WEIGHTS[weight]}.ttf"
            )
            family = TTFont(source)["name"].getBestFamilyName()
            name = source.name.replace(f"_{weight}", "-")
            add(source, name, family, weight, codes, han() if script == "sc" else None)
        licence = next(root.glob("package/LICENSE_FONT*"), root / "package/LICENSE")
        shutil.copyfile(licence, OUT / "licences" / f"{name.split('-')[0]}-OFL.txt")
    (OUT / "fonts.toml").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
