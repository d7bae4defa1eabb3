"""Rows to values and back: the only place that knows how each value is written in a column."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any, cast

import msgspec
from sqlalchemy import RowMapping

from kiosk.domain.capacity import Holder, giver, place_in
from kiosk.domain.codes import normal
from kiosk.domain.facts import Fact
from kiosk.domain.model import (
    Badge,
    BadgeId,
    CheckIn,
    FactId,
    JobId,
    JobState,
    PersonId,
    PlaceId,
    PrintJob,
    Registration,
    RegistrationId,
    StationId,
)
from kiosk.domain.questions import Answer
from kiosk.domain.roster import from_values, settled, to_values
from kiosk.domain.sentence import restored, stored
from kiosk.domain.ticket import TicketKey
from kiosk.domain.ticket_forms import ticket_aliases

Row = Mapping[str, Any] | RowMapping


def instant_text(instant: datetime) -> str:
    """Return an instant as sortable UTC text."""
    if instant.tzinfo is not UTC:
        instant = instant.astimezone(UTC)
    return instant.isoformat(timespec="microseconds")


def json_text(value: object) -> str:
    """Return a JSON object as text."""
    return msgspec.json.encode(value).decode()


def fact_row(fact: Fact, local_seq: int) -> dict[str, Any]:
    """Return the journal row of a fact; personal values go to `fact_personal`."""
    station_at = instant_text(fact.station_at)
    return {
        "local_seq": local_seq,
        "fact_id": fact.fact_id,
        "station_id": fact.station_id,
        "station_seq": fact.station_seq,
        "station_at": station_at,
        "happened_at": station_at if fact.happened_at == fact.station_at else instant_text(fact.happened_at),
        "actor_id": fact.actor_id,
        "kind": str(fact.kind),
        "registration_id": fact.registration_id,
        "body": json_text(fact.body),
    }


def fact_value(row: Row) -> Fact:
    """Return the fact of a journal row joined with its personal values (`personal` may be null)."""
    return Fact(
        fact_id=FactId(row["fact_id"]),
        station_id=StationId(row["station_id"]),
        station_seq=row["station_seq"],
        station_at=datetime.fromisoformat(row["station_at"]),
        happened_at=datetime.fromisoformat(row["happened_at"]),
        actor_id=row["actor_id"],
        kind=row["kind"],
        registration_id=RegistrationId(row["registration_id"]),
        body=msgspec.json.decode(row["body"]),
        personal=msgspec.json.decode(row["personal"]) if row["personal"] else {},
    )


def registration_row(
    registration: Registration,
    person_id: PersonId,
    versions: Mapping[str, FactId],
    row_id: int,
    placed_by: str,
) -> dict[str, Any]:
    """Return the projection row of a registration; `placed_by` is "" where it holds no place."""
    return {
        "row_id": row_id,
        "registration_id": registration.registration_id,
        "person_id": person_id,
        **to_values(registration),
        "booking_key": normal(registration.booking_code),
        "versions": versions_text(versions),
        "placed_by": placed_by,
    }


def settled_row(fact: Fact, values: Mapping[str, str], row_id: int) -> dict[str, Any]:
    """Return the projection row of a registration of which one fact set all there is, to these texts."""
    registration_id, fact_id = fact.registration_id, fact.fact_id
    texts = settled(values)
    fields = [name for name in values if name in texts]
    return {
        "row_id": row_id,
        "registration_id": registration_id,
        "person_id": registration_id,
        **texts,
        "booking_key": normal(texts["booking_code"]),
        "versions": json_text({fact_id: fields} if fields else {}),
        "placed_by": giver(fact) if place_in(texts) else "",
    }


def versions_text(versions: Mapping[str, FactId]) -> str:
    """Return which fact set each field, as `{fact id: [fields]}`: most fields of a person share one fact."""
    by_fact: dict[str, list[str]] = {}
    for name, fact_id in versions.items():
        by_fact.setdefault(fact_id, []).append(name)
    return json_text(by_fact)


def versions_value(text: str) -> dict[str, FactId]:
    """Return which fact set each field."""
    by_fact = msgspec.json.decode(text, type=dict[str, list[str]])
    return {name: FactId(fact_id) for fact_id, names in by_fact.items() for name in names}


def registration_value(row: Row) -> Registration:
    """Return the registration of a projection row."""
    return from_values(RegistrationId(row["registration_id"]), cast("Mapping[str, str]", row))


def holder_value(row: Row) -> Holder:
    """Return who holds a place, of a registration's row joined with the fact that gave it."""
    return Holder(
        PersonId(row["person_id"]),
        RegistrationId(row["registration_id"]),
        FactId(row["placed_by"]),
        RegistrationId(row["given_to"]),
        StationId(row["station_id"]),
        datetime.fromisoformat(row["happened_at"]),
    )


def check_in_row(check_in: CheckIn) -> dict[str, Any]:
    """Return the projection row of a check-in."""
    return {
        "fact_id": check_in.fact_id,
        "registration_id": check_in.registration_id,
        "person_id": check_in.person_id,
        "place_id": check_in.place_id,
        "day": check_in.day.isoformat(),
        "station_id": check_in.station_id,
        "at": instant_text(check_in.at),
        "actor_id": check_in.actor_id,
        "undone": check_in.undone,
        "is_winner": check_in.is_winner,
    }


def check_in_value(row: Row) -> CheckIn:
    """Return the check-in of a projection row."""
    return CheckIn(
        fact_id=FactId(row["fact_id"]),
        registration_id=RegistrationId(row["registration_id"]),
        person_id=PersonId(row["person_id"]),
        place_id=PlaceId(row["place_id"]),
        day=date.fromisoformat(row["day"]),
        station_id=StationId(row["station_id"]),
        at=datetime.fromisoformat(row["at"]),
        actor_id=row["actor_id"],
        undone=bool(row["undone"]),
        is_winner=bool(row["is_winner"]),
    )


def answer_row(answer: Answer, person_id: PersonId) -> dict[str, Any]:
    """Return the projection row of a person's answer."""
    return {
        "fact_id": answer.fact_id,
        "registration_id": answer.registration_id,
        "person_id": person_id,
        "question": answer.question_id,
        "version": answer.version,
        "text": answer.text,
        "at": instant_text(answer.at),
        "station_id": answer.station_id,
        "actor_id": answer.actor_id,
    }


def answer_value(row: Row) -> Answer:
    """Return the answer of a projection row."""
    return Answer(
        fact_id=FactId(row["fact_id"]),
        registration_id=RegistrationId(row["registration_id"]),
        question_id=row["question"],
        version=row["version"],
        text=row["text"],
        at=datetime.fromisoformat(row["at"]),
        station_id=StationId(row["station_id"]),
        actor_id=row["actor_id"],
    )


def badge_row(badge: Badge) -> dict[str, Any]:
    """Return the projection row of a badge."""
    return {
        "badge_id": badge.badge_id,
        "registration_id": badge.registration_id,
        "person_id": badge.person_id,
        "number": badge.number,
        "token": badge.token,
        "station_id": badge.station_id,
        "issued_at": instant_text(badge.issued_at),
        "copy": badge.copy,
        "printed_at": instant_text(badge.printed_at) if badge.printed_at else None,
        "void_reason": badge.void_reason,
    }


def badge_value(row: Row) -> Badge:
    """Return the badge of a projection row."""
    return Badge(
        badge_id=BadgeId(row["badge_id"]),
        registration_id=RegistrationId(row["registration_id"]),
        person_id=PersonId(row["person_id"]),
        number=row["number"],
        token=row["token"],
        station_id=StationId(row["station_id"]),
        issued_at=datetime.fromisoformat(row["issued_at"]),
        copy=row["copy"],
        printed_at=datetime.fromisoformat(row["printed_at"]) if row["printed_at"] else None,
        void_reason=row["void_reason"],
    )


def job_row(job: PrintJob) -> dict[str, Any]:
    """Return the spool row of a print job."""
    return {
        "job_id": job.job_id,
        "badge_id": job.badge_id,
        "registration_id": job.registration_id,
        "printer": job.printer,
        "state": str(job.state),
        "slip": job.slip,
        "created_at": instant_text(job.created_at),
        "updated_at": instant_text(job.updated_at),
        "detail": stored(job.detail),
    }


def job_value(row: Row) -> PrintJob:
    """Return the print job of a spool row."""
    return PrintJob(
        job_id=JobId(row["job_id"]),
        badge_id=BadgeId(row["badge_id"]),
        registration_id=RegistrationId(row["registration_id"]),
        printer=row["printer"],
        state=JobState(row["state"]),
        slip=row["slip"],
        created_at=datetime.fromisoformat(row["created_at"]),
        updated_at=datetime.fromisoformat(row["updated_at"]),
        detail=restored(row["detail"]),
    )


def ticket_key_row(key: TicketKey) -> dict[str, Any]:
    """Return the projection row of a ticket key."""
    return {"number": key.number, "public": key.public.hex(), "is_revoked": key.is_revoked}


def ticket_key_value(row: Row) -> TicketKey:
    """Return the ticket key of a projection row."""
    return TicketKey(row["number"], bytes.fromhex(row["public"]), bool(row["is_revoked"]))


def alias_rows(tickets: Iterable[tuple[RegistrationId, str]]) -> list[dict[str, Any]]:
    """Return the rows of the further texts by which the tickets of registrations are known."""
    return [
        {"text": text, "registration_id": registration_id, "is_void": False}
        for registration_id, ticket in tickets
        for text in ticket_aliases(ticket)
    ]


def void_rows(tickets: Iterable[tuple[RegistrationId, str]]) -> list[dict[str, Any]]:
    """Return the rows of the texts by which revoked tickets of other systems are known."""
    return [
        {"text": text, "registration_id": registration_id, "is_void": True}
        for registration_id, ticket in tickets
        for text in (ticket, *ticket_aliases(ticket))
    ]
