"""How long it takes to find the likely duplicates among a whole list, and what comparing every name with every other would take."""

import time
from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

from kiosk.domain.duplicates import likely_pairs
from kiosk.domain.model import PersonId, RegistrationId
from kiosk.domain.names import search_key
from kiosk.domain.roster import from_values
from kiosk.rehearsal.people import people
from tests.bench.data import SEED

_ALL = 100_000
_COMPARED = 4_000


def duplicate_rows() -> Iterator[tuple[str, str, str]]:
    """Yield what is measured, the target, and the measured text."""
    listed = [
        (PersonId(str(at)), from_values(RegistrationId(str(at)), row))
        for at, row in enumerate(people(SEED, _ALL))
    ]
    start = time.perf_counter()
    found = likely_pairs(listed)
    took_s = time.perf_counter() - start
    yield f"likely duplicates among {_ALL:,}, s", "≤ 10", f"{took_s:.1f} ({len(found):,} pairs)"
    names = [search_key(one.name) for _, one in listed[:_COMPARED]]
    start = time.perf_counter()
    cdist(names, names, scorer=Levenshtein.distance, score_cutoff=1)
    each_s = time.perf_counter() - start
    all_s = each_s * (_ALL / _COMPARED) ** 2
    yield (
        f"every name with every other, rapidfuzz cdist, s ({_COMPARED:,} measured, {_ALL:,} reckoned)",
        "",
        f"{each_s:.2f}, {all_s:.0f}",
    )
