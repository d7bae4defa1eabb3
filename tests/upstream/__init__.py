"""Reading what people send as a list."""
