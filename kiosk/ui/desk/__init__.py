"""The desk window: present (no Qt), view, controller, window, and the port it asks through."""
