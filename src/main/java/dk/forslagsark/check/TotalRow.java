package dk.forslagsark.check;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row that is the sum of those above it: a total that was typed, and so is counted twice. */
final class TotalRow implements Rule {
    /** A row that is called a total is one also of a single row. */
    private static final Pattern NAMED =
            Pattern.compile("(?<!\\p{L})(?:i alt|total|totalt|sum|samlet|samlede|netto)(?!\\p{L})");

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

    private static Stream<Remark> totals(List<TableRow> rows) {
        return IntStream.range(1, rows.size())
                .filter(index -> isTotal(rows, index))
                .mapToObj(rows::get)
                .map(TotalRow::remark);
    }

    private static boolean isTotal(List<TableRow> rows, int index) {
        TableRow row = rows.get(index);
        int above = NAMED.matcher(PlainText.key(row.label())).find() ? 1 : 2;
        return !row.course().isEmpty()
                && IntStream.rangeClosed(0, index - above).anyMatch(from -> equalsSum(row, rows.subList(from, index)));
    }

    /** The rows it is the sum of are not blank, or any row below a blank one would be its sum. */
    private static boolean equalsSum(TableRow row, List<TableRow> above) {
        return above.stream().noneMatch(other -> other.course().isEmpty())
                && row.years().stream().allMatch(year -> in(row, year).equals(sum(above, year)));
    }

    private static Amount sum(List<TableRow> rows, int year) {
        return Amount.sum(rows.stream().map(row -> in(row, year)).toList());
    }

    private static Amount in(TableRow row, int year) {
        return row.amounts().in(year).orElse(Amount.ZERO);
    }

    private static Remark remark(TableRow row) {
        return row.remark(
                        "%s: rækken er summen af rækkerne over den, så beløbene tælles to gange. Summer regnes ud af sig selv."
                                .formatted(row.name()))
                .mendedBy(RowFix.remove("Slet sumrækken", row));
    }
}
