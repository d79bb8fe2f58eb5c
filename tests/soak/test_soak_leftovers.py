# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a killed process can leave behind, laid there on purpose."""

import configparser
import hashlib
import os
from pathlib import Path

import pytest
from soak_driver import check_complete

pytestmark = pytest.mark.soak


@pytest.fixture
def filestore(soak_database):
    """Where Odoo keeps the files of the database."""
    config = configparser.RawConfigParser()
    config.read(os.environ["EBOX_SOAK_CONFIG"])
    return Path(config["options"]["data_dir"]) / "filestore" / soak_database


@pytest.fixture
def waiting(company):
    """The bytes of two files that are still to be fetched."""
    return [m.attachments[0].content for m in company.fresh if m.attachments][:2]


def lay(filestore, content, share):
    """The file as far as a worker had written it when it was killed."""
    name = hashlib.sha1(content).hexdigest()
    file = filestore / name[:2] / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content[: int(len(content) * share)])
    return file


@pytest.mark.parametrize("share", [0, 0.5, 1], ids=["nothing", "half", "all"])
def test_a_file_that_was_being_written_is_there_in_the_end(
    office, company, filestore, waiting, share
):
    files = [lay(filestore, content, share) for content in waiting]
    check_complete(office, company)
    assert [file.read_bytes() for file in files] == waiting
