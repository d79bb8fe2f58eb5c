{
    "name": "A plain answer to hold a measured one against",
    "license": "LGPL-3",
    "depends": ["web"],
}
