"""Letters as one ZIP file."""
