"""The words of every reason not to admit, in one table; looked up here and nowhere else.

The word names the fact, never blame. `{code}` is what was read, `{name}` the attendee.
"""

from dataclasses import dataclass, replace

from kiosk.domain.admission import Reason, Refer, Refuse
from kiosk.domain.ticket_forms import Form, recognise
from kiosk.services.outcome import Outcome
from kiosk.ui.desk.states import Act, Shape, Sound, Tone
from kiosk.ui.words import mark


@dataclass(frozen=True, slots=True)
class ReasonWords:
    """How one reason looks, sounds and reads. `told` comes before the sentence to say aloud; both may be empty."""

    word: str
    headline: str
    told: str
    say: str
    acts: tuple[Act, ...]
    foot: str
    lead_detail: str = mark("The lead can look into it.")
    tone: Tone = Tone.STOP
    shape: Shape = Shape.OCTAGON
    sound: Sound = Sound.REFUSED


_NOTHING = mark("Nothing was recorded against anybody.")
_NOT_YET = mark("Nothing has been recorded yet.")
_OTHER_CODE = mark("“That is another code. Do you have the one we sent you?”")

ALREADY = ReasonWords(
    word=mark("Already checked in"),
    headline="",
    told="",
    say="",
    acts=(Act.LOST, Act.NAME_WRONG, Act.MISPRINT, Act.OTHER),
    foot=mark("Has a badge already? Nothing to do."),
    tone=Tone.WARN,
    shape=Shape.TRIANGLE,
    sound=Sound.ALREADY,
)

MISREAD = ReasonWords(
    word=mark("Misread"),
    headline=mark("Nearly one of our codes, but a character is wrong"),
    told=mark("Scan or type it once more. Booking codes never have 0, 1, B, I, O or S."),
    say=mark("“May I try that once more?”"),
    acts=(Act.SEARCH, Act.CALL_LEAD),
    foot=_NOTHING,
)
"""Of a code that nobody has and that is nearly one of ours."""

BADGE_NUMBER = ReasonWords(
    word=mark("Badge number"),
    headline=mark("This is a badge number, not a booking code"),
    told=mark("Scan the badge itself, or type the code of the booking."),
    say=mark("“May I scan your badge?”"),
    acts=(Act.SEARCH, Act.CALL_LEAD),
    foot=_NOTHING,
)
"""Of a number that people read off a badge; it proves nothing."""

TROUBLES: dict[Reason, ReasonWords] = {
    Reason.UNKNOWN: ReasonWords(
        word=mark("Not found"),
        headline=mark("This code is not on our list"),
        told=mark("It may be from another event, or from last year."),
        say=mark("“Let me look you up by name.”"),
        acts=(Act.SEARCH, Act.WALK_IN, Act.CALL_LEAD),
        foot=_NOTHING,
        lead_detail=mark("For people who are not on the list."),
    ),
    Reason.UNREADABLE: ReasonWords(
        word=mark("Not readable"),
        headline=mark("The scanner read no ticket"),
        told=mark("Turn the screen brightness up, or hold the paper flat, and scan again."),
        say=mark("“May I try that once more?”"),
        acts=(Act.SEARCH, Act.CALL_LEAD),
        foot=_NOTHING,
    ),
    Reason.WRONG_EVENT: ReasonWords(
        word=mark("Another event"),
        headline=mark("This ticket is for another event"),
        told=mark("It is a ticket like ours, but not for this event."),
        say=mark("“Do you have another ticket with you? Let me look you up by name.”"),
        acts=(Act.SEARCH, Act.CALL_LEAD),
        foot=_NOTHING,
        lead_detail=mark("For people who are not on the list."),
    ),
    Reason.FORGED: ReasonWords(
        word=mark("Not genuine"),
        headline=mark("This ticket was not made by this event"),
        told=mark("Its signature is not ours. The guest may not know that."),
        say=mark("“Something is wrong with this ticket. Let me look you up by name.”"),
        acts=(Act.SEARCH, Act.CALL_LEAD),
        foot=_NOTHING,
    ),
    Reason.KEY_UNKNOWN: ReasonWords(
        word=mark("Cannot be checked here"),
        headline=mark("This desk does not have this ticket's key yet"),
        told=mark(
            "The list at this desk may be older than the ticket. Find the guest by name and look at an ID."
        ),
        say=mark("“One moment, our list is a little behind. May I have your name?”"),
        acts=(Act.SEARCH, Act.CALL_LEAD),
        foot=_NOT_YET,
        lead_detail=mark("The lead can synchronise this desk."),
    ),
    Reason.NOT_YET_VALID: ReasonWords(
        word=mark("Not valid yet"),
        headline=mark("This ticket is not valid yet"),
        told=mark("It has a time from which it counts."),
        say=mark("“Your ticket is for later. Let me ask somebody who can help.”"),
        acts=(Act.CALL_LEAD, Act.SEARCH),
        foot=_NOT_YET,
    ),
    Reason.SPARE_BADGE: ReasonWords(
        word=mark("Spare badge"),
        headline=mark("This badge belongs to nobody yet"),
        told=mark("Check the guest in first. With the name on this screen, scan the spare badge again."),
        say=mark("“May I have your name?”"),
        acts=(Act.SEARCH, Act.CALL_LEAD),
        foot=_NOT_YET,
    ),
    Reason.STAFF_BADGE: ReasonWords(
        word=mark("Shift"),
        headline=mark("{sign} is on shift"),
        told=mark("What is recorded here from now on carries this name. Window and queue stay as they are."),
        say="",
        acts=(),
        foot=mark("Next guest: just scan"),
        tone=Tone.CALM,
        shape=Shape.CHECK,
        sound=Sound.NONE,
    ),
    Reason.STAFF_BADGE_VOID: ReasonWords(
        word=mark("Staff badge"),
        headline=mark("This staff badge does not work here"),
        told=mark(
            "A newer one was made, or this desk has not heard of it yet. Choose your short name instead."
        ),
        say="",
        acts=(Act.SHIFT, Act.CALL_LEAD),
        foot=_NOTHING,
        tone=Tone.WARN,
        shape=Shape.TRIANGLE,
        sound=Sound.ALREADY,
    ),
    Reason.EXPIRED: ReasonWords(
        word=mark("No longer valid"),
        headline=mark("This ticket's time is over"),
        told=mark("It has a time until which it counts."),
        say=mark("“Your ticket was for an earlier time. Let me ask somebody who can help.”"),
        acts=(Act.CALL_LEAD, Act.SEARCH),
        foot=_NOT_YET,
    ),
    Reason.TICKET_REVOKED: ReasonWords(
        word=mark("Ticket replaced"),
        headline=mark("This ticket no longer works"),
        told=mark("A newer ticket was sent, or this one was taken back."),
        say=mark("“Do you have a newer ticket with you? Let me look you up by name.”"),
        acts=(Act.SEARCH, Act.CALL_LEAD),
        foot=_NOTHING,
    ),
    Reason.GENUINE_NOT_LISTED: ReasonWords(
        word=mark("Not on the list yet"),
        headline=mark("Not on the list yet, but the ticket is genuine"),
        told=mark("The list at this desk may be older than the ticket."),
        say=mark("“Your ticket is fine. Let me ask somebody to put you on our list.”"),
        acts=(Act.CALL_LEAD, Act.SEARCH),
        foot=_NOT_YET,
        lead_detail=mark("The lead can synchronise, or register the guest here."),
    ),
    Reason.NOT_VALID_TODAY: ReasonWords(
        word=mark("Not valid today"),
        headline="",
        told="",
        say="",
        acts=(Act.ADD_TODAY, Act.SEARCH, Act.CALL_LEAD),
        foot=_NOT_YET,
        lead_detail=mark("For invited-only or cancelled bookings."),
    ),
    Reason.CANCELLED: ReasonWords(
        word=mark("Cancelled"),
        headline=mark("This booking was cancelled"),
        told="",
        say=mark("“Your booking shows as cancelled. Let me ask somebody who can help.”"),
        acts=(Act.CALL_LEAD, Act.SEARCH),
        foot=_NOT_YET,
        lead_detail=mark("The lead can book the guest again."),
    ),
    Reason.REPLACED: ReasonWords(
        word=mark("Passed on"),
        headline=mark("This place passed to somebody else"),
        told=mark("The ticket, code and badge of before work no more."),
        say=mark("“This booking was passed on to another person. Let me ask somebody who can help.”"),
        acts=(Act.CALL_LEAD, Act.SEARCH),
        foot=_NOTHING,
        lead_detail=mark("The lead knows to whom. Please name nobody."),
    ),
    Reason.UNPAID: ReasonWords(
        word=mark("Not paid yet"),
        headline=mark("The payment is still open"),
        told="",
        say=mark("“Your payment has not reached us yet. Would you like to pay here?”"),
        acts=(Act.PAY, Act.CALL_LEAD, Act.SEARCH),
        foot=_NOT_YET,
        lead_detail=mark("The lead can settle it."),
    ),
    Reason.BLOCKED: ReasonWords(
        word=mark("On hold"),
        headline=mark("The lead has a message about this booking"),
        told="",
        say=mark("“One moment please, a colleague will be with you.”"),
        acts=(Act.CALL_LEAD, Act.SEARCH),
        foot=_NOT_YET,
        lead_detail=mark("The lead knows why. Please do not guess."),
    ),
    Reason.BADGE_VOIDED: ReasonWords(
        word=mark("Badge replaced"),
        headline=mark("This badge no longer works"),
        told=mark("A newer badge was made, or this one was taken back."),
        say=mark("“Do you have another badge with you?”"),
        acts=(Act.SEARCH, Act.CALL_LEAD),
        foot=_NOTHING,
    ),
    Reason.SEVERAL_MATCH: ReasonWords(
        word=mark("Several people"),
        headline=mark("This code fits more than one person"),
        told="",
        say=mark("“May I have your name?”"),
        acts=(Act.SEARCH, Act.CALL_LEAD),
        foot=_NOT_YET,
    ),
}

REFUSALS = (
    mark("No printer is set up at this desk, so nothing was changed. Add one, then reprint."),
    mark("This registration is not on the list any more."),
    mark("This check-in is not on this station's list."),
    mark("This place does not hold any more, so no badge is printed."),
    mark("Only today's check-ins of this desk can be undone here. Call the lead."),
    mark("Write a short name first, like J-07."),
)
"""Sentences of errors that the desk's use cases raise, named here so that they are translated."""

NO_TICKET: dict[Form, str] = {
    Form.CONTACT: mark("This is a contact card, not a ticket"),
    Form.WIFI: mark("This is a Wi-Fi code, not a ticket"),
    Form.PAYMENT: mark("This is a payment code, not a ticket"),
    Form.BAR_CODE: mark("This is the bar code of an article, not a ticket"),
    Form.WEB_PAGE: mark("This is a web address, and no ticket of ours is in it"),
    Form.MESSAGE: mark("This code starts a call, a message or a calendar entry; it is no ticket"),
    Form.PRETIX_PAIRING: mark("This code sets up a pretix scanner; it is no ticket"),
    Form.INDICO_SETUP: mark("This code sets up Indico's check-in app; it is no ticket"),
    Form.UNKNOWN_JSON: mark("This code is for a program, not a ticket we know"),
}
"""What is said of a text that cannot be a ticket; the guest mostly showed the wrong code."""

SYSTEMS = {
    Form.PRETIX_PLAIN: "pretix",
    Form.PRETIX_SIG1: "pretix",
    Form.INDICO_V1: "Indico",
    Form.INDICO_V2: "Indico",
    Form.ALFIO_TICKET: "alf.io",
    Form.EVENTYAY: "eventyay",
    Form.OPEN_EVENT: "Open Event",
    Form.HI_EVENTS: "Hi.Events",
}
"""Systems whose tickets are told by more than their look, by their forms; names are not translated."""


def words_of(decision: Refuse | Refer, outcome: Outcome) -> ReasonWords:
    """Return the words for an answer that does not admit: those of its reason, or of what the text looks like."""
    reason = decision.reason
    if reason is not Reason.UNKNOWN:
        return TROUBLES.get(reason, ALREADY)
    if outcome.is_badge_number:
        return BADGE_NUMBER
    if outcome.is_misread:
        return MISREAD
    headline = NO_TICKET.get(recognise(outcome.text).form)
    unknown = TROUBLES[reason]
    return replace(unknown, headline=headline, told="", say=_OTHER_CODE) if headline else unknown
