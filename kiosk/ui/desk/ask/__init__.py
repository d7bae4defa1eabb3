"""A question on the stage: large answers to press, and a line to type another one."""
