"""Likely duplicates at the desk: two registrations side by side, joined, kept apart, or left for later."""
