"""Where people registered: spreadsheets of every kind, brought to the form that an import takes."""
