import plistlib

import documents

from explorer.files.association.freedesktop import TYPE
from explorer.files.database.schema import SUFFIX


def test_the_app_owns_the_files_it_makes():
    info = plistlib.loads(plistlib.dumps(documents.INFO))
    (declared,) = info["UTExportedTypeDeclarations"]
    (opened,) = info["CFBundleDocumentTypes"]
    assert opened["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert opened["LSHandlerRank"] == "Owner"
    tags = declared["UTTypeTagSpecification"]
    assert [f".{ending}" for ending in tags["public.filename-extension"]] == [SUFFIX]
    assert tags["public.mime-type"] == [TYPE]
