"""The bill of materials (SBOM) of a bundle, in CycloneDX's JSON; the same bundle has the same bill."""

import uuid
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from identity import Identity
from packageurl import PackageURL
from works import Work

_KINDS = {"library": ComponentType.LIBRARY, "platform": ComponentType.PLATFORM, "data": ComponentType.DATA}


def write(program: Identity, works: list[Work], file: Path, moment: int) -> None:
    """Write the bill of a program that stands on the works."""
    itself = Component(
        name=program.name,
        version=program.version,
        type=ComponentType.APPLICATION,
        bom_ref=program.name,
        licenses=[DisjunctiveLicense(id=program.licence)],
    )
    components = [_component(work) for work in works]
    bom = Bom(
        metadata=BomMetaData(component=itself, timestamp=datetime.fromtimestamp(moment, UTC)),
        components=components,
        # Of the file's name, so that it is the same whenever the same is built.
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"{program.id}/{file.name}/{moment}"),
    )
    bom.register_dependency(itself, components)
    JsonV1Dot6(bom).output_to_file(str(file), allow_overwrite=True, indent=2)


def _component(work: Work) -> Component:
    return Component(
        name=work.name,
        version=work.version or None,
        type=_KINDS[work.kind],
        bom_ref=work.url or work.name,
        licenses=[DisjunctiveLicense(name=work.licence)] if work.licence else [],
        purl=PackageURL.from_string(work.url) if work.url else None,
    )
