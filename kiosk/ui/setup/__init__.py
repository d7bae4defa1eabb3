"""The set-up screen: one page a subject; so far the scanners."""
