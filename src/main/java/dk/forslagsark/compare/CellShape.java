package dk.forslagsark.compare;

import dk.forslagsark.compare.Difference.Kind;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.tables.Field;
import java.util.function.Function;

/** A cell of one of the smaller tables, as a part of its row. It is held in a row that has nothing else. */
final class CellShape {
    private CellShape() {}

    static <T extends Noted<T>> Part<T, T> of(Field<T> field, T blank) {
        return of(field, blank, Kind.CHANGED);
    }

    /** The cell that the row is known by. */
    static <T extends Noted<T>> Part<T, T> naming(Field<T> field, T blank) {
        return of(field, blank, Kind.RENAMED);
    }

    private static <T> Part<T, T> of(Field<T> field, T blank, Kind kind) {
        Function<T, T> alone = row -> field.typing().copied(blank, row);
        return new Part<>(field.title(), alone, field.typing()::copied, new Value<>(row -> words(field, row), kind));
    }

    private static <T> String words(Field<T> field, T row) {
        String source = field.source(row);
        String text = field.shown(row);
        boolean isExpression =
                field.kind() == Field.Kind.FIGURE && source.startsWith("=") && !source.equals(field.text(row));
        return isExpression ? Entries.expression(text, source) : text;
    }
}
