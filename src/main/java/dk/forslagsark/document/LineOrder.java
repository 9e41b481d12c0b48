package dk.forslagsark.document;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * In which order lines stand that are sorted by a column: texts by the Danish alphabet, areas as their tables stand, amounts
 * from the least. Whatever the direction, lines in which nothing stands there come last.
 */
record LineOrder(List<Area> areas, boolean isAscending) implements Column.Visitor<Comparator<Line>> {

    /** The order of lines of that proposal. */
    static Comparator<Line> by(Column column, boolean isAscending, Proposal proposal) {
        return column.accept(new LineOrder(proposal.areasInUse(), isAscending));
    }

    @Override
    public Comparator<Line> label() {
        return byText(line -> Optional.of(line.label()));
    }

    @Override
    public Comparator<Line> area() {
        return directed(Comparator.comparing(line -> areas.indexOf(line.area())));
    }

    @Override
    public Comparator<Line> year(int year) {
        return whereThereIs(line -> line.amounts().in(year), Comparator.<Amount>naturalOrder());
    }

    @Override
    public Comparator<Line> attribute(Attribute attribute) {
        return byText(attribute.text().line());
    }

    /** Å comes last, and capitals do not count. */
    private Comparator<Line> byText(Function<Line, Optional<String>> text) {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag("da-DK"));
        alphabet.setStrength(Collator.SECONDARY);
        return whereThereIs(line -> text.apply(line).filter(each -> !each.isBlank()), alphabet::compare);
    }

    private <T> Comparator<Line> whereThereIs(Function<Line, Optional<T>> value, Comparator<T> order) {
        Comparator<Line> lastIfNone =
                Comparator.comparing(line -> value.apply(line).isEmpty());
        return lastIfNone.thenComparing(line -> value.apply(line).orElse(null), Comparator.nullsLast(directed(order)));
    }

    private <T> Comparator<T> directed(Comparator<T> order) {
        return isAscending ? order : order.reversed();
    }
}
