package dk.forslagsark.paper;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.paper.PaperRow.Kind;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.tables.FreeTyping;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of any rows and columns: the first row is its head. A column of figures alone stands to the right. */
final class FreePaperTable {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 40;

    private FreePaperTable() {}

    static PaperTable of(FreeTable table) {
        int columns = Math.max(1, table.columns());
        List<PaperRow> rows = IntStream.range(0, table.rows().size())
                .mapToObj(index -> row(table.rows().get(index), columns, index == 0 ? Kind.HEAD : Kind.LINE))
                .toList();
        return new PaperTable(
                Optional.empty(),
                Optional.empty(),
                IntStream.range(0, columns)
                        .mapToObj(index -> column(table, index))
                        .toList(),
                rows.stream().limit(1).toList(),
                rows.stream().skip(1).toList());
    }

    private static PaperRow row(FreeRow row, int columns, Kind kind) {
        return PaperRow.of(
                kind,
                IntStream.range(0, columns)
                        .mapToObj(index -> shown(row.cell(index)))
                        .toList());
    }

    private static String shown(String text) {
        return FreeTyping.figure(text).map(DanishNumber::write).orElse(text);
    }

    private static PaperColumn column(FreeTable table, int index) {
        int longest = table.rows().stream()
                .mapToInt(row -> row.cell(index).length())
                .max()
                .orElse(0);
        int width = Math.max(NARROWEST, Math.min(WIDEST, longest));
        return isOfFigures(table, index) ? PaperColumn.figure("", width) : PaperColumn.text("", width);
    }

    private static boolean isOfFigures(FreeTable table, int index) {
        Stream<String> written =
                table.rows().stream().skip(1).map(row -> row.cell(index)).filter(cell -> !cell.isEmpty());
        List<String> cells = written.toList();
        return !cells.isEmpty() && cells.stream().allMatch(FreeTyping::isFigure);
    }
}
