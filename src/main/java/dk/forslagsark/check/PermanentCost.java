package dk.forslagsark.check;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A net cost in the first years under the permanent changes and no implementation costs: money for a time stands in the
 * wrong block. So does a row that only costs something in the first years. */
final class PermanentCost implements Rule {
    @Override
    public String id() {
        return "permanent-cost";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        List<CheckedRow> rows = checked.entered(Block.PERMANENT)
                .filter(row -> isTemporary(row, checked))
                .toList();
        return rows.isEmpty() ? total(checked) : rows.stream().map(PermanentCost::remark);
    }

    /** Whether the row is a cost of the first years only, where there are no implementation costs. */
    static boolean isTemporary(CheckedRow row, Checked checked) {
        return row.isPermanent()
                && Stops.stops(row)
                && row.course().stream().noneMatch(value -> value.sign() < 0)
                && !hasImplementation(checked);
    }

    private static boolean hasImplementation(Checked checked) {
        return checked.entered(Block.IMPLEMENTATION)
                .anyMatch(row -> !row.course().isEmpty());
    }

    private static Remark remark(CheckedRow row) {
        String text = Texts.of("check.permanent-cost", row.name());
        Remark remark = new Remark(row.at(row.course().get(0).year()), text, row.figures());
        return row.line().hasDetails()
                ? remark
                : remark.mendedBy(RowFix.toImplementation(Phrase.of("check.permanent-cost.fix"), row));
    }

    private static Stream<Remark> total(Checked checked) {
        Economy economy = checked.version().economy();
        List<Amount> permanent = economy.permanent();
        int first = IntStream.range(0, permanent.size())
                .filter(i -> permanent.get(i).thousands().signum() != 0)
                .findFirst()
                .orElse(-1);
        boolean paysBack = first >= 0 && permanent.get(permanent.size() - 1).isNegative();
        return paysBack && !permanent.get(first).isNegative() && !hasImplementation(checked)
                ? Stream.of(total(economy.years().first() + first, permanent.get(first)))
                : Stream.empty();
    }

    private static Remark total(int year, Amount amount) {
        String figure = DanishAmount.write(amount);
        String text = Texts.of("check.permanent-cost.total", SpokenAmount.write(amount), year);
        return new Remark(Place.on(Place.Page.TABLE_1), text, year + ": " + figure);
    }
}
