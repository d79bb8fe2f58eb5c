"""What a letter asks to pay: read, checked, decided on, shown as a QR."""
