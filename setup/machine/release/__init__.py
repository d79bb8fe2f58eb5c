"""What makes a release: wheels, the bill of their materials, files made of others."""
