# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the wheels are made of and need, as CycloneDX; run with the tools of the build.

Arguments: the file to write, the folder with the libraries that the tests ran with, the
moment in seconds since 1970, and the wheels.
"""

from __future__ import annotations

import re
import sys
import uuid
import zipfile
from datetime import datetime, timezone
from email.message import Message
from email.parser import HeaderParser
from hashlib import sha256
from importlib.metadata import Distribution, distributions
from pathlib import Path

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

SHORT = 60  # characters: what is longer is the licence itself, no name of one
ODOO_S_WORD = {"LGPL-3": "LGPL-3.0-only"}  # of a licence, and SPDX's
NAMESPACE = uuid.UUID("0f1c4c5e-6d0c-4f6e-9a55-0e9d5b7a19e1")


class Bill:
    """Components by their name on PyPI, and what each needs."""

    def __init__(self, libraries: Path):
        found = distributions(path=[str(libraries)])
        self.installed = {canonicalize_name(d.metadata["Name"]): d for d in found}
        self.components: dict[str, Component] = {}
        self.needs: dict[str, set[str]] = {}

    def add_wheel(self, wheel: Path) -> None:
        """The wheel, and all that it needs or can use."""
        with zipfile.ZipFile(wheel) as archive:
            info = next(n for n in archive.namelist() if n.endswith("info/METADATA"))
            metadata = HeaderParser().parsestr(archive.read(info).decode())
        name = canonicalize_name(metadata["Name"])
        part = component(metadata, ComponentType.APPLICATION)
        digest = sha256(wheel.read_bytes()).hexdigest()
        part.hashes.add(HashType(alg=HashAlgorithm.SHA_256, content=digest))
        self.components[name] = part
        self._need(name, map(Requirement, metadata.get_all("Requires-Dist") or []))

    def _need(self, name: str, requirements) -> None:
        needs = self.needs.setdefault(name, set())
        for requirement in requirements:
            extra = bool(requirement.marker) and "extra ==" in str(requirement.marker)
            wanted = requirement.marker is None or requirement.marker.evaluate()
            if wanted or (extra and name.startswith("odoo-addon")):
                needed = canonicalize_name(requirement.name)
                needs.add(needed)
                self._add_library(needed, str(requirement.specifier), optional=extra)

    def _add_library(self, name: str, specifier: str, *, optional: bool) -> None:
        """A library in the version of the tests; one that is not there has none."""
        if name in self.components:
            return
        metadata: Message | Distribution = Message()
        distribution = self.installed.get(name)
        if distribution:
            metadata = distribution.metadata
        else:
            metadata["Name"] = name
            pinned = re.fullmatch(r"==([\d.]+)\.\*", specifier)
            metadata["Version"] = pinned[1] if pinned else None
        library = component(metadata, ComponentType.LIBRARY)
        if optional:
            library.scope = ComponentScope.OPTIONAL
        self.components[name] = library
        found = distribution.requires if distribution else None
        self._need(name, map(Requirement, found or []))

    def bom(self, moment: datetime) -> Bom:
        """All of it, with a number that follows from the contents."""
        bom = Bom(components=self.components.values())
        for name, needs in self.needs.items():
            others = [self.components[needed] for needed in sorted(needs)]
            bom.register_dependency(self.components[name], others)
        bom.metadata.timestamp = moment
        known = "\n".join(sorted(str(c.purl) for c in self.components.values()))
        hashes = [h.content for c in bom.components for h in c.hashes]
        bom.serial_number = uuid.uuid5(NAMESPACE, known + "".join(sorted(hashes)))
        return bom


def component(metadata, kind: ComponentType) -> Component:
    """One package, as its metadata tells."""
    name, version = canonicalize_name(metadata["Name"]), metadata["Version"]
    licence = metadata.get("License-Expression") or metadata.get("License") or ""
    if not licence or len(licence) > SHORT:
        told = [c for c in metadata.get_all("Classifier") or [] if "License ::" in c]
        licence = told[0].rpartition(" :: ")[2] if told else ""
    licence = ODOO_S_WORD.get(licence, licence)
    licences = [LicenseFactory().make_from_string(licence)] if licence else []
    purl = PackageURL("pypi", name=name, version=version)
    return Component(
        name=name,
        version=version,
        type=kind,
        licenses=licences,
        purl=purl,
        bom_ref=str(purl),
    )


def main(target: str, libraries: str, moment: str, *wheels: str) -> int:
    """Write the bill; not 0 when it breaks the schema of the format."""
    bill = Bill(Path(libraries))
    for wheel in wheels[::-1]:
        bill.add_wheel(Path(wheel))
    when = datetime.fromtimestamp(int(moment), timezone.utc)
    text = JsonV1Dot6(bill.bom(when)).output_as_string(indent=2) + "\n"
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if problem:
        print(str(problem)[:2000])
        return 1
    Path(target).write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
