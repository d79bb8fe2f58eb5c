"""Files that a sender replaces: the old one is kept, the new one comes beside it.

Older senders publish a message again under the same number (dossier e.2, scenario
20). What was fetched before is evidence and stays; what was not fetched yet is
simply described anew.
"""

from markupsafe import Markup

from odoo import fields, models
from odoo.fields import Command

from .. import clock, mapper

DESCRIBED = ("name", "title", "media_type", "main_content", "declared_size", "signed")
SIGNS = ("name", "declared_size")  # that the bytes changed, where no digest tells


class EboxDocumentVersion(models.Model):
    _inherit = "ebox.document"

    old_file_ids = fields.One2many(
        "ebox.document.file",
        "document_id",
        "Earlier versions",
        domain=[("superseded", "=", True)],
    )

    def _changed_files(self, message):
        """What a message that was published again changes of the files.

        :return: values of the document: a dict, empty when nothing changed
        """
        withheld = self._own_policy() != "automatic"
        known = {file.remote_id: file for file in self.file_ids}
        commands, replaced = [], []
        for values in mapper.files_values(message, withheld=withheld):
            file = known.get(values["remote_id"])
            if file is None:
                commands.append(Command.create(values))
            elif file._is_replaced_by(values):
                replaced.append(file.name)
                file.superseded = True
                file.flush_recordset()  # before its successor takes the place
                commands.append(Command.create({**values, "version": file.version + 1}))
            elif changed := file._described_anew(values):
                commands.append(Command.update(file.id, changed))
        if not commands:
            return {}
        if replaced:
            self._tell_replaced(replaced)
            return {"file_ids": commands, **self._unread_again()}
        return {"file_ids": commands}

    def _unread_again(self):
        """Nobody has read the new version yet, whatever became of the old one."""
        return {
            "opened_by_id": False,
            "opened_date": False,
            "is_history": False,
            "state": "new",
            "unread_since": clock.now(),
            "alert_level": 0,
            "deadline_review": True,
        }

    def _tell_replaced(self, names):
        env = self.connection_id._reader_env()
        text = env._(
            "The sender has replaced %(files)s. The version that Odoo had is kept "
            "under 'Earlier versions'; the letter counts as unread again.",
            files=", ".join(names),
        )
        self.message_post(body=Markup("<p>%s</p>") % text)


class EboxDocumentFile(models.Model):
    _inherit = "ebox.document.file"

    version = fields.Integer(default=1, required=True, readonly=True)
    superseded = fields.Boolean(
        readonly=True, help="The sender has published a newer version."
    )

    _current_unique = models.UniqueIndex(
        "(document_id, remote_id) WHERE superseded IS NOT TRUE",
        "This file is in Odoo already.",
    )
    _version_unique = models.Constraint(
        "UNIQUE(document_id, remote_id, version)", "This version is in Odoo already."
    )

    def _is_replaced_by(self, values):
        """Whether these are other bytes than the ones that Odoo has."""
        if not self.attachment_id:
            return False
        if self.digest and values["digest"]:
            return self.digest != values["digest"]
        return any(self[name] != values[name] for name in SIGNS)

    def _described_anew(self, values):
        """What differs in the description of the same bytes, or of bytes to come."""
        names = DESCRIBED
        if not self.attachment_id:
            names = (*DESCRIBED, "digest", "digest_problem")
        return {name: values[name] for name in names if self[name] != values[name]}
