"""The roles of stations, and what each may read and write: the least that it needs."""

ROLES = ("desk", "door", "kiosk", "lead")
