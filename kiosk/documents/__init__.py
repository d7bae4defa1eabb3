"""Files in and out: the roster as CSV, tickets to hand out."""
