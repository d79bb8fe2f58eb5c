"""Who sees, changes and takes along what; the log that says so afterwards."""
