package dk.forslagsark.formula;

import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cells between two corners, in whichever order they are given: rows as they stand now, and the years between. */
final class Rectangle {
    private Rectangle() {}

    /**
     * @throws NoFigure if no cells lie between them
     */
    static List<Precedent> between(Precedent from, Precedent to) {
        if (from.target() instanceof Row first && to.target() instanceof Row last) {
            return rows(first.row(), last.row())
                    .flatMap(row -> years(row, from, to))
                    .toList();
        }
        if (from.target() instanceof CellTarget.Total total && from.target().equals(to.target())) {
            return years(total, from, to).toList();
        }
        if (from.target() instanceof Field first
                && to.target() instanceof Field last
                && first.table() == last.table()) {
            return fields(first, last);
        }
        if (from.target() instanceof Free first && to.target() instanceof Free last && first.table() == last.table()) {
            return free(first, last);
        }
        throw apart();
    }

    /** Whether the cells are just those between the first and the last of them. */
    static boolean isAll(List<Precedent> cells) {
        try {
            return Set.copyOf(between(cells.get(0), cells.get(cells.size() - 1)))
                    .equals(Set.copyOf(cells));
        } catch (NoFigure apart) {
            return false;
        }
    }

    private static NoFigure apart() {
        return NoFigure.because(Texts.of("formula.apart"));
    }

    private static Stream<CellTarget> rows(RowRef first, RowRef last) {
        if (first instanceof DetailRef one
                && last instanceof DetailRef other
                && one.owner().equals(other.owner())) {
            return span(one.detail(), other.detail())
                    .mapToObj(index -> new Row(one.owner().detail(index)));
        }
        boolean lines = first instanceof LineRef && last instanceof LineRef && first.block() == last.block();
        if (!lines) {
            throw apart();
        }
        return span(first.line(), last.line()).mapToObj(index -> new Row(new LineRef(first.block(), index)));
    }

    private static Stream<Precedent> years(CellTarget target, Precedent from, Precedent to) {
        return span(from.year().orElseThrow(), to.year().orElseThrow()).mapToObj(year -> Precedent.of(target, year));
    }

    private static List<Precedent> fields(Field first, Field last) {
        List<SmallTable.Figure> columns = List.copyOf(first.table().columns());
        return span(first.row(), last.row())
                .boxed()
                .flatMap(row -> span(columns.indexOf(first.column()), columns.indexOf(last.column()))
                        .mapToObj(column -> Precedent.of(new Field(first.table(), row, columns.get(column)))))
                .toList();
    }

    private static List<Precedent> free(Free first, Free last) {
        return span(first.row(), last.row())
                .boxed()
                .flatMap(row -> span(first.column(), last.column())
                        .mapToObj(column -> Precedent.of(new Free(first.table(), row, column))))
                .toList();
    }

    private static IntStream span(int one, int other) {
        return IntStream.rangeClosed(Math.min(one, other), Math.max(one, other));
    }
}
