"""Migrations, oldest first; a migration and the note that it ran share a transaction."""
