"""Every rule there is, in the order in which a sentence is asked for them: of two alike the first is kept."""

from __future__ import annotations

from explorer.reading.rules.actions import Actions
from explorer.reading.rules.activities import Activities
from explorer.reading.rules.advisers import Advisers
from explorer.reading.rules.affiliations import Affiliations
from explorer.reading.rules.aftermaths import Aftermaths
from explorer.reading.rules.alongside import Alongside
from explorer.reading.rules.approvals import Approvals
from explorer.reading.rules.arrivals import Arrivals
from explorer.reading.rules.assets import Assets
from explorer.reading.rules.belongings import Belongings
from explorer.reading.rules.bids import Bids
from explorer.reading.rules.borrowings import Borrowings
from explorer.reading.rules.brackets import Brackets
from explorer.reading.rules.careers import Careers
from explorer.reading.rules.civic_offices import CivicOffices
from explorer.reading.rules.consortia import Consortia
from explorer.reading.rules.contests import Contests
from explorer.reading.rules.contractors import Contractors
from explorer.reading.rules.counted import Counted
from explorer.reading.rules.counters import Counters
from explorer.reading.rules.customers import Customers
from explorer.reading.rules.deliveries import Deliveries
from explorer.reading.rules.denials import Denials
from explorer.reading.rules.duties import Duties
from explorer.reading.rules.dwellings import Dwellings
from explorer.reading.rules.earnings import Earnings
from explorer.reading.rules.entries import Entries
from explorer.reading.rules.exhibitors import Exhibitors
from explorer.reading.rules.facilities import Facilities
from explorer.reading.rules.franchises import Franchises
from explorer.reading.rules.funding import Funding
from explorer.reading.rules.further_posts import FurtherPosts
from explorer.reading.rules.handovers import Handovers
from explorer.reading.rules.hands import Hands
from explorer.reading.rules.holdings import Holdings
from explorer.reading.rules.homes import Homes
from explorer.reading.rules.houses import Houses
from explorer.reading.rules.implied import Implied
from explorer.reading.rules.insolvencies import Insolvencies
from explorer.reading.rules.joined import Joined
from explorer.reading.rules.kinship import Kinship
from explorer.reading.rules.launches import Launches
from explorer.reading.rules.listings import Listings
from explorer.reading.rules.locations import Locations
from explorer.reading.rules.makers import Makers
from explorer.reading.rules.markets import Markets
from explorer.reading.rules.memberships import Memberships
from explorer.reading.rules.models import Models
from explorer.reading.rules.moves import Moves
from explorer.reading.rules.one_sided import OneSided
from explorer.reading.rules.origins import Origins
from explorer.reading.rules.outlets import Outlets
from explorer.reading.rules.outsourced import Outsourced
from explorer.reading.rules.part_owners import PartOwners
from explorer.reading.rules.phrasings import Phrasings
from explorer.reading.rules.platforms import Platforms
from explorer.reading.rules.posts import Posts
from explorer.reading.rules.premises import Premises
from explorer.reading.rules.provenances import Provenances
from explorer.reading.rules.purchases import Purchases
from explorer.reading.rules.regulators import Regulators
from explorer.reading.rules.relatives import Relatives
from explorer.reading.rules.remainders import Remainders
from explorer.reading.rules.rights import Rights
from explorer.reading.rules.roles import Roles
from explorer.reading.rules.rule import Rule
from explorer.reading.rules.schooling import Schooling
from explorer.reading.rules.sellers import Sellers
from explorer.reading.rules.services import Services
from explorer.reading.rules.shares import Shares
from explorer.reading.rules.stations import Stations
from explorer.reading.rules.stints import Stints
from explorer.reading.rules.stockists import Stockists
from explorer.reading.rules.supplies import Supplies
from explorer.reading.rules.surroundings import Surroundings
from explorer.reading.rules.switches import Switches
from explorer.reading.rules.talks import Talks
from explorer.reading.rules.tellers import Tellers
from explorer.reading.rules.tenancies import Tenancies
from explorer.reading.rules.tenders import Tenders
from explorer.reading.rules.towns import Towns
from explorer.reading.rules.transfers import Transfers
from explorer.reading.rules.undertakings import Undertakings
from explorer.reading.rules.uses import Uses
from explorer.reading.rules.ventures import Ventures
from explorer.reading.rules.workforces import Workforces
from explorer.reading.rules.workplaces import Workplaces
from explorer.reading.rules.yards import Yards

RULEBOOK: tuple[type[Rule], ...] = (
    Actions,
    Relatives,
    Locations,
    Facilities,
    Surroundings,
    Premises,
    Supplies,
    Holdings,
    Ventures,
    Belongings,
    Memberships,
    Moves,
    Advisers,
    Posts,
    Talks,
    Alongside,
    Undertakings,
    Consortia,
    Contests,
    Customers,
    Uses,
    Stockists,
    Contractors,
    Counted,
    Exhibitors,
    Entries,
    Activities,
    Markets,
    Sellers,
    Hands,
    Rights,
    Purchases,
    Handovers,
    Bids,
    Assets,
    Remainders,
    Launches,
    Arrivals,
    Shares,
    PartOwners,
    Deliveries,
    Switches,
    Tenders,
    Yards,
    Services,
    Outlets,
    Franchises,
    Duties,
    Outsourced,
    Earnings,
    Makers,
    Models,
    Provenances,
    Listings,
    Origins,
    Borrowings,
    Approvals,
    Tenancies,
    Workforces,
    Insolvencies,
    Platforms,
    Regulators,
    Stations,
    Towns,
    Brackets,
    Homes,
    Dwellings,
    Funding,
    Careers,
    Stints,
    Counters,
    Phrasings,
    Affiliations,
    Transfers,
    Joined,
    Kinship,
    Schooling,
    Houses,
    Workplaces,
    Implied,
    OneSided,
    Aftermaths,
    Denials,
    Roles,
    CivicOffices,
    FurtherPosts,
    Tellers,
)
