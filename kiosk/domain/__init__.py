"""The pure core: values, decisions and the fold from facts to state; standard library only."""
