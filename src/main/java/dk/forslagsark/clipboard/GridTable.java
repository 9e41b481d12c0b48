package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedRow.Kind;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.PlainText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a block of cells as rows of Table 1. */
final class GridTable {
    /** What stands below a table, and not in it. */
    private static final Pattern NOTE =
            Pattern.compile("(?i)(?:note|noter|kilde|anm|anmærkning|bemærk)\\b.*|[*¹²].*|\\d\\) .*");

    /** Five words and more, and a stop that is not that of a short form. */
    private static final Pattern SENTENCE = Pattern.compile(
            "\\p{Lu}\\S*(?: \\S+){4,60}(?<! mv| m\\.v| mm| m\\.m| osv| etc| kr| pct| inkl| ekskl| afd| stk| nr| bl\\.a)[.!?]");

    private final GridColumns columns;
    private final NamedAreas areas;
    private final YearCells years;
    private final List<PastedRow> rows = new ArrayList<>();

    /** For each row how far in its label stands. */
    private final List<Integer> depths = new ArrayList<>();

    private Optional<Block> block = Optional.empty();
    private Optional<String> group = Optional.empty();

    /** Where the rows begin that the next total adds up. */
    private int from;

    GridTable(GridColumns columns, NamedAreas areas) {
        this.columns = columns;
        this.areas = areas;
        this.years = columns.years();
    }

    List<PastedRow> read(List<List<PastedCell>> cells) {
        for (int i = 0; i < cells.size(); i++) {
            add(cells.get(i), i);
            depths.addAll(Collections.nCopies(rows.size() - depths.size(), depth(cells.get(i))));
        }
        return new IndentedRows(rows, depths).marked();
    }

    private void add(List<PastedCell> cells, int index) {
        String label = label(cells);
        List<PastedCell> inYears = years.of(cells, index);
        Optional<TableWord> word =
                Optional.of(label).filter(text -> !text.isEmpty()).flatMap(TableWord::in);
        boolean hasFigures = columns.figures().stream()
                .anyMatch(column -> !cell(cells, column).isBlank());
        int header = columns.header().map(HeaderRow::row).orElse(-1);
        if (years.isHeader(index)
                || columns.periods().filter(row -> row.row() == index).isPresent()
                || columns.header().filter(row -> row.isRepeatedIn(cells)).isPresent()) {
            rows.add(PastedRow.unentered(Kind.HEADING, Optional.empty(), label, inYears));
        } else if (word.isPresent() && (word.get().kind() != TableWord.Kind.HEADING || !hasFigures)) {
            addWord(word.get(), label, inYears);
        } else if (index < header || isBesideTheTable(cells, label, hasFigures)) {
            addOther(label, inYears);
        } else if (isGroup(cells, label, hasFigures)) {
            group = Optional.of(label);
            rows.add(PastedRow.unentered(Kind.HEADING, block, label, List.of()));
        } else if (hasFigures || !label.isEmpty() || columns.label().isEmpty()) {
            rows.add(line(cells, label, inYears));
        }
    }

    /** A note below the table, or a row of headings: words in the columns of figures. */
    private boolean isBesideTheTable(List<PastedCell> cells, String label, boolean hasFigures) {
        return hasFigures && isOfHeadings(cells, label) || columns.hasFigures() && !hasFigures && isRemark(label);
    }

    private static boolean isRemark(String label) {
        return NOTE.matcher(label).matches()
                || SENTENCE.matcher(label).matches()
                || PageLines.isEdge(label)
                || SignConvention.isTurned(label);
    }

    /** Without a label, or above the rows with the word that heads labels: {@code Post, År 1, År 2}. */
    private boolean isOfHeadings(List<PastedCell> cells, String label) {
        boolean isAbove = rows.stream().noneMatch(row -> row.kind() == Kind.LINE);
        boolean mayHead = label.isEmpty() && columns.label().isPresent() || isAbove && HeaderRow.isHeadingWord(label);
        return mayHead
                && columns.figures().stream()
                        .map(column -> cell(cells, column).shown())
                        .allMatch(GridTable::isHeading);
    }

    private static boolean isHeading(String text) {
        CellKind kind = CellKind.of(ClipCell.of(text));
        return kind == CellKind.TEXT || kind == CellKind.BLANK || text.strip().matches("\\d{1,2}\\. ?år");
    }

    private void addOther(String label, List<PastedCell> inYears) {
        String text = Stream.concat(Stream.of(label), inYears.stream().map(PastedCell::shown))
                .filter(shown -> !shown.isBlank())
                .collect(Collectors.joining(" "));
        if (!text.isEmpty()) {
            rows.add(PastedRow.unentered(Kind.OTHER, Optional.empty(), text, List.of()));
        }
    }

    private void addWord(TableWord word, String label, List<PastedCell> inYears) {
        switch (word.kind()) {
            case HEADING -> begin(word, label);
            case LEGEND -> rows.add(PastedRow.unentered(Kind.HEADING, Optional.empty(), label, List.of()));
            default -> end(word, label, inYears);
        }
    }

    private void begin(TableWord word, String label) {
        block = word.block();
        group = Optional.empty();
        from = rows.size();
        rows.add(PastedRow.unentered(Kind.HEADING, block, label, List.of()));
    }

    /** A total tells of the rows above it in which block they stand, where no heading did. */
    private void end(TableWord word, String label, List<PastedCell> inYears) {
        if (word.block().isPresent()) {
            rows.subList(from, rows.size())
                    .replaceAll(row -> row.withBlock(row.block().or(word::block)));
        }
        rows.add(PastedRow.unentered(Kind.TOTAL, word.block(), label, inYears));
        from = rows.size();
        block = Optional.empty();
        group = Optional.empty();
    }

    /** Without figures, {@code Del 1} heads a group, and in a table with areas each label without one. */
    private boolean isGroup(List<PastedCell> cells, String label, boolean hasFigures) {
        if (columns.hasFigures() && !hasFigures && TextRow.isGroup(label)) {
            return true;
        }
        boolean hasArea =
                columns.area().filter(column -> cell(cells, column).isBlank()).isEmpty();
        return columns.hasFigures() && !hasArea && !hasFigures && !label.isEmpty();
    }

    private PastedRow line(List<PastedCell> cells, String label, List<PastedCell> inYears) {
        String areaText =
                columns.area().map(column -> cell(cells, column).shown()).orElse("");
        return new PastedRow(Kind.LINE, block, group, label, areas.in(areaText), inYears, doubt(inYears, areaText));
    }

    private Optional<String> doubt(List<PastedCell> inYears, String areaText) {
        List<String> figures = inYears.stream()
                .filter(cell -> !cell.isBlank())
                .map(PastedCell::shown)
                .toList();
        if (HeaderRow.looksLikeYears(figures)) {
            return Optional.of(PasteComments.likeYears());
        }
        if (years.headers().isEmpty() && LoneSigns.mayStandIn(inYears)) {
            return Optional.of(Texts.of("clipboard.signs-apart"));
        }
        return areaText.isBlank() || areas.in(areaText).isPresent()
                ? Optional.empty()
                : Optional.of(PasteComments.unknownArea());
    }

    private String label(List<PastedCell> cells) {
        return labelColumn(cells)
                .map(column -> PlainText.onOneLine(cell(cells, column).shown()))
                .orElse("");
    }

    private int depth(List<PastedCell> cells) {
        return labelColumn(cells)
                .map(column -> IndentedRows.depth(cell(cells, column).shown(), column))
                .orElse(0);
    }

    /** A total may be named in another column before the figures than that of the labels, and parts in one behind it. */
    private Optional<Integer> labelColumn(List<PastedCell> cells) {
        Stream<Integer> before = IntStream.range(
                        0, columns.figures().isEmpty() ? 0 : columns.figures().get(0))
                .filter(column -> !columns.area().equals(Optional.of(column)))
                .boxed();
        return Stream.concat(
                        columns.label().stream(),
                        before.filter(column -> columns.label().isPresent() && isWords(cells, column)))
                .filter(column -> !cell(cells, column).shown().isBlank())
                .findFirst();
    }

    private boolean isWords(List<PastedCell> cells, int column) {
        return CellKind.of(ClipCell.of(cell(cells, column).shown()), areas) == CellKind.TEXT;
    }

    private static PastedCell cell(List<PastedCell> cells, int column) {
        return YearCells.cell(cells, column);
    }
}
