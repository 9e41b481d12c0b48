package dk.forslagsark.check;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.economy.BudgetShare;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.spoken.SpokenNumber;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A saving of more than the whole budget it is taken from. */
final class BudgetShareRule implements Rule {
    private static final BigDecimal WHOLE = new BigDecimal(100);

    @Override
    public String id() {
        return "budget-share";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        List<BudgetShare> shares = checked.version().smallTables().budgetShares();
        Stream<Remark> tooMuch = IntStream.range(0, shares.size())
                .boxed()
                .flatMap(index -> shares.get(index).percent().ifAny().stream()
                        .filter(percent -> percent.compareTo(WHOLE) > 0)
                        .map(percent -> remark(index, shares.get(index), percent)));
        return Stream.concat(tooMuch, StatedPercent.remarks(checked.proposal(), shares));
    }

    private static Remark remark(int index, BudgetShare share, BigDecimal percent) {
        String much = DanishNumber.write(percent);
        return new Remark(
                Place.cell(Place.Page.BUDGETS, index, Budget.AMOUNT.key()),
                Texts.of("check.budget-share", share.activity(), SpokenNumber.write(percent)),
                share.activity() + ": " + much);
    }
}
