"""Training of the model that ranks deadlines; see ``setup/train --deadlines``."""
