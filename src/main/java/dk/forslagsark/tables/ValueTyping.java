package dk.forslagsark.tables;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Years;
import java.util.Optional;

/** How values are typed: the value is in its place, and what was typed beside it, where that is not simply the value. */
record ValueTyping<T extends Noted<T>, V>(Property<T, V> property, Format<V> format) implements Typing<T> {
    @Override
    public String text(T row) {
        return property.in(row).map(format.write()).orElseGet(() -> typed(row).orElse(""));
    }

    @Override
    public String source(T row) {
        return typed(row).orElseGet(() -> property.in(row).map(format.source()).orElse(""));
    }

    @Override
    public Optional<String> problem(T row, Evaluation evaluation) {
        return property.in(row).isPresent() ? Optional.empty() : typed(row).flatMap(typed -> whyNot(typed, evaluation));
    }

    private Optional<String> whyNot(String typed, Evaluation evaluation) {
        Reading<V> reading = isExpression(typed)
                ? ofCell(evaluation).value(typed, property.kind())
                : format.read().apply(typed);
        return reading.problem();
    }

    /** Of a cell of a year, what expressions come to in that year. */
    private Evaluation ofCell(Evaluation evaluation) {
        return Years.ofColumn(property.key()).map(evaluation::in).orElse(evaluation);
    }

    @Override
    public T entered(T row, String text) {
        String typed = PlainText.of(text).strip();
        if (typed(row).equals(Optional.of(typed))) {
            return row;
        }
        return DanishNumber.isBlank(typed) ? Noted.without(row, property) : Noted.with(row, property, read(typed));
    }

    @Override
    public T copied(T row, T other) {
        return Noted.copied(row, other, property);
    }

    private CellEntry<V> read(String typed) {
        return isExpression(typed)
                ? new CellEntry.Formula<>(typed, Optional.empty())
                : format.read()
                        .apply(typed)
                        .value()
                        .<CellEntry<V>>map(CellEntry.Value::new)
                        .orElseGet(() -> new CellEntry.Unread<>(typed));
    }

    private Optional<String> typed(T row) {
        return row.notes().typedIn(property.key());
    }

    private boolean isExpression(String typed) {
        return property.kind().isFigure() && typed.startsWith("=");
    }
}
