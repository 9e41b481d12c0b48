package dk.forslagsark.check;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.version.Finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row that is the sum of those above it: a total that was typed, and so is counted twice. */
final class TotalRow implements Rule {
    /** No total in a form has so many rows above it. */
    private static final int MOST = 200;

    @Override
    public String id() {
        return "total-row";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        return Stream.of(Block.values())
                .flatMap(block -> totals(checked.lines(block).toList()));
    }

    private static Stream<Remark> totals(List<CheckedRow> rows) {
        List<List<Amount>> before = before(rows);
        return IntStream.range(1, rows.size())
                .filter(index -> isTotal(rows, before, index))
                .mapToObj(rows::get)
                .map(TotalRow::remark);
    }

    /** What all rows above each one come to, and at the end all of them: rows in between come to the difference of two. */
    private static List<List<Amount>> before(List<CheckedRow> rows) {
        List<List<Amount>> before = new ArrayList<>();
        rows.stream()
                .findFirst()
                .ifPresent(first -> before.add(Collections.nCopies(first.years().count(), Amount.ZERO)));
        rows.forEach(row -> before.add(together(before.get(before.size() - 1), perYear(row), Amount::plus)));
        return before;
    }

    private static boolean isTotal(List<CheckedRow> rows, List<List<Amount>> before, int index) {
        CheckedRow row = rows.get(index);
        if (row.course().isEmpty() || row.line().hasDetails()) {
            return false;
        }
        List<Amount> wanted = together(before.get(index), perYear(row), Amount::minus);
        for (int above = index - 1; above >= Math.max(0, index - MOST) && mayAddUp(row, rows.get(above)); above--) {
            if (before.get(above).equals(wanted) && (index - above > 1 || TotalLabel.is(row.words()))) {
                return true;
            }
        }
        return false;
    }

    /** A row under a heading is no sum of rows under another, and a row below a blank one is not its sum. */
    private static boolean mayAddUp(CheckedRow total, CheckedRow row) {
        boolean isOfGroup = total.line().group().isEmpty()
                || total.line().group().equals(row.line().group());
        return isOfGroup && !row.course().isEmpty();
    }

    private static List<Amount> perYear(CheckedRow row) {
        List<Amount> perYear = new ArrayList<>();
        for (int year = row.years().first(); year <= row.years().last(); year++) {
            perYear.add(row.amounts().in(year).orElse(Amount.ZERO));
        }
        return perYear;
    }

    private static List<Amount> together(List<Amount> one, List<Amount> other, BinaryOperator<Amount> how) {
        List<Amount> together = new ArrayList<>();
        for (int year = 0; year < one.size(); year++) {
            together.add(how.apply(one.get(year), other.get(year)));
        }
        return together;
    }

    private static Remark remark(CheckedRow row) {
        return row.remark(Texts.of("check.total-row", row.name()))
                .mendedBy(RowFix.remove(Phrase.of("check.total-row.fix"), row));
    }
}
