"""Files to hand out: tables that a spreadsheet opens right, and tickets."""
