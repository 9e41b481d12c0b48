package dk.forslagsark.excel;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.proposal.Keyed;
import dk.forslagsark.proposal.ValueKind;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was typed in a field, as it stands in a form. */
final class TypedContent {
    private static final String MARK = "x";

    private TypedContent() {}

    /**
     * @param years those of which each has a cell, where years are marked
     */
    static <V> CellContent of(ValueKind<V> kind, Optional<V> value, Years years) {
        return switch (kind.category()) {
            case TEXT, FLAG, AREA, CHOICE ->
                new CellContent.Words(value.map(TypedContent::words).orElse(""));
            case NUMBER, PRICE, AMOUNT -> new CellContent.Figure(value.map(kind::number));
            case YEAR -> new CellContent.Figure(value.map(Integer.class::cast).map(BigDecimal::valueOf));
            case DATE -> new CellContent.Day(value.map(LocalDate.class::cast));
            case YEARS -> new CellContent.Marks(marks(value, years));
        };
    }

    private static String words(Object value) {
        if (value instanceof Boolean flag) {
            return ChoiceWords.of(flag);
        }
        return value instanceof Keyed choice ? ChoiceWords.of(choice) : value.toString();
    }

    private static List<String> marks(Optional<?> marked, Years years) {
        Set<?> set = marked.map(Set.class::cast).orElse(Set.of());
        return years.stream().mapToObj(year -> set.contains(year) ? MARK : "").toList();
    }
}
