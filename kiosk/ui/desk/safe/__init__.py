"""Who is at the desk and what they may do: shifts, the lead's PIN, the lock, and the day until which data is kept."""
