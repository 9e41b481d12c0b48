package dk.forslagsark.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names a municipality has for its parts, as far as a business case uses them. They are what is suggested where one
 * is asked for and never a closed list: a proposal may name any other.
 *
 * @param administrations the administrations, in the order of their check boxes
 * @param committees the political committees
 * @param pools what may fund a proposal
 * @param financing how an investment may be financed
 * @param bodies whom a proposal is put to before it is handed in
 * @param targetGroups the headings of a catalogue
 * @param types the types of proposals
 * @param areas the areas of expenditure, in the order in which their tables stand
 * @param times when a name is borne, by the name; a name that is not there always is
 * @param rules what it has set of the rules proposals are checked by
 */
public record Organisation(
        List<String> administrations,
        List<String> committees,
        List<String> pools,
        List<String> financing,
        List<String> bodies,
        List<String> targetGroups,
        List<TypeDefinition> types,
        Areas areas,
        Map<String, NameTime> times,
        HouseRules rules) {

    /** One that suggests nothing. */
    public static final Organisation NONE = new Organisation(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Areas.NONE,
            Map.of(),
            HouseRules.USUAL);

    /** Keeps each name once, without blanks around it; blank ones are left out. */
    public Organisation {
        administrations = named(administrations);
        committees = named(committees);
        pools = named(pools);
        financing = named(financing);
        bodies = named(bodies);
        targetGroups = named(targetGroups);
        types = List.copyOf(types);
        times = Map.copyOf(times);
    }

    /**
     * What is suggested for a proposal: the names of the year whose prices it is written in. That year is always there, says for
     * which budget a proposal is meant, and is the same on whatever day and machine the file is opened; the first year shown
     * mostly lies before the budget.
     */
    public Organisation at(Proposal proposal) {
        int year = proposal.terms().priceLevel();
        return new Organisation(
                borne(administrations, year),
                borne(committees, year),
                borne(pools, year),
                borne(financing, year),
                borne(bodies, year),
                borne(targetGroups, year),
                types,
                areas,
                times,
                rules);
    }

    private List<String> borne(List<String> names, int year) {
        return names.stream()
                .filter(name -> times.getOrDefault(name, NameTime.ALWAYS).isIn(year))
                .toList();
    }

    /** The areas a row of that proposal may be of: its municipality's, and those that the proposal has beside them. */
    public List<Area> areasFor(Proposal proposal) {
        return Stream.of(areas.list(), proposal.areas().list(), proposal.areasInUse())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The form that the municipality uses for that type; empty for the usual one of the program. */
    public Optional<String> formOf(ProposalType type) {
        return types.stream()
                .filter(offered -> offered.type().equals(type))
                .findFirst()
                .flatMap(TypeDefinition::form);
    }

    private static List<String> named(List<String> names) {
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
