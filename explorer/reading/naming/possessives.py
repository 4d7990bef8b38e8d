"""A possessive within a name → how far the name goes on: "Transport Workers' Union", "St Margaret's Hope"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.text.tokens import word_set


def owned(line: Line, at: int, end: int) -> int:
    """Where the name that begins at *at* ends behind the possessive at *end*; *end* where it does not go on."""
    mark, following = line.text(end), line.text(end + 1)
    if mark in ("'s", "’s") and (line.text(at) in _FAMILIAR or following == "Office") and end > at + 1:
        return end + 1 + (following[:1].isupper())  # "Aunt Della's Kitchen", "the Federal Prosecutor's Office"
    if mark in ("'s", "’s") and following in _AFTER_SHOP and line.low(at - 1) not in _SHARED and end - at == 1:
        return end + 1  # "operated by Maxim's of Hong Kong"
    if mark in ("'s", "’s") and following[:1].isupper() and _is_of_saint(line, at, end):
        return end + 2  # "St Margaret's Hope", "Clark's Harbour"
    if mark in ("'", "’", "'s", "’s") and line.text(end - 1) in _FOLK and following[:1].isupper():
        return end + 2
    return end


def _is_of_saint(line: Line, at: int, end: int) -> bool:
    """Whether what follows "'s" belongs to the name: of a saint, or of ground that is called by its owner."""
    if line.text(at) in _SAINTS and end == at + 2:
        return True
    if line.text(end + 1) in _SIGNS and line.low(at - 1) == "the" and end == at + 1:
        return True  # "the Fiddler's Elbow"
    return line.text(end + 1) in GROUNDS_OF and end - at < 3 and not line.text(end + 2)[:1].isupper()


_SAINTS = ("St", "St.", "Saint")
GROUNDS_OF = word_set(
    "Harbour Harbor Cross Cove Point Landing Corner Corners Ferry Green Bridge Bay Creek Gate Hill Hope Head Mill "
    "Mills Town Wood Stortford Lynn Quay Walk Close Yard Island Beach Field Farm"
)
"""What villages and farms are called that somebody had."""
_SIGNS = word_set(
    "Arms Head Rest Elbow Inn Return Retreat Crook Table Legs Lodge Den Nest Cottage Cellar Snug Tap Barrel Nook Haven "
    "Daughter Well Larder Oven Loft Bar Club Institute Guild Hall School Kitchen"
)
"""What pubs are called, and clubs, behind "the Fiddler's"."""
_FAMILIAR = word_set("Aunt Uncle Mama Papa Granny Grandma Mother Trader Farmer Auntie Baba Nonna")
_AFTER_SHOP = word_set("of said says which declined has have")
"""What never follows a possessive."""
_SHARED = word_set("of than as like from with to that")
_FOLK = word_set(
    "Boys Girls Exporters Vendors Hawkers Ladies Anglers Smallholders Crofters Dockers Carers Residents Parents "
    "Pensioners Traders Weavers Spinners Brewers Bakers Butchers Potters Riders Artists Writers Sailors Players "
    "Supporters Fans Users Breeders Stockmen Hunters Beekeepers Planters Millers Processors Importers Dealers "
    "Distillers Fishers Graziers Ratepayers Taxpayers Homeowners Landowners Neighbours Grocers Fishers Squatters "
    "Workers Women Men Children People Teachers Farmers Doctors Nurses Miners Growers Lawyers Veterans Consumers "
    "Employers Owners Pilots Drivers Producers Manufacturers Bankers Engineers Students Journalists Seamen "
    "Shareholders Investors Unitholders Policyholders Members Citizens Tenants Retailers Fishermen Merchants Builders"
)
