"""Between the API's client and the models: calls, their errors, their values."""
