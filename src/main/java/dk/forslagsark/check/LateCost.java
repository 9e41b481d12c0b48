package dk.forslagsark.check;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An implementation cost after the year in which the effect is complete. */
final class LateCost implements Rule {
    @Override
    public String id() {
        return "late-cost";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        Optional<Integer> complete = complete(checked);
        return complete.isEmpty()
                ? Stream.empty()
                : checked.entered(Block.IMPLEMENTATION).flatMap(row -> late(row, complete.get()).stream());
    }

    /** The first year from which the permanent changes stay what they are in the last; empty where there are none. */
    private static Optional<Integer> complete(Checked checked) {
        List<Amount> permanent = checked.version().economy().permanent();
        int index = permanent.size() - 1;
        Amount full = permanent.get(index);
        if (full.thousands().signum() == 0) {
            return Optional.empty();
        }
        while (index > 0 && permanent.get(index - 1).equals(full)) {
            index--;
        }
        return Optional.of(checked.proposal().years().first() + index);
    }

    private static Optional<Remark> late(CheckedRow row, int complete) {
        return row.values().stream()
                .filter(value -> value.year() > complete && value.sign() > 0)
                .findFirst()
                .map(value -> row.remark(
                        value.year(),
                        Texts.of(
                                "check.late-cost",
                                row.name(),
                                value.year(),
                                SpokenAmount.write(value.amount()),
                                complete)));
    }
}
