"""A delegation before the desk: who is here is checked in at one go."""
