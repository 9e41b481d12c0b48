package dk.forslagsark.formula;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The cells of free tables as figures. Of an expression the cell holds what it comes to, in Danish, as any other text of such a
 * table, and {@link dk.forslagsark.proposal.Notes#typed} what was typed.
 */
final class FreeFigures {
    /** The columns, each known by its letter. */
    static final List<Property<FreeRow, BigDecimal>> COLUMNS = IntStream.range(0, FreeRow.MOST_COLUMNS)
            .mapToObj(FreeFigures::column)
            .toList();

    private FreeFigures() {}

    private static Property<FreeRow, BigDecimal> column(int index) {
        return Property.of(
                FreeRow.COLUMNS.get(index).key(),
                ValueKind.NUMBER,
                row -> figure(row.cell(index)),
                (row, figure) ->
                        row.withCell(index, figure.map(DanishNumber::write).orElse("")));
    }

    private static Optional<BigDecimal> figure(String text) {
        return text.isEmpty() ? Optional.empty() : DanishNumber.read(text).value();
    }

    /** The columns in which an expression was typed. */
    static List<Property<FreeRow, BigDecimal>> computed(FreeRow row) {
        return row.notes().typed().isEmpty()
                ? List.of()
                : COLUMNS.stream()
                        .filter(column -> row.notes().typedIn(column.key()).isPresent())
                        .toList();
    }
}
