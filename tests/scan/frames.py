"""Made-up camera frames: a QR code somewhere on a textured ground, under 17 conditions, the same at every run.

A rough model of a camera: blur, noise, moving hands, glare and the stripes of a photographed screen. 17 conditions,
8 frames each, at 1280 × 720 and 1920 × 1080: 272 frames.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Grey = NDArray[np.uint8]
Real = NDArray[np.floating]

SIZES = ((1280, 720), (1920, 1080))
PER_CONDITION = 8
SEED = 17
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_FINE = 3
"""Each pixel is the mean of so many squared."""


@dataclass(frozen=True)
class Condition:
    """How a code is shown; lengths in pixels of the frame."""

    name: str
    module_px: float = 5.0
    turn_deg: float = 0.0
    tilt: float = 0.0
    blur_px: float = 0.0
    motion_px: int = 0
    noise: float = 3.0
    contrast: float = 1.0
    has_moire: bool = False
    has_glare: bool = False
    is_inverted: bool = False


CONDITIONS = (
    Condition("module 6 px", 6),
    Condition("module 4 px", 4),
    Condition("module 3 px", 3),
    Condition("module 2.5 px", 2.5),
    Condition("module 2 px", 2),
    Condition("turned 17°", turn_deg=17),
    Condition("turned 45°", turn_deg=45),
    Condition("tilted", tilt=0.35),
    Condition("blur σ 1.5", blur_px=1.5),
    Condition("blur σ 3, module 6 px", 6, blur_px=3),
    Condition("blur σ 5, module 10 px", 10, blur_px=5),
    Condition("moved 9 px, module 6 px", 6, motion_px=9),
    Condition("noise σ 35", noise=35),
    Condition("contrast 0.25", contrast=0.25),
    Condition("stripes of a screen", has_moire=True),
    Condition("glare", has_glare=True),
    Condition("light on dark", is_inverted=True),
)


@dataclass(frozen=True)
class Frame:
    """A frame with the text of its code."""

    condition: str
    text: str
    grey: Grey


def frames(size: tuple[int, int]) -> Iterator[Frame]:
    """Yield the 136 frames of one size (width, height)."""
    for number, condition in enumerate(CONDITIONS):
        for count in range(PER_CONDITION):
            random = np.random.default_rng((SEED, number, count, size[0]))
            text = "".join(random.choice(list(_LETTERS), 16))
            yield Frame(condition.name, text, frame(size, text, condition, random))


def frame(size: tuple[int, int], text: str, condition: Condition, random: np.random.Generator) -> Grey:
    """Return one frame, (height, width) uint8, with the code at a random place."""
    picture = ground(size, random)
    code, mask = _shown(text, condition)
    side = code.shape[0]
    x, y = (int(random.integers(8, max(9, room - side - 8))) for room in size)
    place = picture[y : y + side, x : x + side]
    place[:] = place * (1 - mask) + code * mask
    if condition.has_moire:
        rows, columns = np.mgrid[y : y + side, x : x + side]
        place *= 1 + 0.18 * np.sin(columns * 1.9 + rows * 0.4) + 0.12 * np.sin(rows * 2.3)
    if condition.has_glare:
        rows, columns = np.mgrid[:side, :side] / side
        centre = random.uniform(0.35, 0.65, 2)
        place += 150 * np.exp(-((columns - centre[0]) ** 2 + (rows - centre[1]) ** 2) / 0.03)
    if condition.motion_px:
        ends = np.cumsum(np.pad(picture, ((0, 0), (condition.motion_px, 0)), mode="edge"), axis=1)
        picture = (ends[:, condition.motion_px :] - ends[:, : -condition.motion_px]) / condition.motion_px
    if condition.blur_px:
        blurred = Image.fromarray(_bytes(picture)).filter(ImageFilter.GaussianBlur(condition.blur_px))
        picture = np.asarray(blurred, np.float32)
    return _bytes(picture + random.normal(0, condition.noise, picture.shape))


def ground(size: tuple[int, int], random: np.random.Generator) -> Real:
    """Return a textured ground, (height, width): coarse and fine blotches, and a few boxes with edges."""
    width, height = size
    picture = np.zeros((height, width), np.float32)
    for cell, strength in ((160, 60), (24, 25), (4, 12)):
        coarse = random.normal(0, 1, (height // cell + 2, width // cell + 2)).astype(np.float32)
        picture += strength * np.asarray(Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC))
    for _ in range(12):
        x, y = int(random.integers(0, width - 60)), int(random.integers(0, height - 60))
        picture[y : y + int(random.integers(10, 200)), x : x + int(random.integers(10, 300))] += (
            random.normal(0, 40)
        )
    return picture + 120


def plain_frame(size: tuple[int, int], text: str) -> Grey:
    """Return an easy frame: the code in its middle on grey."""
    picture = np.full((size[1], size[0]), 128, np.uint8)
    code = np.kron(_modules(text), np.ones((6, 6), np.uint8))
    y, x = ((room - side) // 2 for room, side in zip(picture.shape, code.shape, strict=True))
    picture[y : y + code.shape[0], x : x + code.shape[1]] = code
    return picture


@lru_cache(maxsize=8)
def _modules(text: str) -> Grey:
    """Return a code with its quiet zone, one pixel a module, dark is 0."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    bare = np.asarray(code.to_image(scale=1, add_quiet_zones=False))
    return np.pad(bare, 4, constant_values=255)


def _shown(text: str, condition: Condition) -> tuple[Real, Real]:
    """Return a square patch with the code turned and tilted, and where it covers the ground (0 to 1)."""
    modules = _modules(text)
    count = modules.shape[0]
    half = count * condition.module_px / 2
    side = int(np.ceil(half * 2 * 1.5))
    angle = np.deg2rad(condition.turn_deg)
    corners = np.array([(-half, -half), (half, -half), (half, half), (-half, half)])
    turned = corners @ np.array([(np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))])
    turned[1] *= 1 - condition.tilt
    turned[2] *= 1 - condition.tilt / 3
    seen = (turned + side / 2) * _FINE
    coefficients = _perspective(seen, np.array([(0, 0), (count, 0), (count, count), (0, count)], float))
    fine = (side * _FINE, side * _FINE)
    how = (Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.NEAREST)
    ink = Image.fromarray(255 - modules if condition.is_inverted else modules)
    code = ink.transform(fine, how[0], how[1], how[2]).reduce(_FINE)
    cover = Image.new("L", ink.size, 255).transform(fine, how[0], how[1], how[2]).reduce(_FINE)
    mask = np.asarray(cover, np.float32) / 255
    grey = np.asarray(code, np.float32) / np.maximum(mask, 1 / 255)
    return 128 + (np.minimum(grey, 255) * 0.8 + 20 - 128) * condition.contrast, mask


def _perspective(seen: NDArray[np.float64], drawn: NDArray[np.float64]) -> list[float]:
    """Return the eight coefficients that take points of the frame to points of the drawing."""
    rows = []
    for (x, y), (u, v) in zip(seen, drawn, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    return [float(value) for value in np.linalg.solve(np.array(rows), drawn.reshape(8))]


def _bytes(picture: Real) -> Grey:
    clipped: Grey = np.clip(picture, 0, 255).astype(np.uint8)
    return clipped
