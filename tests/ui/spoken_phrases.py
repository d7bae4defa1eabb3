"""The sentences of the kiosk that were spoken beforehand: which there have to be, and how a free voice speaks them.

    .venv/bin/python -m tests.ui.spoken_phrases            says what is missing or stale
    .venv/bin/python -m tests.ui.spoken_phrases --speak    speaks that, and drops what no screen says any more

Speaking takes the programs `flite`, `espeak-ng`, `sox` and `oggenc` (on Debian: flite espeak-ng sox vorbis-tools); they
are no part of the product. What a speaker has read (`by_speaker = true` in the index) is never spoken over.
"""

import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.codes import ALPHABET
from kiosk.domain.self_check_in import CODE_LENGTH
from kiosk.ui.self_service.aloud import plain
from kiosk.ui.self_service.phrases import INDEX, sha256
from tests.ui.translation_files import KIOSK, ROOT, read

FOLDER = ROOT / "resources" / "voices"
COUNTED = {
    "{count} characters. You find it in the confirmation e-mail, under the QR code.": (CODE_LENGTH,),
    "{count} more characters": range(2, CODE_LENGTH + 1),
}
"""Sentences with a number, and the numbers that come up. Others with something put in have a plain form beside them."""
SIGNS = sorted({*ALPHABET, *"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"})
"""Keys of the pad, initials, and what stands in a number for the desk."""
SILENT = frozenset(
    {
        "For the staff: PIN",
        "Close the kiosk",
        "Please wait {count} seconds.",
        "Back",
        "Measure the screen",
        "Hold a bank card against the frame",
        "Make the frame as large as the card: drag its right edge, or press the keys.",
        "This screen then measures {inches} inches across.",
        "It is as large as the card",
    }
)


@dataclass(frozen=True)
class Speaker:
    """A free voice: what the index says of it, and how it writes a sentence into a WAV file."""

    name: str
    licence: str
    speak: Callable[[str, Path], None]
    spelled: Callable[[str], str] = str
    """How a text is written for it where it would say it wrongly."""


def _flite(text: str, path: Path) -> None:
    subprocess.run(
        ["flite", "-voice", "slt", "--setf", "duration_stretch=1.08", "-t", text, path], check=True
    )


def _espeak(voice: str) -> Callable[[str, Path], None]:
    def speak(text: str, path: Path) -> None:
        subprocess.run(["espeak-ng", "-v", voice, "-s", "140", "-g", "3", "-w", path, text], check=True)

    return speak


def _for_flite(text: str) -> str:
    return {"A": "eigh"}.get(text, text).replace("QR", "Q R").replace("e-mail", "email")


def _for_korean(text: str) -> str:
    return dict(zip("0123456789", "영일이삼사오육칠팔구", strict=True)).get(text, text)


SPEAKERS = {
    "en": Speaker("cmu_us_slt of flite 2.2", "flite's own, like BSD, see NOTICE", _flite, _for_flite),
    "ko": Speaker(
        "ko of espeak-ng 1.51",
        "none: the program that made the sound is GPL-3, the sound is not",
        _espeak("ko"),
    ),
}


def wanted(language: str) -> Iterator[str]:
    """Yield every sentence that the kiosk may read aloud in a language, once."""
    seen = set()
    for source, (text, _) in read(language, KIOSK).items():
        if source in SILENT:
            continue
        counts = COUNTED.get(source, ())
        for one in [text.format(count=count) for count in counts] if "{" in text else [text]:
            seen.add(plain(one))
    yield from sorted(seen | set(SIGNS))


def entries(language: str) -> list[dict[str, object]]:
    """Return the index of a language; empty where it has none."""
    path = FOLDER / language / INDEX
    made = tomllib.loads(path.read_text("utf-8"))["phrase"] if path.is_file() else []
    return [dict(one) for one in made]


def faults(language: str) -> list[str]:
    """Return what is missing, stale or left over of a language."""
    known = {str(one["sentence"]): one for one in entries(language)}
    found = [f"missing: {one}" for one in wanted(language) if one not in known]
    found += [f"no screen says it: {one}" for one in known if one not in set(wanted(language))]
    for sentence, one in known.items():
        if one["sha256"] != sha256(sentence):
            found.append(f"stale: {sentence}")
        if not (FOLDER / language / str(one["file"])).is_file():
            found.append(f"no file: {sentence}")
    files = {path.name for path in (FOLDER / language).glob("*.ogg")}
    return found + [
        f"unknown file: {one}" for one in sorted(files - {str(one["file"]) for one in known.values()})
    ]


def speak(language: str) -> None:
    """Speak what is missing or stale, drop what is left over, and write the index."""
    speaker, folder = SPEAKERS[language], FOLDER / language
    folder.mkdir(parents=True, exist_ok=True)
    known = {str(one["sentence"]): one for one in entries(language)}
    made = []
    for sentence in wanted(language):
        digest = sha256(sentence)
        name = f"{digest[:12]}.ogg"
        before = known.get(sentence)
        if before is not None and before["sha256"] == digest and (folder / str(before["file"])).is_file():
            made.append((sentence, digest, str(before["file"]), bool(before["by_speaker"])))
            continue
        _record(speaker, sentence, folder / name)
        made.append((sentence, digest, name, False))
    kept = {name for _, _, name, _ in made}
    for path in folder.glob("*.ogg"):
        if path.name not in kept:
            path.unlink()
    lines = [
        "# Spoken by a machine, to be replaced by a speaker: whatever says by_speaker = false. See docs/languages.md.",
        f'language = "{language}"',
        f'voice = "{speaker.name}"',
        f'licence = "{speaker.licence}"',
    ]
    for sentence, digest, name, by_speaker in made:
        quoted = sentence.replace("\\", "\\\\").replace('"', '\\"')
        lines += ["", "[[phrase]]", f'sentence = "{quoted}"', f'sha256 = "{digest}"', f'file = "{name}"']
        lines += [f"by_speaker = {str(by_speaker).lower()}"]
    (folder / INDEX).write_text("\n".join([*lines, ""]), "utf-8")


def _record(speaker: Speaker, sentence: str, path: Path) -> None:
    """Speak a sentence into a small file: 16 kHz, one channel, as loud as the others, without silence around it."""
    with tempfile.TemporaryDirectory() as folder:
        raw, even = Path(folder) / "raw.wav", Path(folder) / "even.wav"
        speaker.speak(speaker.spelled(sentence), raw)
        cut = ["silence", "1", "0.02", "0.2%", "reverse"]
        tidy = ["rate", "16k", *cut, *cut, "pad", "0.05", "0.1", "norm", "-3"]
        subprocess.run(["sox", "-D", raw, "-c", "1", "-b", "16", even, *tidy], check=True)
        subprocess.run(
            ["oggenc", "-Q", "-q", "1", "--discard-comments", "-s", "1", even, "-o", path], check=True
        )


def main() -> int:
    """Say what is missing, or speak it; return how much is wrong."""
    if "--speak" in sys.argv:
        for language in SPEAKERS:
            speak(language)
    found = [f"{language} {fault}" for language in SPEAKERS for fault in faults(language)]
    print("\n".join([*found, f"{len(found)} faults"]))
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
