"""The windows: theme, parts, and one folder per screen."""
