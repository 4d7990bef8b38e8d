"""What macOS is told of the files that the app opens: part of its Info.plist."""

TYPE = "org.relationship-explorer.project"
ENDING = "rexp"

INFO = {
    "CFBundleDisplayName": "Relationship Explorer",
    "NSHighResolutionCapable": True,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Relationship Explorer project",
            "CFBundleTypeRole": "Editor",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": [TYPE],
        }
    ],
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": TYPE,
            "UTTypeDescription": "Relationship Explorer project",
            "UTTypeConformsTo": ["public.database", "public.data"],
            "UTTypeTagSpecification": {
                "public.filename-extension": [ENDING],
                "public.mime-type": ["application/x-relationship-explorer"],
            },
        }
    ],
}
