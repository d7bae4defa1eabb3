"""A third program that reads ZPL, in another language: it prints our labels dot for dot, compressed and plain."""

import base64
import io
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray
from PIL import Image

from kiosk.badge.renderer import Renderer
from kiosk.domain.badge_content import BadgeContent
from kiosk.printing import encode
from kiosk.printing.profiles import profile_named
from tests.printing.badges import A6, LABEL, LAYLA, THIRI

TOOL = Path(__file__).parents[2] / ".venv" / "tools" / "zpl" / "node_modules" / "zpl-renderer-js"
_SCRIPT = """
const { ready } = require(process.argv[1]);
const [width, height, dots] = process.argv.slice(2).map(Number);
let zpl = "";
process.stdin.on("data", (part) => { zpl += part; });
process.stdin.on("end", async () => {
  const { api } = await ready;
  process.stdout.write(await api.zplToBase64Async(zpl, width, height, dots), () => process.exit(0));
});
"""

pytestmark = pytest.mark.skipif(
    shutil.which("node") is None or not TOOL.exists(), reason=f"needs node and {TOOL}: see .ci/setup"
)


@pytest.mark.parametrize(
    ("profile", "template", "size_mm", "dots"),
    [
        ("zpl-203", LABEL, (62, 100), 8),
        ("zpl-203-hex", LABEL, (62, 100), 8),
        ("zebra-zd421-300", LABEL, (62, 100), 12),
        ("zpl-203", A6.with_stem("card-86x54"), (86, 54), 8),
    ],
)
@pytest.mark.parametrize("content", [LAYLA, THIRI], ids=["Layla", "Thiri"])
def test_it_prints_exactly_our_dots(
    renderer: Renderer,
    content: BadgeContent,
    profile: str,
    template: Path,
    size_mm: tuple[int, int],
    dots: int,
) -> None:

    kind = profile_named(profile)
    rendered = renderer.render(kind.request(content, template))
    command = ["node", "-e", _SCRIPT, str(TOOL), *map(str, size_mm), str(dots)]
    done = subprocess.run(command, input=encode(kind, rendered), capture_output=True, timeout=60, check=True)
    picture = Image.open(io.BytesIO(base64.b64decode(done.stdout))).convert("L")
    theirs = np.asarray(picture) < 128
    rows = np.frombuffer(rendered.bitmap, np.uint8).reshape(rendered.height, -1)
    ours = np.unpackbits(rows, axis=1)[:, : rendered.width].astype(bool)
    # A label of another width than the paper is set in its middle: the ink is what has to be the same.
    assert np.array_equal(_ink(theirs), _ink(ours))
    assert [one.text for one in zxingcpp.read_barcodes(picture)] == [content.qr_text]


def _ink(dots: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the smallest part that holds all black dots."""
    rows, columns = np.flatnonzero(dots.any(axis=1)), np.flatnonzero(dots.any(axis=0))
    return dots[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
