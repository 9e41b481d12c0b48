package dk.forslagsark.catalogue;

import dk.forslagsark.proposal.Amount;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two choices among the same proposals beside each other.
 *
 * @param first one choice
 * @param second the other
 * @param onlyInFirst the comparable proposals that only the first has
 * @param onlyInSecond the comparable proposals that only the second has
 * @param committees what each gives each committee
 */
public record EditionComparison(
        Edition first, Edition second, List<Entry> onlyInFirst, List<Entry> onlyInSecond, List<Beside> committees) {
    /**
     * What two choices give one committee. All lists have one amount per year of the catalogue.
     *
     * @param committee its name
     * @param first the net saving of the first choice, a saving negative
     * @param second that of the second
     */
    public record Beside(String committee, Sum first, Sum second) {
        /** What the second gives more than the first; more savings are negative. */
        public List<Amount> difference() {
            return IntStream.range(0, first.amounts().size())
                    .mapToObj(year ->
                            second.amounts().get(year).minus(first.amounts().get(year)))
                    .toList();
        }
    }

    /** Of the committee of the scope, or of all that have rows in the proposals. */
    public static EditionComparison of(Batch batch, Edition first, Edition second, Scope scope) {
        return new EditionComparison(
                first,
                second,
                only(batch, scope, entry -> first.has(entry) && !second.has(entry)),
                only(batch, scope, entry -> second.has(entry) && !first.has(entry)),
                committees(batch, scope)
                        .map(committee -> beside(batch, first, second, scope.of(Optional.of(committee))))
                        .toList());
    }

    private static List<Entry> only(Batch batch, Scope scope, Predicate<Entry> chosen) {
        return batch.entries().stream()
                .filter(scope::isComparable)
                .filter(chosen)
                .toList();
    }

    private static Stream<String> committees(Batch batch, Scope scope) {
        return scope.committee().map(Stream::of).orElseGet(() -> batch.committees(scope).stream());
    }

    private static Beside beside(Batch batch, Edition first, Edition second, Scope scope) {
        return new Beside(scope.committee().orElse(""), net(batch.in(first), scope), net(batch.in(second), scope));
    }

    private static Sum net(Batch batch, Scope scope) {
        return Overview.of(batch, scope, List.of()).net();
    }
}
