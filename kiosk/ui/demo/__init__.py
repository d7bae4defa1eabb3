"""The demo's side window: sample tickets to scan or click, and a printer that shows its badges."""
