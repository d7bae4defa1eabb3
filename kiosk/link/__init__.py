"""The station's side of the hub: pairing, push, pull, the doorbell. The desk never waits for it."""
