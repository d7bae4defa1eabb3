"""The encrypted store: schema, migrations, the journal and its projections. SQLAlchemy stays in here."""
