"""Make resources/fonts from unpacked npm packages: `python .ci/make_fonts.py FOLDER_WITH_UNPACKED_PACKAGES`.

Packages (OFL): pretendard, @expo-google-fonts/noto-sans and noto-sans-{arabic, …, sc}; each unpacked into a folder
that begins with its name. Pretendard loses what nothing here uses; the Han font keeps the first block of ideographs,
those of JIS X 0213 and Big5-HKSCS, and the compatibility ones that Japanese names are written with; what it lacks of
these comes from the Japanese one. TrueType outlines only, all shaping tables kept.
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
    "jp": ["Hani"],
}


def han() -> set[int]:
    """Return the ideographs and kana that names are written with."""
    found = set(range(0x3000, 0x3100)) | set(range(0xFF00, 0xFFF0)) | set(range(0x4E00, 0xA000))
    return (
        found | set(range(0xF900, 0xFB00)) | {code for code in range(0x3400, 0x30000) if _is_national(code)}
    )


def _is_national(code: int) -> bool:
    """Tell whether an ideograph outside the first block is in the Japanese or the Hong Kong set."""
    for encoding in ("euc_jis_2004", "big5hkscs"):
        try:
            chr(code).encode(encoding)
        except UnicodeEncodeError:
            continue
        return 0x3400 <= code < 0x4DC0 or code >= 0x20000
    return False


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
    had: dict[int, set[int]] = {400: set(), 700: set()}
    for script, codes in SCRIPTS.items():
        stem = "expo-google-fonts-noto-sans" + (f"-{script}" if script else "")
        (root,) = (path for path in packages.glob(f"{stem}-[0-9]*") if path.is_dir())
        for weight in (400, 700):
            (source,) = (root / "package" / f"{weight}{WEIGHTS[weight]}").glob(
                f"*_{weight}{WEIGHTS[weight]}.ttf"
            )
            family = TTFont(source)["name"].getBestFamilyName()
            name = source.name.replace(f"_{weight}", "-")
            wanted = None
            if script in ("sc", "jp"):
                has = set(TTFont(source).getBestCmap())
                # What the Japanese font draws beyond the first plane is there for names.
                further = {code for code in has if code >= 0x20000} if script == "jp" else set()
                wanted = (han() & has | further) - had[weight]
                had[weight] |= wanted
            add(source, name, family, weight, codes, wanted)
        licence = next(root.glob("package/LICENSE_FONT*"), root / "package/LICENSE")
        shutil.copyfile(licence, OUT / "licences" / f"{name.split('-')[0]}-OFL.txt")
    (OUT / "fonts.toml").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
