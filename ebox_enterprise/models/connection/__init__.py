"""A company's connection with its mailbox: setting it up, its key, its health."""
