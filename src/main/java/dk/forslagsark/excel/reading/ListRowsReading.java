package dk.forslagsark.excel.reading;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.reading.RowPairs.Pair;
import dk.forslagsark.excel.reading.StandingFigures.Figure;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rows of one of the smaller tables as a sheet has them, put on top of those of the carried proposal.
 *
 * @param fields the columns of the table that the sheet has
 * @param reading reads a cell
 * @param standing what stands where nothing is typed
 * @param <T> the kind of row
 */
record ListRowsReading<T extends Noted<T>>(
        List<Field<T>> fields, ListCellReading<T> reading, StandingFigures<T> standing) {
    private ListTable<T> table() {
        return reading.table();
    }

    private ListRowPairs<T> pairs() {
        return new ListRowPairs<>(fields, reading);
    }

    /**
     * The proposal with the rows in the order of the sheet.
     *
     * @param sheet for each row its cells by the keys of the fields
     */
    Proposal read(Proposal before, List<Map<String, ReadCell>> sheet) {
        List<T> old = table().in(before);
        List<T> rows = new ArrayList<>();
        for (Pair pair : pairs().of(old, sheet)) {
            Optional<T> was = pair.before().map(old::get);
            Optional<Map<String, ReadCell>> cells = pair.read().map(sheet::get);
            if (cells.isPresent()) {
                row(was, cells.get()).ifPresent(rows::add);
            } else {
                was.filter(gone -> isKept(gone, sheet)).ifPresent(rows::add);
            }
        }
        Proposal read = settled(table().with(before, rows), rows, old);
        return reading.log().hasBefore() || !StandingFigures.areIn(table(), read) ? read : asShown(read, sheet);
    }

    /** What a formula takes from a part of Table 1 is what it shows: which part is meant, the sheet alone does not say. */
    private Proposal asShown(Proposal read, List<Map<String, ReadCell>> sheet) {
        Version version = Checks.version(read);
        List<T> rows = new ArrayList<>(table().in(version.proposal()));
        StandingFigures<T> figures = StandingFigures.of(table(), version);
        pairs().inBoth(
                        List.copyOf(rows),
                        sheet,
                        (row, at) -> rows.set(row, asShown(rows.get(row), sheet.get(at), figures)));
        return table().with(version.proposal(), rows);
    }

    private T asShown(T row, Map<String, ReadCell> cells, StandingFigures<T> figures) {
        T shown = row;
        for (Field<T> field : fields) {
            ReadCell cell = cells.get(field.key());
            boolean isOther = cell.number().isPresent()
                    && figures.in(row, field)
                            .filter(figure -> !figure.isShown(cell))
                            .isPresent();
            shown = isOther ? field.typing().entered(shown, reading.text(field, cell)) : shown;
        }
        return shown;
    }

    /** What else changes with a cell: an assumption that gets another name gets it in every expression. */
    private Proposal settled(Proposal proposal, List<T> rows, List<T> old) {
        Proposal settled = proposal;
        for (int i = 0; i < rows.size(); i++) {
            for (Field<T> field : old.contains(rows.get(i)) ? List.<Field<T>>of() : fields) {
                settled = field.settled().apply(settled, i);
            }
        }
        return settled;
    }

    private Optional<T> row(Optional<T> before, Map<String, ReadCell> cells) {
        if (before.isPresent()) {
            return before.map(row -> changed(row, cells));
        }
        ReadCell first = cells.values().iterator().next();
        String words = fields.stream()
                .map(field -> reading.text(field, cells.get(field.key())))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
        ImportDifference come = ImportDifference.added(first.address(), reading.where(first.text()), words);
        ListRowsReading<T> within = new ListRowsReading<>(fields, reading.within(come), standing);
        return reading.log().takes(come) ? Optional.of(within.changed(table().blank(), cells)) : Optional.empty();
    }

    private boolean isKept(T row, List<Map<String, ReadCell>> sheet) {
        String cell =
                sheet.isEmpty() ? "" : sheet.get(0).values().iterator().next().address();
        String words = fields.stream()
                .map(field -> field.text(row))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
        return pairs().key(row).isBlank()
                || !reading.log()
                        .takes(ImportDifference.removed(
                                cell, reading.where(fields.get(0).text(row)), words));
    }

    private T changed(T before, Map<String, ReadCell> cells) {
        T row = before;
        String where = reading.where(cells.values().iterator().next().text());
        for (Field<T> field : fields) {
            Optional<Figure> figure = standing.in(before, field);
            row = reading.entered(row, field, cells.get(field.key()), where + ", " + field.name(), figure);
        }
        Map<String, ReadCell> commented = new LinkedHashMap<>();
        commented.put(CommentCells.ROW, cells.values().iterator().next());
        fields.stream().skip(1).forEach(field -> commented.put(field.key(), cells.get(field.key())));
        Comments comments = new CommentCells(reading.log()).read(before.notes().comments(), commented, where);
        return row.withNotes(row.notes().withComments(comments));
    }
}
