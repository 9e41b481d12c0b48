package dk.forslagsark.find;

import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in a cell or a field.
 *
 * @param place where
 * @param where the place in words
 * @param text what is shown there
 * @param others what else may be sought there: the same as it is typed
 */
record Written(Place place, String where, String text, List<String> others) {

    Written(Place place, String where, String text) {
        this(place, where, text, List.of());
    }

    /** All there is, in the order of the pages. */
    static Stream<Written> in(Proposal proposal) {
        return Stream.of(
                        CoverTexts.of(proposal),
                        TableTexts.of(proposal),
                        ListTexts.of(proposal),
                        SectionTexts.of(proposal))
                .flatMap(part -> part);
    }
}
