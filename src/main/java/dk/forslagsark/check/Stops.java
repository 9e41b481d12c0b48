package dk.forslagsark.check;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.version.Finding.Severity;
import java.util.stream.Stream;

/** A permanent row that is zero, or blank, in its last year: after that year nothing of it is left. */
final class Stops implements Rule {
    @Override
    public String id() {
        return "stops";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        return checked.entered(Block.PERMANENT)
                .filter(row -> stops(row) && !PermanentCost.isTemporary(row, checked))
                .map(Stops::remark);
    }

    /** Whether it has amounts and ends with none. */
    static boolean stops(CheckedRow row) {
        boolean endsWithNothing =
                row.inLastYear().map(amount -> amount.thousands().signum() == 0).orElse(true);
        return endsWithNothing && !row.course().isEmpty();
    }

    private static Remark remark(CheckedRow row) {
        int last = row.years().last();
        YearAmount before = row.course().get(row.course().size() - 1);
        Remark remark = row.remark(last, Texts.of("check.stops", row.name(), last));
        Phrase fix = Phrase.of("check.stops.fix", Phrase.spelt(() -> SpokenAmount.write(before.amount())), last);
        return row.isComputedIn(last) ? remark : remark.mendedBy(RowFix.continued(fix, row, before));
    }
}
