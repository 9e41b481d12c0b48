package dk.forslagsark.editor;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The example that the guide reckons through, as its table of it says. */
public final class GuideExample {
    private static final int FIRST = 2026;
    private static final Path CHAPTER = Path.of("src/docs/vejledning/tilbagebetaling.md");
    private static final Path ENGLISH_CHAPTER = Path.of("src/docs/vejledning/en/tilbagebetaling.md");

    private GuideExample() {}

    /** The tables of the chapter, each row as its cells, the headings first. */
    public static List<List<List<String>>> tables() throws IOException {
        return tables(CHAPTER);
    }

    /** The same of the English chapter. */
    public static List<List<List<String>>> englishTables() throws IOException {
        return tables(ENGLISH_CHAPTER);
    }

    private static List<List<List<String>>> tables(Path chapter) throws IOException {
        List<List<List<String>>> tables = new ArrayList<>();
        boolean isIn = false;
        for (String line : Files.readAllLines(chapter)) {
            if (line.startsWith("|") && !isIn) {
                tables.add(new ArrayList<>());
            }
            isIn = line.startsWith("|");
            if (isIn && !line.startsWith("| ---")) {
                tables.get(tables.size() - 1)
                        .add(Stream.of(line.substring(1).split("\\|"))
                                .map(cell -> cell.strip().replace("*", ""))
                                .toList());
            }
        }
        return tables;
    }

    /** The rows of the table as a proposal. */
    public static Proposal proposal() throws IOException {
        List<List<String>> table = tables().get(0);
        int total = row(table, "Samlet varig ændring");
        int net = row(table, "Samlet økonomisk påvirkning");
        Proposal shown = showing(FIRST, FIRST + table.get(0).size() - 3);
        return implementation(permanent(shown, lines(table.subList(1, total))), lines(table.subList(total + 1, net)));
    }

    /** Where the row of that label is in the table. */
    public static int row(List<List<String>> table, String label) {
        return table.stream().map(row -> row.get(0)).toList().indexOf(label);
    }

    private static Line[] lines(List<List<String>> rows) {
        return rows.stream().map(GuideExample::line).toArray(Line[]::new);
    }

    private static Line line(List<String> row) {
        Area area = row.get(1).equals("Service") ? Area.SERVICE : Area.TRANSFERS;
        String amounts = String.join(" | ", row.subList(2, row.size())).replace(".", "");
        return Line.of(row.get(0), area, cells(FIRST, amounts));
    }
}
