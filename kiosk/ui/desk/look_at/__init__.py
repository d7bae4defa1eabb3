"""What two places did apart: told, compared, and settled by a person."""
