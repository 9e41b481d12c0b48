package dk.forslagsark.check;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.economy.UnitPriceEffect;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.UnitPrice;
import dk.forslagsark.spoken.SpokenNumber;
import dk.forslagsark.tables.Lists;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import dk.forslagsark.version.Fix;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What quantities and prices come to is far from the row it belongs to; a thousandfold where kroner are typed for 1.000 kr. */
final class UnitPriceRule implements Rule {
    @Override
    public String id() {
        return "unit-price";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        List<UnitPriceEffect> effects = checked.version().smallTables().unitPrices();
        List<BigDecimal> all = effects.stream()
                .flatMap(effect -> effect.effect().ifAny().stream())
                .toList();
        return IntStream.range(0, effects.size())
                .boxed()
                .flatMap(index -> remark(checked, index, effects.get(index), all).stream());
    }

    private static Optional<Remark> remark(Checked checked, int index, UnitPriceEffect price, List<BigDecimal> all) {
        Optional<BigDecimal> effect = price.effect().ifAny().filter(any -> any.signum() != 0);
        List<CheckedRow> rows = rows(checked, price.label());
        List<BigDecimal> figures = figures(rows);
        BigDecimal together = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean fits = effect.isEmpty()
                || figures.isEmpty()
                || Near.toAny(effect.get(), figures)
                || Near.toAny(together, figures);
        return fits ? Optional.empty() : Optional.of(remark(index, price.label(), effect.get(), rows, figures));
    }

    /** The rows it may belong to: those whose labels have a word of its own, else the only one there is. */
    private static List<CheckedRow> rows(Checked checked, String label) {
        List<CheckedRow> all = checked.entered(Block.PERMANENT)
                .filter(row -> !row.course().isEmpty())
                .toList();
        List<CheckedRow> own =
                all.stream().filter(row -> LabelWords.meet(row.label(), label)).toList();
        return own.isEmpty() && all.size() == 1 ? all : own;
    }

    private static List<BigDecimal> figures(List<CheckedRow> rows) {
        List<BigDecimal> figures = new ArrayList<>();
        rows.forEach(
                row -> row.course().forEach(value -> figures.add(value.amount().thousands())));
        if (rows.size() > 1) {
            figures.add(last(rows));
        }
        return figures;
    }

    private static BigDecimal last(List<CheckedRow> rows) {
        return Amount.sum(
                        rows.stream().flatMap(row -> row.inLastYear().stream()).toList())
                .thousands();
    }

    private static Remark remark(
            int index, String label, BigDecimal effect, List<CheckedRow> rows, List<BigDecimal> figures) {
        BigDecimal row = last(rows);
        BigDecimal comesTo = effect.setScale(Amount.DECIMALS, RoundingMode.HALF_UP);
        boolean thousandfold = Near.toAnyInKroner(effect, figures);
        String why = thousandfold ? Texts.of("check.unit-price.thousandfold") : Texts.of("check.unit-price.wrong");
        Remark remark = new Remark(
                Place.cell(Place.Page.UNIT_PRICES, index, UnitPrice.PRICE_AFTER.key()),
                Texts.of(
                        "check.unit-price",
                        label,
                        SpokenNumber.writeBriefly(comesTo),
                        rows.get(0).name(),
                        SpokenNumber.write(row),
                        why),
                label + ": " + DanishNumber.writeBriefly(comesTo) + " / " + DanishNumber.write(row));
        boolean isTooSmall = thousandfold && effect.abs().compareTo(row.abs()) < 0;
        return isTooSmall
                ? remark.mendedBy(new Fix(Phrase.of("check.unit-price.fix"), proposal -> inKroner(proposal, index)))
                : remark;
    }

    private static Proposal inKroner(Proposal proposal, int index) {
        return proposal.withRows(
                UnitPrice.ROWS, Lists.replaced(proposal.rows(UnitPrice.ROWS), index, price -> price.withPriceBefore(
                                price.priceBefore().map(UnitPriceRule::thousandfold))
                        .withPriceAfter(price.priceAfter().map(UnitPriceRule::thousandfold))));
    }

    private static BigDecimal thousandfold(BigDecimal price) {
        return price.movePointRight(Amount.DECIMALS);
    }
}
