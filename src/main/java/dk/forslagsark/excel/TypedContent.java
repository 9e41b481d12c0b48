package dk.forslagsark.excel;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.proposal.Keyed;
import dk.forslagsark.proposal.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What was typed in a field, as it stands in a form. */
final class TypedContent {
    private TypedContent() {}

    static <V> CellContent of(ValueKind<V> kind, Optional<V> value) {
        return switch (kind.category()) {
            case TEXT, FLAG, AREA, CHOICE ->
                new CellContent.Words(value.map(TypedContent::words).orElse(""));
            case NUMBER, PRICE, AMOUNT -> new CellContent.Figure(value.map(kind::number));
            case YEAR -> new CellContent.Figure(value.map(Integer.class::cast).map(BigDecimal::valueOf));
            case DATE -> new CellContent.Day(value.map(LocalDate.class::cast));
            case YEARS, WORDS, FIGURES, MARK -> throw new IllegalArgumentException("has a cell for each year");
        };
    }

    private static String words(Object value) {
        if (value instanceof Boolean flag) {
            return ChoiceWords.of(flag);
        }
        return value instanceof Keyed choice ? ChoiceWords.of(choice) : value.toString();
    }
}
