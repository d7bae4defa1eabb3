"""What the demo and rehearsals are played with: invented people, the same for the same seed."""
