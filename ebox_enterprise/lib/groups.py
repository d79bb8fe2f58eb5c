"""The groups of users, by their external identifiers."""

USER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
#: Sees all confidential mail of his companies, and decides who else does.
CONFIDENTIAL = "ebox_enterprise.group_ebox_confidential"
NATIONAL_NUMBER = "ebox_enterprise.group_ebox_national_number"
