"""Words of the program → the same words in the user's language.

Every text a person can see passes through :func:`tr` or :func:`trn`; the words of sources never do.
"""

import gettext

_catalogue: gettext.NullTranslations = gettext.NullTranslations()


def speak(catalogue: gettext.NullTranslations) -> None:
    """Use *catalogue* from here on. Called once, before anything is shown."""
    global _catalogue  # A process speaks one language, as it has one locale.
    _catalogue = catalogue


def tr(text: str, /, **values: object) -> str:
    """*text* in the user's language, with ``{name}`` places filled from *values*."""
    translated = _catalogue.gettext(text)
    return translated.format(**values) if values else translated


def trn(one: str, many: str, number: int) -> str:
    """*one* or *many*, whichever *number* asks for, with ``{number}`` filled in."""
    return _catalogue.ngettext(one, many, number).format(number=number)
