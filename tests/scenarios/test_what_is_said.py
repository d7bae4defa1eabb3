"""What the commands say about the day, the hub and the log's clock."""

from pathlib import Path

from tests.scenarios.commands import made


def test_a_station_says_that_today_is_no_day_of_the_event(tmp_path: Path) -> None:
    rows = "name,ticket,days\nKim,TCK-100001,\nRosa,TCK-100002,2019-09-30\n"
    early = made(tmp_path, "early", rows, rehearse="2019-09-29T12:00")
    done = early.run("station", text="TCK-100001\nTCK-100002\n")
    assert done.stderr.startswith("Today, 2019-09-29, is not a day of this event (2019-09-30 to ")
    assert ['"admit"' in line for line in done.stdout.splitlines()] == [True, False]
    told = (early.data / "log" / "madang.log").read_text(encoding="utf-8")
    assert "the journal's clock is -" in told
    assert ", a rehearsal" in told


def test_an_import_of_a_list_without_rows_or_with_sixty_bad_ones(tmp_path: Path) -> None:
    place = made(tmp_path, "desk")
    file = tmp_path / "people.csv"
    file.write_text("name,email\n", encoding="utf-8")
    done = place.run("roster", "import", str(file))
    assert done.returncode == 1
    assert "no row" in done.stderr
    file.write_text("name,email\n" + "Kim,nothing\n" * 60, encoding="utf-8")
    done = place.run("roster", "import", str(file))
    assert f"{file}:61:5: email" in done.stdout
    assert done.stdout.count("not an e-mail address") == 60
