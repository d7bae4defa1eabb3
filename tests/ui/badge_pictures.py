"""Pictures of badges for the docs: every template, and a page of badges in the scripts of the forum; invented names."""

from dataclasses import replace
from pathlib import Path

from PIL import Image

from kiosk.badge.rendering import RESOURCES, Studio
from kiosk.badge.request import RenderRequest
from kiosk.config import TEMPLATES
from kiosk.domain.badge_content import BadgeContent
from tests.printing.badges import LAYLA, SAMPLES

SCRIPTS = {
    "Vietnamese": ("Thảo Vy", "Nguyễn Phước", ""),
    "Hangul": ("홍길동", "", "Hong Gil-dong"),
    "Han": ("Yating", "Lin", "林雅婷"),
    "Kana": ("Sakura", "Tanaka", "たなか さくら"),
    "Arabic": ("Layla", "Mansouri", "ليلى المنصوري"),
    "Persian": ("Pegah", "Ghorbani", "پگاه قربانی"),
    "Hebrew": ("Noa", "Ben-David", "נועה בן דוד"),
    "Devanagari": ("Priya", "Sharma", "प्रिया शर्मा"),
    "Bengali": ("Rahima", "Khatun", "রহিমা খাতুন"),
    "Sinhala": ("Nimali", "Perera", "නිමාලි පෙරේරා"),
    "Tamil": ("Kavitha", "Selvam", "கவிதா செல்வம்"),
    "Thai": ("Ploy", "Srisuk", "พลอย ศรีสุข"),
    "Lao": ("Khamla", "Vongsa", "ຄຳຫຼ້າ ວົງສາ"),
    "Khmer": ("Sophea", "Chan", "ចាន់ សុភា"),
    "Burmese": ("Thiri", "Hlaing", "သီရိလှိုင်"),
    "Georgian": ("Nino", "Beridze", "ნინო ბერიძე"),
    "Armenian": ("Ani", "Petrosyan", "Անի Պետրոսյան"),
    "Cyrillic": ("Олена", "Шевченко", "Olena Shevchenko"),
    "Greek": ("Ελένη", "Παπαδοπούλου", "Eleni Papadopoulou"),
    "Ethiopic": ("Selam", "Bekele", "ሰላም በቀለ"),
    "mixed": ("Dr. محمد Müller 홍길동", "", ""),
}
"""Invented names by the script that they show: lead, family, second."""
_GAP = 24
_GROUND = "#E9E6DD"


def in_script(script: str) -> BadgeContent:
    """Return a badge in a script."""
    lead, family, second = SCRIPTS[script]
    return replace(
        LAYLA,
        lead_name=lead,
        family_name=family,
        second_name=second,
        organisation="",
        country_names=(),
        no_photo=False,
        icons=(),
    )


def save_pictures(folder: Path) -> None:
    """Write `badges-templates.png` and `badges-scripts.png`."""
    studio = Studio(RESOURCES)
    templates = [_drawn(studio, SAMPLES[number % 4], name, 203) for number, name in enumerate(TEMPLATES)]
    _page(templates, 3, 900).convert("L").quantize(16).save(folder / "badges-templates.png", optimize=True)
    scripts = [_drawn(studio, in_script(script), "card-86x54", 203) for script in SCRIPTS]
    _page(scripts, 4, 1400).convert("L").quantize(8).save(folder / "badges-scripts.png", optimize=True)


def _drawn(studio: Studio, content: BadgeContent, template: str, dpi: int) -> Image.Image:
    path = RESOURCES / "badges" / f"{template}.toml"
    drawn = studio.render(
        RenderRequest(content=content, template_path=path, dpi=dpi, forms=frozenset({"preview"}))
    )
    assert drawn.verdict.is_ok, (template, drawn.verdict.sentence)
    return Image.frombytes("RGB", (drawn.width, drawn.height), drawn.preview)


def _page(pictures: list[Image.Image], columns: int, width: int) -> Image.Image:
    """Return the pictures in rows, each as it is, on one ground of a width."""
    rows = [pictures[start : start + columns] for start in range(0, len(pictures), columns)]
    full = max(sum(one.width + _GAP for one in row) + _GAP for row in rows)
    high = sum(max(one.height for one in row) + _GAP for row in rows) + _GAP
    page = Image.new("RGB", (full, high), _GROUND)
    top = _GAP
    for row in rows:
        left = _GAP
        for one in row:
            page.paste(one, (left, top))
            left += one.width + _GAP
        top += max(one.height for one in row) + _GAP
    return page.resize((width, round(high * width / full)), Image.Resampling.LANCZOS)
