package dk.forslagsark.editor.dialog;

import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.clipboard.PastedRow;
import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.editor.sheet.Cell;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.editor.sheet.RowContent.Fold;
import dk.forslagsark.editor.sheet.RowContent.Style;
import dk.forslagsark.editor.sheet.SheetColumn;
import dk.forslagsark.editor.sheet.SheetColumn.Kind;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What was understood of a clipboard, as rows of a sheet that is only looked at. */
final class PreviewRows {
    private static final String LABEL = "label";
    private static final String AREA = "area";
    private static final String DOUBT = "doubt";
    private static final String FIGURE = "figure";

    private PreviewRows() {}

    /** Columns for the cells as they stand. */
    static List<SheetColumn<String>> columns(List<List<String>> cells) {
        int count = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, count)
                .mapToObj(i -> new SheetColumn<>(FIGURE + i, "", Kind.FIGURE))
                .toList();
    }

    static List<RowContent<Integer, String>> of(List<List<String>> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> row(i, Style.LINE, figures(cells.get(i))))
                .toList();
    }

    /** Columns for rows of Table 1. */
    static List<SheetColumn<String>> columns(Pasted pasted, Years years) {
        List<SheetColumn<String>> columns = new ArrayList<>();
        columns.add(new SheetColumn<>(LABEL, Column.LABEL.title(), Kind.LABEL));
        columns.add(new SheetColumn<>(AREA, Column.AREA.title(), Kind.TEXT));
        int first = pasted.firstYear().orElse(years.first());
        int count = pasted.rows().stream()
                .mapToInt(row -> row.figures().size())
                .max()
                .orElse(0);
        IntStream.range(0, count)
                .mapToObj(i -> new SheetColumn<>(FIGURE + i, Integer.toString(first + i), Kind.FIGURE))
                .forEach(columns::add);
        if (pasted.rows().stream().anyMatch(row -> row.doubt().isPresent())) {
            columns.add(new SheetColumn<>(DOUBT, Texts.of("paste.guessed"), Kind.TEXT));
        }
        return columns;
    }

    static List<RowContent<Integer, String>> of(Pasted pasted) {
        return IntStream.range(0, pasted.rows().size())
                .mapToObj(i -> row(i, pasted.rows().get(i)))
                .toList();
    }

    private static RowContent<Integer, String> row(int index, PastedRow row) {
        List<String> texts = row.figures().stream().map(cell -> cell.entered()).toList();
        Map<String, Cell> cells = new HashMap<>(isCounted(row) ? figures(texts) : asTheyStand(texts));
        if (row.kind() == PastedRow.Kind.LINE) {
            cells.replaceAll((column, cell) -> marked(cell));
        }
        cells.put(LABEL, readOnly(row.label()));
        cells.put(AREA, readOnly(row.area().map(ChoiceWords::of).orElse("")));
        cells.put(DOUBT, readOnly(row.doubt().orElse("")));
        return row(index, style(row.kind()), cells);
    }

    /** What is only a heading is no amount, and 2026 in it no 2.026. */
    private static boolean isCounted(PastedRow row) {
        return row.kind() == PastedRow.Kind.LINE || row.kind() == PastedRow.Kind.TOTAL;
    }

    private static Style style(PastedRow.Kind kind) {
        return switch (kind) {
            case LINE -> Style.LINE;
            case TOTAL -> Style.TOTAL;
            case HEADING, OTHER -> Style.NEW;
        };
    }

    private static RowContent<Integer, String> row(int index, Style style, Map<String, Cell> cells) {
        return new RowContent<>(index, style, "", Fold.NONE, cells);
    }

    private static Map<String, Cell> figures(List<String> texts) {
        return asTheyStand(texts.stream().map(PreviewRows::asNumber).toList());
    }

    private static Map<String, Cell> asTheyStand(List<String> texts) {
        Map<String, Cell> cells = new HashMap<>();
        IntStream.range(0, texts.size()).forEach(i -> cells.put(FIGURE + i, readOnly(texts.get(i))));
        return cells;
    }

    /** What cannot be read is marked as it will be in the table. */
    private static Cell marked(Cell cell) {
        boolean isToRead = !cell.text().isEmpty() && !cell.text().startsWith("=");
        return isToRead ? cell.withProblem(DanishAmount.read(cell.text()).problem()) : cell;
    }

    /** A number as it will be understood, so that 1,300 is seen to be 1,3. */
    private static String asNumber(String text) {
        return DanishNumber.read(text).value().map(DanishNumber::writeBriefly).orElse(text);
    }

    private static Cell readOnly(String text) {
        return Cell.readOnly(text, Texts.of("paste.shown"));
    }
}
