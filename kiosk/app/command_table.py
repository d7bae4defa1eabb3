"""Every command and the function that does it, by name: a module is read only when one of its commands is given."""

GROUPS = {
    "event": "Make an event and show it.",
    "roster": "The list of registrations.",
    "printer": "The station's printers.",
    "badge": "Badges.",
    "slip": "Slips for vouchers and receivers, on 80 mm paper.",
    "tickets": "Tickets to hand out.",
    "tickets key": "Bring the event's ticket key to another data directory.",
    "hub": "The central list.",
    "sync": "Push and pull, or hand over by a memory stick.",
    "pin": "PINs of this station's lead and volunteers.",
    "shift": "Who is on shift, and staff badges.",
}
"""Path of each group, and what stands above its commands."""

COMMANDS = {
    "event init": "event_commands.init",
    "event show": "event_commands.show",
    "roster import": "roster_import.import_",
    "roster export": "roster_export.export",
    "roster add": "roster_correct.add",
    "roster edit": "roster_correct.edit",
    "roster note": "roster_correct.note",
    "roster history": "roster_history.show_history",
    "roster erase": "roster_correct.erase_one",
    "roster duplicates": "roster_pairs.duplicates",
    "roster merge": "roster_pairs.merge_two",
    "roster unmerge": "roster_pairs.unmerge_one",
    "roster apart": "roster_pairs.apart",
    "roster conflicts": "roster_conflicts.list_conflicts",
    "roster print": "roster_paper.print_list",
    "roster enter": "roster_paper.enter_from_paper",
    "roster delegation": "roster_paper.delegation",
    "roster wipe": "roster_wipe.wipe",
    "roster retain-until": "roster_retain.retain_until",
    "roster replace": "roster_places.replace",
    "roster collect": "roster_places.hand_over",
    "roster pay": "roster_places.pay_here",
    "roster undo": "roster_places.undo",
    "roster answer": "roster_answer.answer_one",
    "roster payments": "roster_places.list_payments",
    "roster find": "roster_find.find",
    "roster looked-for": "roster_find.looked_for",
    "printer add": "printers.add",
    "printer list": "printers.list_",
    "printer remove": "printers.remove",
    "printer trust": "printers.trust",
    "printer find": "printers.find",
    "printer test": "printers.try_out",
    "printer drawer": "printers.drawer",
    "badge batch": "badge_batch.batch",
    "badge print": "badge_batch.print_one",
    "badge proof": "badge_batch.proof",
    "badge blank": "badge_blank.blank",
    "badge render": "badge_render.render",
    "slip voucher": "slip_commands.voucher",
    "slip receiver": "slip_commands.receiver",
    "tickets export": "tickets_commands.export",
    "tickets revoke": "tickets_commands.revoke",
    "tickets rotate-key": "tickets_commands.rotate_key",
    "tickets key export": "tickets_commands.export_key",
    "tickets key import": "tickets_commands.import_key",
    "hub": "hub_commands.hub",
    "hub stations": "hub_trust.stations",
    "hub revoke": "hub_trust.revoke",
    "hub aside": "hub_trust.aside",
    "hub pair": "hub_commands.pair",
    "hub passphrase": "hub_commands.passphrase",
    "hub check": "hub_commands.check",
    "hub restore": "hub_commands.restore",
    "hub take-over": "hub_heir_commands.take_over_here",
    "hub keep": "hub_heir_commands.keep",
    "hub join": "hub_centre.join_centre",
    "hub leave": "hub_centre.leave_centre",
    "pin set": "pin_commands.set_",
    "pin remove": "pin_commands.remove",
    "shift badges": "shift_commands.badges",
    "shift revoke": "shift_commands.revoke",
    "shift begin": "shift_commands.begin",
    "shift end": "shift_commands.end",
    "shift show": "shift_commands.show",
    "demo": "demo_command.demo",
    "desk": "desk_command.desk",
    "kiosk": "kiosk_command.kiosk",
    "station": "station_command.station",
    "pair": "hub_link.pair",
    "sync": "hub_link.sync",
    "sync export": "stick.export",
    "sync import": "stick.import_",
    "journal": "journal_commands.journal",
    "scans": "scans_command.scans",
    "doctor": "doctor.doctor",
}
"""Path of each command: module of `kiosk.app` and function. A path that is a group's too is what the group itself does."""


def wanted(words: list[str]) -> list[str]:
    """Return the paths of the commands that a command line can mean: one, or all of the group that it comes to."""
    named = ""
    for word in words:
        longer = f"{named} {word}".strip()
        if longer in COMMANDS and longer not in GROUPS:
            return [longer]
        if longer not in GROUPS:
            break
        named = longer
    return [path for path in COMMANDS if not named or f"{path} ".startswith(f"{named} ")]
