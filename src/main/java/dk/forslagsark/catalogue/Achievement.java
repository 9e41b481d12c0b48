package dk.forslagsark.catalogue;

import dk.forslagsark.proposal.Amount;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a committee has to find, and what the proposals give it. All lists have one amount per year of the catalogue, in 1.000 kr.;
 * what is found is positive here, as targets are.
 *
 * @param committee its name
 * @param target what is to be found
 * @param net the permanent changes of the area that is added up, a saving negative, with the rows they come from
 */
public record Achievement(String committee, List<Amount> target, Sum net) {
    public Achievement {
        target = List.copyOf(target);
    }

    /** One for each target that the scope is of, in their order; none where the targets are at other prices. */
    public static List<Achievement> of(Batch batch, Plan plan, Scope scope) {
        return isComparable(plan, scope)
                ? plan.targets().stream()
                        .filter(target -> scope.committee().map(target::isOf).orElse(true))
                        .map(target -> of(batch, target, scope.of(Optional.of(target.committee()))))
                        .toList()
                : List.of();
    }

    static boolean isComparable(Plan plan, Scope scope) {
        return plan.priceLevel().map(level -> level == scope.priceLevel()).orElse(true);
    }

    private static Achievement of(Batch batch, Target target, Scope scope) {
        return new Achievement(
                target.committee(),
                target.in(scope.years()),
                Overview.of(batch, scope, List.of()).net());
    }

    /** What is saved; negative where the proposals cost. */
    public List<Amount> found() {
        return net.amounts().stream().map(Amount.ZERO::minus).toList();
    }

    /** What is not found yet; 0 where enough is. */
    public List<Amount> missing() {
        return positive(target, found());
    }

    /** What is found beyond the target; 0 where nothing is. */
    public List<Amount> over() {
        return positive(found(), target);
    }

    private static List<Amount> positive(List<Amount> from, List<Amount> subtracted) {
        return IntStream.range(0, from.size())
                .mapToObj(year -> from.get(year).minus(subtracted.get(year)))
                .map(left -> left.isNegative() ? Amount.ZERO : left)
                .toList();
    }
}
