"""Finding out safely what the government really does: ``verify-contract``."""
