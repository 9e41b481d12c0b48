package dk.forslagsark.check;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.version.Finding.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/** A row whose last year is the opposite of an earlier one: steps from year to year typed as levels. */
final class Cancels implements Rule {
    @Override
    public String id() {
        return "cancels";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        return checked.entered(Block.PERMANENT)
                .filter(row -> SignFlip.flipped(row.values()).findAny().isEmpty())
                .flatMap(row -> cancelled(row).map(value -> remark(row, value)).stream());
    }

    private static Optional<YearAmount> cancelled(CheckedRow row) {
        return row.inLastYear().filter(last -> last.thousands().signum() != 0).flatMap(last -> row.values().stream()
                .filter(value -> value.negated().equals(last))
                .findFirst());
    }

    private static Remark remark(CheckedRow row, YearAmount earlier) {
        return row.remark(
                row.years().last(),
                Texts.of(
                        "check.cancels",
                        row.name(),
                        SpokenAmount.write(earlier.amount()),
                        earlier.year(),
                        SpokenAmount.write(earlier.negated()),
                        row.years().last()));
    }
}
