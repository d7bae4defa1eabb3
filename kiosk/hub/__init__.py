"""The hub: the central list as an HTTP service. Starts without Qt."""
