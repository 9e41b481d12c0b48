package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.reading.RowPairs.Pair;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the details of a row as a sheet has them on top of those of the carried proposal. */
record DetailReading(Years years, ReadingLog log, AmountCells amounts, CommentCells comments) {
    /**
     * The details in the order of the sheet.
     *
     * @param line the row they are details of, in words
     */
    List<Detail> read(List<Detail> before, List<SheetLine.Part> sheet, String line) {
        RowWording rows = new RowWording(years);
        List<Pair> pairs = RowPairs.of(
                before.stream().map(row -> rows.key(row.label(), row.amounts())).toList(),
                sheet.stream()
                        .map(row -> new RowWording(row.years()).key(row.text(), row.amounts()))
                        .toList());
        List<Detail> details = new ArrayList<>();
        for (Pair pair : pairs) {
            Optional<Detail> old = pair.before().map(before::get);
            Optional<SheetLine.Part> now = pair.read().map(sheet::get);
            if (now.isPresent()) {
                detail(old, now.get(), line).ifPresent(details::add);
            } else {
                old.filter(gone -> isKept(gone, sheet, line)).ifPresent(details::add);
            }
        }
        return details;
    }

    private Optional<Detail> detail(Optional<Detail> before, SheetLine.Part row, String line) {
        if (before.isPresent()) {
            return before.map(old -> changed(old, row, line));
        }
        String words = new RowWording(row.years()).words(row.text(), row.amounts());
        ImportDifference come = ImportDifference.added(row.label().address(), where(line, row.text()), words);
        ReadingLog within = log.within(come);
        DetailReading reading =
                new DetailReading(years, within, new AmountCells(within, amounts.formulas()), new CommentCells(within));
        return log.takes(come) ? Optional.of(reading.changed(Detail.BLANK, row, line)) : Optional.empty();
    }

    private Detail changed(Detail before, SheetLine.Part row, String line) {
        String where = where(line, row.text());
        Detail changed = before.withLabel(
                        log.text(row.label(), where + ", " + Column.LABEL.title(), row.text(), before.label()))
                .withAmounts(amounts.read(before.amounts(), row.amounts(), row.years(), where));
        return changed.withComments(comments.read(before.comments(), row.cells(), where));
    }

    private boolean isKept(Detail detail, List<SheetLine.Part> sheet, String line) {
        RowWording rows = new RowWording(years);
        String cell = sheet.get(0).label().address();
        return rows.key(detail.label(), detail.amounts()).isBlank()
                || !log.takes(ImportDifference.removed(
                        cell, where(line, detail.label()), rows.words(detail.label(), detail.amounts())));
    }

    private static String where(String line, String label) {
        return line + ", " + RowWording.name(label);
    }
}
