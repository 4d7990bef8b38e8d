"""Common nouns for a company: "maker", "bank", "startup"; and whether a word is one."""

from __future__ import annotations

from explorer.reading.text.tokens import word_set

_COMPANIES = word_set(
    "company companies firm firms group groups corporation conglomerate business enterprise maker makers manufacturer "
    "manufacturers supplier suppliers producer producers provider providers developer developers operator operators "
    "giant giants startup startups start-up start-ups subsidiary unit affiliate multinational player players partner "
    "partners rival rivals competitor competitors parent retailer retailers vendor vendors contractor contractors "
    "distributor distributors outfit label brand brands confectioner house consultancy builder builders recycler "
    "bank banks lender lenders insurer insurers reinsurer investor investors fund funds manager airline airlines "
    "carrier carriers planemaker drugmaker drugmakers biotech biotechs utility utilities refiner refiners miner miners "
    "steelmaker steelmakers smelter foundry brewer brewers grocer grocers chain chains supermarket discounter "
    "platform fintech fintechs neobank app studio studios publisher publishers broadcaster newspaper daily magazine "
    "site website portal agency shipbuilder shipbuilders shipyard yard yards railway forwarder haulier shipper "
    "wholesaler wholesalers trader traders exporter importer grower growers processor processors dairy creamery "
    "bottler distiller vintner caterer tanner printer specialist specialists champion heavyweight leader market-leader "
    "innovator pioneer powerhouse venture start-ups boutique broker brokerage lessor landlord developer architect "
    "architects chipmaker chipmakers carmaker carmakers automaker automakers truckmaker tyremaker tiremaker toymaker "
    "watchmaker designer designers integrator reseller exchange university institute hospital clinic foundation club "
    "team association federation union cooperative co-operative regulator watchdog ministry charity lab laboratory "
    "unicorn major incumbent owner sister collective syndicate consortium holding concern hotelier jeweller "
    "jeweler perfumer pharma telco telecom network servicer financier shipowner shipowners charterer tannery mill "
    "winery brewery bakery roaster farm nursery shop store stores agent assembler fabricator converter blender packer "
    "canner miller ranch newcomer challenger upstart sponsor bookmaker promoter organiser organizer school college"
)

_BODIES = word_set(
    "council fund trust lottery foundation authority government agency department ministry commission board county "
    "district borough city state parish rotary charity arts lions guild"
)
"""What gives money for nothing: of others "received £20,000 from X" tells of a sale."""


def gives_grants(name: str) -> bool:
    """Whether a name in small letters is that of a council, a fund or a charity."""
    return bool(_BODIES.intersection(name.split()))


def is_company_word(low: str) -> bool:
    """Whether a word, in small letters, is a noun for a company or another body."""
    return low in _COMPANIES or low.endswith(("maker", "makers"))
