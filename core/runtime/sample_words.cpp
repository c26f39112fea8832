// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sample_words.h"

#include <array>

namespace baton::sample_words {

namespace {

constexpr auto kFirstNames = std::to_array<Name>({
    {"Abigail", "abigail"}, {"Adaeze", "adaeze"},   {"Aiko", "aiko"},     {"Alvar", "alvar"},
    {"Amara", "amara"},     {"Anneke", "anneke"},   {"Arjun", "arjun"},   {"Beatriz", "beatriz"},
    {"Bram", "bram"},       {"Brooke", "brooke"},   {"Callum", "callum"}, {"Camille", "camille"},
    {"Chloé", "chloe"},     {"Dario", "dario"},     {"Deepa", "deepa"},   {"Dwight", "dwight"},
    {"Eleni", "eleni"},     {"Elliot", "elliot"},   {"Esther", "esther"}, {"Farid", "farid"},
    {"Freya", "freya"},     {"Gareth", "gareth"},   {"Giulia", "giulia"}, {"Hamish", "hamish"},
    {"Hana", "hana"},       {"Ingrid", "ingrid"},   {"Isaac", "isaac"},   {"Jia", "jia"},
    {"Jürgen", "juergen"},  {"Kavya", "kavya"},     {"Keiran", "keiran"}, {"Latoya", "latoya"},
    {"Leander", "leander"}, {"Lucía", "lucia"},     {"Magnus", "magnus"}, {"Maren", "maren"},
    {"Nadia", "nadia"},     {"Niall", "niall"},     {"Odette", "odette"}, {"Oscar", "oscar"},
    {"Paloma", "paloma"},   {"Quentin", "quentin"}, {"Rohan", "rohan"},   {"Saskia", "saskia"},
    {"Søren", "soeren"},    {"Tamsin", "tamsin"},   {"Tobias", "tobias"}, {"Valerie", "valerie"},
    {"Wanda", "wanda"},     {"Zoltan", "zoltan"},
});

constexpr auto kLastNames = std::to_array<Name>({
    {"Abernethy", "abernethy"},   {"Achterberg", "achterberg"}, {"Balogun", "balogun"},
    {"Bexley", "bexley"},         {"Brandvold", "brandvold"},   {"Carmody", "carmody"},
    {"Castellan", "castellan"},   {"Chaudhry", "chaudhry"},     {"Coldwell", "coldwell"},
    {"Dalgaard", "dalgaard"},     {"Drummond", "drummond"},     {"Eastham", "eastham"},
    {"Eguchi", "eguchi"},         {"Fairbairn", "fairbairn"},   {"Feldkamp", "feldkamp"},
    {"Galvin", "galvin"},         {"Garrido", "garrido"},       {"Hathersage", "hathersage"},
    {"Holloway", "holloway"},     {"Ilves", "ilves"},           {"Jaramillo", "jaramillo"},
    {"Kettering", "kettering"},   {"Kobayakawa", "kobayakawa"}, {"Kowalczyk", "kowalczyk"},
    {"Lachlan", "lachlan"},       {"Lindgren", "lindgren"},     {"Macready", "macready"},
    {"Marchetti", "marchetti"},   {"Mbeki", "mbeki"},           {"Müller", "mueller"},
    {"Nakata", "nakata"},         {"Nørgaard", "noergaard"},    {"O'Dowd", "odowd"},
    {"Okafor", "okafor"},         {"Pellegrin", "pellegrin"},   {"Petrosyan", "petrosyan"},
    {"Quayle", "quayle"},         {"Rademaker", "rademaker"},   {"Ramaswamy", "ramaswamy"},
    {"Rosenquist", "rosenquist"}, {"Sandoval", "sandoval"},     {"Sherwin", "sherwin"},
    {"Stanhope", "stanhope"},     {"Tamura", "tamura"},         {"Thackeray", "thackeray"},
    {"Ueland", "ueland"},         {"Vasquez", "vasquez"},       {"Wainwright", "wainwright"},
    {"Yamane", "yamane"},         {"Zielinski", "zielinski"},
});

constexpr auto kCompanyStarts = std::to_array<std::string_view>(
    {"Amber",  "Anchor", "Ash",    "Birch",   "Blue",    "Bramble", "Bright", "Cedar",   "Clear", "Cobalt",
     "Copper", "Coral",  "Crest",  "Dawn",    "Delta",   "Echo",    "Elm",    "Ember",   "Fern",  "Fjord",
     "Flint",  "Fox",    "Garnet", "Glen",    "Golden",  "Granite", "Grey",   "Harbor",  "Hazel", "Heron",
     "Hill",   "Indigo", "Iron",   "Ivory",   "Juniper", "Kestrel", "Lake",   "Larch",   "Lumen", "Maple",
     "Marble", "Meadow", "Mist",   "Moss",    "North",   "Oak",     "Onyx",   "Opal",    "Pine",  "Quarry",
     "Raven",  "River",  "Rowan",  "Saffron", "Silver",  "Slate",   "Stone",  "Thistle", "Umber", "Willow"});

constexpr auto kCompanyEnds = std::to_array<std::string_view>(
    {"arch",     "bay",   "beam",   "bridge", "brook", "cairn", "cliff",   "compass", "cove",  "craft",
     "crossing", "dale",  "drift",  "edge",   "fall",  "field", "forge",   "ford",    "gate",  "grove",
     "haven",    "helm",  "hollow", "hurst",  "keel",  "land",  "lantern", "ledge",   "light", "line",
     "loft",     "loom",  "march",  "mark",   "mead",  "mill",  "mont",    "path",    "peak",  "point",
     "port",     "reach", "ridge",  "rise",   "rock",  "sail",  "shore",   "span",    "spire", "spring",
     "step",     "stead", "summit", "thorn",  "tower", "vale",  "view",    "way",     "weir",  "wharf"});

constexpr auto kCompanyKinds = std::to_array<std::string_view>(
    {"Systems", "Group", "Analytics", "Logistics", "Partners", "Labs", "Media", "Health"});

constexpr auto kGoodIndustries = std::to_array<std::string_view>(
    {"Software", "Financial services", "Media", "Telecommunications", "Healthcare"});
constexpr auto kOtherIndustries = std::to_array<std::string_view>(
    {"Retail", "Manufacturing", "Education", "Hospitality", "Construction", "Public sector", "Agriculture"});

constexpr auto kTitleRanks = std::to_array<std::string_view>(
    {"Chief {} Officer", "VP {}", "Head of {}", "Director {}", "Senior {} Manager", "{} Manager",
     "{} Specialist", "{} Analyst", "{} Assistant"});
constexpr auto kTitleAreas =
    std::to_array<std::string_view>({"Revenue", "Marketing", "Sales Operations", "Growth",
                                     "Demand Generation", "Technology", "Customer Success"});

constexpr auto kSources =
    std::to_array<std::string_view>({"Website", "Website", "Website", "Paid search", "Paid search",
                                     "Referral", "Event", "Content syndication", "Partner"});
constexpr auto kCampaigns =
    std::to_array<std::string_view>({"Always-on search", "Routing guide", "Spring launch",
                                     "Speed to lead study", "Partner newsletter", "Trade fair"});
constexpr auto kPages =
    std::to_array<std::string_view>({"/", "/product", "/product/routing", "/customers", "/blog/speed-to-lead",
                                     "/docs", "/security", "/about"});
constexpr auto kMessages = std::to_array<std::string_view>(
    {"We route by spreadsheet today and want to stop.", "Can you show us how territories work?",
     "How do you handle leads at night?", "We are comparing three tools until the end of the quarter.",
     "Does it run on our own servers?", "Please send prices for 40 seats.",
     "Our reps say the wrong leads reach them."});
constexpr auto kFreeMail =
    std::to_array<std::string_view>({"gmail.com", "outlook.com", "yahoo.com", "gmx.de", "icloud.com"});
constexpr auto kBadPhones =
    std::to_array<std::string_view>({"000000", "12345", "n/a", "+1 555", "call me", "99"});
constexpr auto kCompetitors =
    std::to_array<std::string_view>({"pipewright.example", "leadmill.example", "routeloom.example"});

constexpr auto kPlaces = std::to_array<Place>({
    {"US", "NY", "New York", "+121255501##", ".example", 11, -5},
    {"US", "MA", "Boston", "+161755501##", ".example", 8, -5},
    {"US", "PA", "Philadelphia", "+121555501##", ".example", 5, -5},
    {"US", "NJ", "Newark", "+197355501##", ".example", 3, -5},
    {"CA", "ON", "Toronto", "+141655501##", "-sample.ca", 4, -5},
    {"US", "IL", "Chicago", "+131255501##", ".example", 7, -6},
    {"US", "MI", "Detroit", "+131355501##", ".example", 3, -5},
    {"US", "MN", "Minneapolis", "+161255501##", ".example", 3, -6},
    {"US", "OH", "Columbus", "+161455501##", ".example", 4, -5},
    {"US", "CA", "San Francisco", "+141555501##", ".example", 10, -8},
    {"US", "CA", "Los Angeles", "+121355501##", ".example", 6, -8},
    {"US", "WA", "Seattle", "+120655501##", ".example", 5, -8},
    {"US", "CO", "Denver", "+130355501##", ".example", 3, -7},
    {"US", "TX", "Austin", "+151255501##", ".example", 5, -6},
    {"US", "GA", "Atlanta", "+140455501##", ".example", 3, -5},
    {"US", "FL", "Miami", "+130555501##", ".example", 2, -5},
    {"MX", "", "Mexico City", "+52555550####", "-sample.com.mx", 1, -6},
    {"BR", "", "Sao Paulo", "+55113555####", "-sample.com.br", 1, -3},
    {"GB", "", "London", "+442079460###", "-sample.co.uk", 8, 0},
    {"GB", "", "Manchester", "+441614960###", "-sample.co.uk", 3, 0},
    {"IE", "", "Dublin", "+35315550###", "-sample.ie", 1.5, 0},
    {"DE", "", "Berlin", "+493023125###", "-sample.de", 5, 1},
    {"DE", "", "Munich", "+498999998###", "-sample.de", 4, 1},
    {"AT", "", "Vienna", "+4315550###", "-sample.at", 1, 1},
    {"CH", "", "Zurich", "+41445550###", "-sample.ch", 1, 1},
    {"FR", "", "Paris", "+33199001###", "-sample.fr", 4, 1},
    {"NL", "", "Amsterdam", "+31205550###", "-sample.nl", 2, 1},
    {"BE", "", "Brussels", "+3225550###", "-sample.be", 1, 1},
    {"ES", "", "Madrid", "+34915550###", "-sample.es", 1.5, 1},
    {"SE", "", "Stockholm", "+4685550###", "-sample.se", 1.5, 1},
    {"SG", "", "Singapore", "+6561550###", "-sample.com.sg", 4, 8},
    {"AU", "", "Sydney", "+6127010####", "-sample.com.au", 4, 10},
    {"NZ", "", "Auckland", "+64955501##", "-sample.co.nz", 1, 12},
    {"JP", "", "Tokyo", "+8135550####", "-sample.co.jp", 2, 9},
    {"IN", "", "Mumbai", "+9122255501##", "-sample.co.in", 3, 5.5},
});

} // namespace

std::span<const Name> firstNames()
{
    return kFirstNames;
}
std::span<const Name> lastNames()
{
    return kLastNames;
}
std::span<const std::string_view> companyStarts()
{
    return kCompanyStarts;
}
std::span<const std::string_view> companyEnds()
{
    return kCompanyEnds;
}
std::span<const std::string_view> companyKinds()
{
    return kCompanyKinds;
}
std::span<const std::string_view> goodIndustries()
{
    return kGoodIndustries;
}
std::span<const std::string_view> otherIndustries()
{
    return kOtherIndustries;
}
std::span<const std::string_view> titleRanks()
{
    return kTitleRanks;
}
std::span<const std::string_view> titleAreas()
{
    return kTitleAreas;
}
std::span<const std::string_view> sources()
{
    return kSources;
}
std::span<const std::string_view> campaigns()
{
    return kCampaigns;
}
std::span<const std::string_view> pages()
{
    return kPages;
}
std::span<const std::string_view> messages()
{
    return kMessages;
}
std::span<const std::string_view> freeMail()
{
    return kFreeMail;
}
std::span<const std::string_view> badPhones()
{
    return kBadPhones;
}
std::span<const std::string_view> competitors()
{
    return kCompetitors;
}
std::span<const Place> places()
{
    return kPlaces;
}

} // namespace baton::sample_words
