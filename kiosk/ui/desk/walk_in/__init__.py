"""The form for somebody who is on no list, and for a quick correction of who is."""
