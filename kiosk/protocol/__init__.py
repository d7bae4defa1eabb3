"""What station and hub say to each other: messages and their version; no input or output."""
