package dk.forslagsark.proposal;

import java.util.List;

/**
 * The names a municipality has for its parts, as far as a business case uses them. They are what is suggested where one
 * is asked for and never a closed list: a proposal may name any other.
 *
 * @param administrations the administrations, in the order of their check boxes
 * @param committees the political committees
 * @param pools what may fund a proposal
 * @param bodies whom a proposal is put to before it is handed in
 * @param targetGroups the headings of a catalogue
 */
public record Organisation(
        List<String> administrations,
        List<String> committees,
        List<String> pools,
        List<String> bodies,
        List<String> targetGroups) {

    /** Keeps each name once, without blanks around it; blank ones are left out. */
    public Organisation {
        administrations = named(administrations);
        committees = named(committees);
        pools = named(pools);
        bodies = named(bodies);
        targetGroups = named(targetGroups);
    }

    private static List<String> named(List<String> names) {
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
