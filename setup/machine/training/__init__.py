"""Training of the model that reads payments; see ``setup/train``."""
