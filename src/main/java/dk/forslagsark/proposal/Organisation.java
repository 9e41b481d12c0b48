package dk.forslagsark.proposal;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names a municipality has for its parts, as far as a business case uses them. They are what is suggested where one
 * is asked for and never a closed list: a proposal may name any other.
 *
 * @param administrations the administrations, in the order of their check boxes
 * @param committees the political committees
 * @param pools what may fund a proposal
 * @param bodies whom a proposal is put to before it is handed in
 * @param targetGroups the headings of a catalogue
 * @param areas the areas of expenditure, in the order in which their tables stand
 */
public record Organisation(
        List<String> administrations,
        List<String> committees,
        List<String> pools,
        List<String> bodies,
        List<String> targetGroups,
        Areas areas) {

    /** One that suggests nothing. */
    public static final Organisation NONE =
            new Organisation(List.of(), List.of(), List.of(), List.of(), List.of(), Areas.NONE);

    /** Keeps each name once, without blanks around it; blank ones are left out. */
    public Organisation {
        administrations = named(administrations);
        committees = named(committees);
        pools = named(pools);
        bodies = named(bodies);
        targetGroups = named(targetGroups);
    }

    /** The areas a row of that proposal may be of: its municipality's, and those that the proposal has beside them. */
    public List<Area> areasFor(Proposal proposal) {
        return Stream.of(areas.list(), proposal.areas().list(), proposal.areasInUse())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<String> named(List<String> names) {
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
