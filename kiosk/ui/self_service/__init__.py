"""The self-service kiosk: an attendee alone, in her own language."""
