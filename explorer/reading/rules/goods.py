"""Words for what is supplied → whose goods a noun phrase speaks of, for whom they are."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit_by_firm
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.text.tokens import word_set

GOODS = word_set(
    "software chip chips battery batteries cell cells engine engines motor motors technology platform system systems "
    "module modules processor processors screen screens display displays tyre tyres tires steel cloud service services "
    "parts component components sensor sensors turbine turbines modem modems equipment tool tools model models "
    "product products material materials panel panels gearbox gearboxes inverter inverters memory wafers wafer drives "
    "planes jets aircraft trains buses ships vessels trucks vans vehicles cars robots machines gas oil power "
    "electricity fuel ingredients packaging radar radars missiles drones satellites rockets solution solutions gpus "
    "network networks hardware seats brakes axles cables lidar lidars vaccine vaccines drug drugs glass semiconductors"
)
WARES = GOODS | word_set(
    "pack packs lift lifts crane cranes app apps website websites phone phones handset handsets smartphone "
    "smartphones tablet laptop laptops headset headsets device devices car van truck bus train tram trams plane jet "
    "helicopter helicopters ferry ferries ship vessel boat boats submarine submarines frigate frigates tanker tankers "
    "locomotive locomotives tractor tractors scooter scooters bike bikes shoe shoes shirt shirts kit kits clothes "
    "uniforms garments furniture toys milk beer wine coffee cocoa sugar wheat grain flour yeast meat beef chicken "
    "eggs butter cheese chocolate fruit vegetables food foods meals snacks drinks water lithium nickel cobalt copper "
    "graphite aluminium aluminum iron coal uranium hydrogen ammonia lng crude petrol diesel kerosene cement concrete "
    "timber wood paper pulp plastic plastics resin rubber chemicals fertiliser fertilizer pharmaceuticals insulin "
    "vials syringes implants scanners instruments lasers lenses cameras mirrors optics antenna antennas routers "
    "switches servers server transformers transformer electrolysers electrolyser electrolyzers blades towers pylons "
    "rails escalators elevators elevator steelwork frame frames doors windows pumps valves pipes compressors boilers "
    "foundry cathode cathodes anode anodes separators electrolyte wiring harnesses airbags headlights cockpit "
    "infotainment chassis chipset chipsets cpu cpus gpu fpga soc socs algorithm algorithms model maps content films "
    "shows games payments logistics catering assembly tooling weapons ammunition shells guns tanks ticketing crate "
    "crates bottles cans labels boxes supplies feedstock inputs gear technologies hulls wings fuselages landing-gear "
    "chargers charger units trailers containers simulators batteries tyre masks robots avionics reactors reactor "
    "modules prototypes vehicle machine robot satellite rocket launcher speaker speakers headphones earbuds earphones "
    "watches watch bag bags handbags handbag suitcases jackets jacket coats dresses jeans socks underwear trainers "
    "sneakers boots boot sandals fabric fabrics textiles cloth yarn leather hides wool cotton silk fibre fiber fibres "
    "carpets curtains towels linen mattresses mattress beds tables lamps lights bulbs leds led televisions television "
    "tvs monitors monitor keyboards printers cartridges consoles console controllers keypads terminals kiosks fridges "
    "refrigerators freezers washers dishwashers ovens cookers kettles vacuums heaters pots pans knives cutlery plates "
    "cups jars tins tin pouches film cartons carton corks cork bottle lids wrappers sachets pallets barrels drums "
    "cylinders castings forgings fittings fasteners bolts screws nuts springs gaskets seals bearings gears shafts "
    "rods pistons crankshafts injectors radiators exhausts filters filter catalysts clutches transmissions axle "
    "suspension wheels wheel rims bonnets bumpers dashboards windscreens wipers upholstery harness connectors "
    "connector switchgear breakers meters meter thermostats relays capacitors resistors diodes transistors substrates "
    "photomasks lithography etchers steppers gases solvents acids coatings coating paints paint inks ink dyes "
    "pigments adhesives glue lubricants bitumen asphalt tarmac bricks tiles slates insulation plasterboard girders "
    "beams rebar wire cable piping tubes tube hoses ducts magnets magnet ore ores concentrate concentrates alumina "
    "bauxite zinc silver gold platinum palladium manganese tungsten titanium vanadium phosphate potash sulphur salt "
    "sand gravel aggregates clinker coke pellets scrap biomass biofuel biofuels ethanol methanol naphtha propane "
    "butane condensate cargoes cargo seeds seed feed soy soybeans maize corn rice barley oats hops malt grapes "
    "bananas avocados potatoes tomatoes onions almonds hazelnuts spices pepper vanilla honey jam sauces oil oils "
    "margarine cream yoghurt yogurt infant-formula formula pork lamb poultry salmon shrimp prawns tuna cod fillets "
    "fish bread pasta noodles biscuits cakes pastries sweets crisps cereals cereal muesli soups sandwiches pizzas "
    "juice juices soda sodas spirits whisky gin vodka rum tequila champagne cigarettes tobacco vapes cosmetics "
    "perfume perfumes fragrances shampoo soap detergents nappies diapers tissues dolls puzzles books textbooks "
    "magazines newspapers cards tickets coins banknotes passports stamps flowers saplings tests test swabs gloves "
    "gowns stents catheters pacemakers prostheses spectacles hearing-aids tablets pills capsules ointments "
    "antibiotics antibodies plasma blood enzymes peptides reagents sequencers ventilators wheelchairs ambulances "
    "stretchers wagons wagon carriages railcars trolleybuses minibuses bicycles bicycle motorcycles motorbikes mopeds "
    "e-scooters quads snowmobiles excavators excavator diggers loaders forklifts bulldozers drills rigs rig conveyors "
    "presses lathes welders furnaces kilns pylon masts mast dishes transponders beacons radios radio jammers sights "
    "rifles pistols bullets howitzers mortars torpedoes corvettes destroyers minesweepers interceptors fighters "
    "gliders airships balloons parachutes spacesuits landers thrusters boosters nacelles winglets flaps cabins "
    "galleys lavatories arms sorter sorters "
    "brackets fitting bearing mouldings moldings stampings pressings linings toasters stoves suv suvs crossover "
    "crossovers "
    "hatchback hatchbacks minivan minivans pickup pickups evs "
    "bar bars desserts dessert ice-cream yoghurts "
    "computers computer painkiller painkillers jab jabs shot shots soda-ash jets"
)
SITES = word_set(
    "plant plants factory factories stores shops fleet vehicles cars planes data-centres centres customers warehouses "
    "works sites lines restaurants network hospitals shipyard shipyards mills refineries store shop warehouse site "
    "centre center centers mill refinery smelter mine mines farm farms foundry fab fabs terminal terminals facility "
    "facilities headquarters branches project projects tower pilot campus hotel hotels stadium line yard programme "
    "program trucks vans trains buses jets aircraft stations station"
)
NO_GOODS = word_set(
    "letter letters approval permission support loan loans funding money payment payments compensation warning "
    "complaint complaints request requests response bid bids award invitation subpoena "
    "notice message messages call "
    "calls feedback grant grants subsidy dividend dividends proceeds report reports information clearance backing "
    "damages million billion "
    "investment interest visit advice email emails apology assurances cash aid evidence help name proof "
    "statement reputation testimony opportunity chance boost details documents guidance assistance protection "
    "guarantee guarantees capital liquidity credit incentives incentive reason reasons case contribution "
    "designation counterbid counter-bid counteroffer counter-offer case plea appeal profit loss fortune mistake start "
    "comeback debut return error point sense promise pledge commitment statement "
    "play swoop grab move pitch pass push itself themselves room way space time fuss headway noise "
    "sense excuses demands concessions provision provisions allowance allowances arrangements preparations plans"
)
"""What is not supplied though it comes from somebody."""
SALES = word_set("sales revenue revenues turnover income orders shipments deliveries business output exports")
_PARTS = word_set(
    "thirds quarters fifth quarter fifths tenth three-quarters one-third most third half quarter fifth tenth all "
    "some part majority much bulk two-thirds percent cent share each many first"
)


class Goods(SlotFilling):
    """The noun phrases of one sentence that speak of goods, and who supplies whom with them."""

    def _last(self, index: int) -> str:
        """The last word of a noun phrase that is no name."""
        if self.clauses.sort(index) != NAME or self.phrases[index].entity >= 0:
            return ""
        return self.pieces[self.phrases[index].last - 1].low

    def _is_goods(self, index: int) -> bool:
        return self._last(index) in WARES

    def _core(self, index: int) -> int:
        """The goods that a noun phrase is a part of: "gas" in "40% of its gas"; else the phrase itself."""
        part = self._last(index)
        if part in _PARTS or part.endswith("%") or part[:1].isdigit():
            return next((at for word, at in self.clauses.after(index)[:1] if word == "of"), index)
        return index

    def _owners(self, index: int, nearest: bool = False) -> list[int]:
        """The firm before the noun of a phrase: "X's batteries", "its batteries", "X batteries", "its X batteries"."""
        phrase, tags = self.phrases[index], self.clauses.parsed.tags
        if self.clauses.sort(index) != NAME or phrase.entity >= 0:
            return []
        if self.pieces[phrase.first].low == "whose":
            return self.parties.whose(index)
        found = [at for at in range(phrase.first, phrase.last - 1)
                 if tags[at] in "EH" and self.parties.type_of(at) is EntityType.ORGANISATION]  # fmt: skip
        return found[-1:] if nearest else found[:1]

    def _users(self, index: int) -> list[int]:
        """For whom goods are: "X's batteries", "the batteries for X", "the lifts for X's tower"."""
        found = self._owners(index)
        for preposition, at in self.clauses.after(index) if not found else ():
            if preposition in ("for", "of", "in", "to") and self.clauses.sort(at) == NAME and not found:
                found = self._firms(self.parties.names(self.clauses.listed(at))) or self._owners(at)
        return found

    def _makers(self, index: int) -> list[int]:
        """Whose goods a noun phrase names: "X's modules", "X batteries", "the software of X"."""
        if not self._is_goods(index):
            return []
        return self._owners(index, nearest=True) or [
            piece for preposition, at in self.clauses.after(index)[:1] if preposition in ("from", "by", "of")
            for piece in self.parties.names(self.clauses.listed(at))
        ]  # fmt: skip

    def _led(self, index: int, *words: str) -> list[int]:
        """The noun phrases that such prepositions lead to, up to whom it is against: "against competition from X"."""
        after = self.clauses.after(index)
        end = next((step for step, (word, _) in enumerate(after) if word in ("against", "despite", "amid")), len(after))
        return [at for preposition, at in after[:end] if preposition in words]

    def _named(self, index: int, *words: str) -> list[int]:
        """Whom such prepositions lead to, or whose site or goods."""
        return [piece for at in self._led(index, *words) for piece in self._whom(at)]

    def _whom(self, index: int) -> list[int]:
        named = self.parties.names(self.clauses.listed(index))
        return named or (self._owners(index) if self._last(index) in SITES | WARES else [])

    def _above(self, index: int) -> int:
        """The verb whose object a noun phrase is, or hangs on; -1 for none."""
        before = self.clauses.chain_start(index) - 1
        return before if self.clauses.sort(before) == VERB else -1

    def _told(self, verb: int, suppliers: list[int], customers: list[int], pattern: Pattern) -> Iterator[Found]:
        """What the verb says of each of them."""
        phrase = self.phrases[verb]
        for supplier in suppliers:
            for customer in customers:
                types = self.parties.type_of(supplier), self.parties.type_of(customer)
                if supplier != customer and fit_by_firm("supply", *types):
                    standing = self.standings.of_verb(verb, pattern)
                    yield Found(End(supplier), End(customer), "supply", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip
