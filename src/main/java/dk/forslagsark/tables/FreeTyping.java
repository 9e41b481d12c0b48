package dk.forslagsark.tables;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.DoubtfulNumber;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Figures;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Property;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the cells of a free table are typed: a text is what it is, a figure is shown as figures are, and an expression as what it comes to. */
public record FreeTyping(Property<FreeRow, String> property) implements Typing<FreeRow> {
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d");

    /** The figure that the text is; empty if it is none, or a year, which is written without a point. */
    public static Optional<BigDecimal> figure(String text) {
        return isYear(text) ? Optional.empty() : DanishNumber.read(text).value().filter(Figures::areSensible);
    }

    /** Whether it stands to the right, as figures and years do. */
    public static boolean isFigure(String text) {
        return isYear(text) || figure(text).isPresent();
    }

    private static boolean isYear(String text) {
        return YEAR.matcher(text.strip()).matches();
    }

    @Override
    public String text(FreeRow row) {
        String cell = property.in(row).orElse("");
        return figure(cell).map(DanishNumber::write).orElse(cell.isEmpty() ? source(row) : cell);
    }

    @Override
    public String source(FreeRow row) {
        return expression(row).or(() -> property.in(row)).orElse("");
    }

    /** Whether an expression was typed in the cell. */
    public boolean isComputed(FreeRow row) {
        return expression(row).isPresent();
    }

    private Optional<String> expression(FreeRow row) {
        return row.notes().typedIn(property.key()).flatMap(CellEntry.Formula::in);
    }

    @Override
    public Optional<String> problem(FreeRow row, Evaluation evaluation) {
        Optional<String> expression = expression(row);
        if (expression.isPresent()) {
            return expression
                    .filter(any -> property.in(row).isEmpty())
                    .flatMap(text -> evaluation.number(text).problem());
        }
        return source(row).startsWith("=")
                ? Optional.of(Texts.of("tables.formula-again"))
                : DoubtfulNumber.reason(source(row));
    }

    @Override
    public FreeRow entered(FreeRow row, String typed) {
        String text = PlainText.of(typed).strip();
        Optional<String> expression = CellEntry.Formula.in(text);
        if (expression.isPresent()) {
            return expression.equals(expression(row)) ? row : written(row, Optional.empty(), expression);
        }
        return written(row, Optional.of(text).filter(any -> !any.isEmpty()), Optional.empty());
    }

    @Override
    public FreeRow copied(FreeRow row, FreeRow other) {
        return written(row, property.in(other), other.notes().typedIn(property.key()));
    }

    private FreeRow written(FreeRow row, Optional<String> cell, Optional<String> typed) {
        Notes notes = row.notes();
        return property.with(row, cell)
                .withNotes(typed.map(text -> notes.withTyped(property.key(), text))
                        .orElseGet(() -> notes.withoutTyped(property.key())));
    }
}
