"""Today: what waits for people, counted on the app's first page."""
