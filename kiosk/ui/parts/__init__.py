"""Parts that several screens are made of; each paints itself from the theme's tokens."""
