package dk.forslagsark.file;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A proposal as large as one likes. */
final class ManyRows {
    private ManyRows() {}

    /** One with so many permanent changes of so many details each, with an amount in each of the years. */
    static Proposal of(int rows, int details, int firstYear, int lastYear) {
        Map<Integer, Amount> amounts = IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .collect(Collectors.toMap(Function.identity(), year -> Amount.of(-year)));
        Line row = Line.of("Færre anbringelser af unge i døgninstitution", Area.SERVICE, Amounts.NONE)
                .withDetails(IntStream.range(0, details)
                        .mapToObj(n -> Detail.of(
                                ("Takst for en plads på en døgninstitution for unge " + n + ". ").repeat(8),
                                Amounts.of(amounts)))
                        .toList());
        return Proposal.blank(firstYear + 1)
                .withLines(
                        Block.PERMANENT,
                        IntStream.range(0, rows)
                                .mapToObj(n -> row.withLabel(row.label() + " " + n))
                                .toList());
    }
}
