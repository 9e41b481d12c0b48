package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedRow.Kind;
import dk.forslagsark.proposal.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a block of cells as rows of Table 1. */
final class GridTable {
    private final GridColumns columns;
    private final List<PastedRow> rows = new ArrayList<>();
    private Optional<Block> block = Optional.empty();
    private Optional<String> group = Optional.empty();

    /** Where the rows begin that the next total adds up. */
    private int from;

    GridTable(GridColumns columns) {
        this.columns = columns;
    }

    List<PastedRow> read(List<List<PastedCell>> cells) {
        for (int i = 0; i < cells.size(); i++) {
            add(cells.get(i), i);
        }
        return List.copyOf(rows);
    }

    private void add(List<PastedCell> cells, int index) {
        String label = label(cells);
        Optional<TableWord> word =
                Optional.of(label).filter(text -> !text.isEmpty()).flatMap(TableWord::in);
        boolean hasFigures = columns.figures().stream()
                .anyMatch(column -> !cell(cells, column).isBlank());
        if (index == columns.headerRow()) {
            rows.add(PastedRow.unentered(Kind.HEADING, Optional.empty(), label, figures(cells)));
        } else if (word.isPresent() && (word.get().kind() != TableWord.Kind.HEADING || !hasFigures)) {
            addWord(word.get(), label, cells);
        } else if (isGroup(cells, label, hasFigures)) {
            group = Optional.of(label);
            rows.add(PastedRow.unentered(Kind.HEADING, block, label, List.of()));
        } else if (hasFigures || !label.isEmpty() || columns.label().isEmpty()) {
            rows.add(line(cells, label));
        }
    }

    private void addWord(TableWord word, String label, List<PastedCell> cells) {
        switch (word.kind()) {
            case HEADING -> begin(word, label);
            case LEGEND -> rows.add(PastedRow.unentered(Kind.HEADING, Optional.empty(), label, List.of()));
            default -> end(word, label, cells);
        }
    }

    private void begin(TableWord word, String label) {
        block = word.block();
        group = Optional.empty();
        from = rows.size();
        rows.add(PastedRow.unentered(Kind.HEADING, block, label, List.of()));
    }

    /** A total tells of the rows above it in which block they stand, where no heading did. */
    private void end(TableWord word, String label, List<PastedCell> cells) {
        if (word.block().isPresent()) {
            rows.subList(from, rows.size())
                    .replaceAll(row -> row.withBlock(row.block().or(word::block)));
        }
        rows.add(PastedRow.unentered(Kind.TOTAL, word.block(), label, figures(cells)));
        from = rows.size();
        block = Optional.empty();
        group = Optional.empty();
    }

    /** In a table with areas a label without one, and without figures, heads a group. */
    private boolean isGroup(List<PastedCell> cells, String label, boolean hasFigures) {
        boolean hasArea =
                columns.area().filter(column -> cell(cells, column).isBlank()).isEmpty();
        return columns.hasFigures() && !hasArea && !hasFigures && !label.isEmpty();
    }

    private PastedRow line(List<PastedCell> cells, String label) {
        String areaText =
                columns.area().map(column -> cell(cells, column).shown()).orElse("");
        return new PastedRow(
                Kind.LINE, block, group, label, GridColumns.area(areaText), figures(cells), doubt(areaText));
    }

    private static Optional<String> doubt(String areaText) {
        return areaText.isBlank() || GridColumns.area(areaText).isPresent()
                ? Optional.empty()
                : Optional.of("Styringsområdet kendes ikke.");
    }

    private String label(List<PastedCell> cells) {
        return columns.label()
                .map(column -> cell(cells, column).shown())
                .orElse("")
                .replaceAll("[\\s\\h]+", " ")
                .strip();
    }

    private List<PastedCell> figures(List<PastedCell> cells) {
        return columns.figures().stream()
                .map(column -> cell(cells, column))
                .map(cell -> WrittenFigures.isDash(cell.shown()) ? new PastedCell(cell.shown(), "0") : cell)
                .toList();
    }

    private static PastedCell cell(List<PastedCell> cells, int column) {
        return column < cells.size() ? cells.get(column) : PastedCell.BLANK;
    }
}
