"""The record of the person on the stage: every field, what happened, and what can be done."""
