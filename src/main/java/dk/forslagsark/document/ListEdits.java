package dk.forslagsark.document;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.Lists;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.ListTableCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The edits of one of the smaller tables. */
public final class ListEdits {
    /**
     * A text typed in a cell.
     *
     * @param row the index of the row, from 0; one behind the last is a new row
     * @param column the key of the column
     * @param text what was typed; blank clears the cell
     */
    public record Typed(int row, String column, String text) {}

    /**
     * Rows that follow each other.
     *
     * @param first the index of the first, from 0
     * @param last the index of the last
     */
    public record Span(int first, int last) {
        int count() {
            return last - first + 1;
        }

        private Span moved(int by) {
            return new Span(first + by, last + by);
        }
    }

    private ListEdits() {}

    /** Enters what was typed in one cell. */
    public static <T extends Noted<T>> Edit enter(ListTable<T> table, Proposal proposal, Typed typed) {
        Optional<Field<T>> field = table.field(proposal, typed.column());
        Phrase called = Phrase.spelt(() -> field.map(Field::title).orElse("").toLowerCase(Locale.ROOT));
        Phrase words = DanishNumber.isBlank(typed.text())
                ? Phrase.of("document.clear", called)
                : Phrase.of("document.change", called);
        return enter(table, words, List.of(typed));
    }

    /** Enters what was typed in the cells, adding rows at the end as needed. */
    public static <T extends Noted<T>> Edit enter(ListTable<T> table, Phrase words, List<Typed> texts) {
        Typed first = texts.get(0);
        Typed last = texts.get(texts.size() - 1);
        ListTableCell place = place(table, first.row(), first.column());
        Place all = texts.size() == 1 ? place : place.to(last.row(), last.column());
        return Edit.at(all, words, proposal -> entered(table, proposal, texts));
    }

    private static <T extends Noted<T>> Proposal entered(ListTable<T> table, Proposal proposal, List<Typed> texts) {
        Proposal changed = proposal;
        for (Typed typed : texts) {
            Optional<Field<T>> field = table.field(proposal, typed.column());
            changed = field.isPresent() ? entered(table, changed, field.get(), typed) : changed;
        }
        return changed;
    }

    private static <T extends Noted<T>> Proposal entered(
            ListTable<T> table, Proposal proposal, Field<T> field, Typed typed) {
        List<T> rows = new ArrayList<>(table.in(proposal));
        if (typed.row() >= rows.size() && DanishNumber.isBlank(typed.text())) {
            return proposal;
        }
        rows.addAll(Collections.nCopies(Math.max(0, typed.row() + 1 - rows.size()), table.blank()));
        rows.set(typed.row(), field.typing().entered(rows.get(typed.row()), typed.text()));
        return field.settled().apply(table.with(proposal, rows), typed.row());
    }

    /** Adds a blank row at that index. */
    public static <T extends Noted<T>> Edit insert(ListTable<T> table, int at) {
        return edit(table, Phrase.of("document.new-row"), at, at, rows -> Lists.inserted(rows, at, table.blank()));
    }

    public static <T extends Noted<T>> Edit delete(ListTable<T> table, Span span) {
        return edit(table, RowNames.delete(span.count()), span.first(), span.first(), rows -> {
            List<T> left = new ArrayList<>(rows);
            left.subList(span.first(), span.last() + 1).clear();
            return left;
        });
    }

    /** Puts copies of the rows below them. */
    public static <T extends Noted<T>> Edit duplicate(ListTable<T> table, Span span) {
        return edit(table, RowNames.duplicate(span.count()), span, span.moved(span.count()), rows -> {
            List<T> more = new ArrayList<>(rows);
            more.addAll(
                    span.last() + 1,
                    rows.subList(span.first(), span.last() + 1).stream()
                            .map(table.copy())
                            .toList());
            return more;
        });
    }

    /** Moves the rows one up (-1) or down (+1); empty if there is no room. */
    public static <T extends Noted<T>> Optional<Edit> move(ListTable<T> table, Proposal proposal, Span span, int by) {
        Span there = span.moved(by);
        if (there.first() < 0 || there.last() >= table.in(proposal).size()) {
            return Optional.empty();
        }
        return Optional.of(moved(table, by < 0 ? RowNames.up(span.count()) : RowNames.down(span.count()), span, by));
    }

    /**
     * Moves the rows above another one; empty if they are there already.
     *
     * @param above the index of that row; the one behind the last moves them to the end
     */
    public static <T extends Noted<T>> Optional<Edit> moveAbove(ListTable<T> table, Span span, int above) {
        boolean stays = above >= span.first() && above <= span.last() + 1;
        int by = above < span.first() ? above - span.first() : above - span.last() - 1;
        return stays ? Optional.empty() : Optional.of(moved(table, RowNames.move(span.count()), span, by));
    }

    private static <T extends Noted<T>> Edit moved(ListTable<T> table, Phrase words, Span span, int by) {
        Span there = span.moved(by);
        int first = Math.min(span.first(), there.first());
        int end = Math.max(span.last(), there.last()) + 1;
        return edit(table, words, span, there, rows -> {
            List<T> moved = new ArrayList<>(rows);
            Collections.rotate(moved.subList(first, end), by);
            return moved;
        });
    }

    /** Comments on the cell; on the first column it is a comment on the row. An empty text takes it away. */
    public static <T extends Noted<T>> Edit comment(
            ListTable<T> table, Proposal proposal, int row, String column, String text) {
        boolean onRow = table.fieldsOf(proposal).get(0).key().equals(column);
        UnaryOperator<Comments> change =
                comments -> onRow ? comments.withRow(text.strip()) : comments.with(column, text.strip());
        return Edit.at(
                place(table, row, column),
                text.isBlank() ? Phrase.of("document.delete-comment") : Phrase.of("document.comment"),
                before -> table.with(before, Lists.replaced(table.in(before), row, known -> commented(known, change))));
    }

    private static <T extends Noted<T>> T commented(T row, UnaryOperator<Comments> change) {
        Notes notes = row.notes();
        return row.withNotes(notes.withComments(change.apply(notes.comments())));
    }

    private static <T extends Noted<T>> Edit edit(
            ListTable<T> table, Phrase words, int from, int to, UnaryOperator<List<T>> change) {
        return edit(table, words, new Span(from, from), new Span(to, to), change);
    }

    private static <T extends Noted<T>> Edit edit(
            ListTable<T> table, Phrase words, Span from, Span to, UnaryOperator<List<T>> change) {
        return Edit.at(place(table, from), words, proposal -> table.with(proposal, change.apply(table.in(proposal))))
                .thenAt(place(table, to));
    }

    private static Place place(ListTable<?> table, Span span) {
        ListTableCell first = place(table, span.first(), "");
        return span.count() == 1 ? first : first.to(span.last(), "");
    }

    private static ListTableCell place(ListTable<?> table, int row, String column) {
        return Place.cell(table.page(), row, column);
    }
}
