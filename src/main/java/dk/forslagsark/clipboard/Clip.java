package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A block of cells as it lies on the clipboard. Rows may be of different lengths.
 *
 * @param rows the rows, without blank ones at the end
 * @param stated the notation that the other program says its figures are in
 * @param beside what there is beside the cells
 */
public record Clip(List<List<ClipCell>> rows, Optional<Notation> stated, Beside beside) {
    /** The most rows a block may have. */
    public static final int MOST_ROWS = 10_000;

    /** The most columns a block may have. */
    public static final int MOST_COLUMNS = 300;

    /** The most cells a block may have, blank ones too. */
    public static final int MOST_CELLS = 200_000;

    /** The most characters that are looked at. */
    static final int LONGEST = 20_000_000;

    private static final Pattern MAYBE_SEVERAL = Pattern.compile("[-–−]?[1-9]\\d\\d(?: [-–−]?\\d{3}){1,20}");

    public Clip {
        List<List<ClipCell>> kept = new ArrayList<>(rows);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).stream().allMatch(Clip::isBlank)) {
            kept.remove(kept.size() - 1);
        }
        rows = kept.stream().map(List::copyOf).toList();
    }

    /**
     * Reads what lies on the clipboard: the table in the HTML, where there is one of more than one cell, since it knows
     * the numbers behind the texts; else the text. A block too large is refused with the reason.
     */
    public static Reading<Clip> read(String plain, Optional<String> html) {
        Optional<Clip> table = html.filter(text -> text.length() <= LONGEST).flatMap(HtmlTable::read);
        if (table.isEmpty() && plain.length() > LONGEST) {
            return Reading.failed(Texts.of("clipboard.too-much-text"));
        }
        return bounded(table.orElseGet(() -> ofText(plain)));
    }

    /** What was understood of the notation of its figures. */
    public NotationFinding notation() {
        return NotationFinding.in(rows, stated);
    }

    /** The cells as they are to be entered, figures read in that notation where they can be. */
    public List<List<PastedCell>> cells(Notation notation) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> entered(cell, notation)).toList())
                .toList();
    }

    /** The same as amounts of Table 1 in 1.000 kr.: to the krone, and with a zero for a lone dash. */
    public List<List<PastedCell>> amounts(Notation notation) {
        return amounts(notation, Units.all(Unit.THOUSANDS));
    }

    List<List<PastedCell>> amounts(Notation notation, Units units) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> amounts(row, notation, units))
                .toList();
    }

    private List<PastedCell> amounts(int row, Notation notation, Units units) {
        return IntStream.range(0, rows.get(row).size())
                .mapToObj(column -> WrittenFigures.amount(rows.get(row).get(column), notation, units.at(row, column)))
                .toList();
    }

    private static Clip ofText(String plain) {
        Optional<SeparatedText> separated = SeparatedText.in(plain);
        List<List<String>> rows = separated.map(SeparatedText::rows).orElseGet(() -> TabText.read(plain));
        boolean isOneColumn = rows.stream().allMatch(row -> row.size() <= 1);
        return new Clip(
                rows.stream()
                        .map(row -> row.stream()
                                .map(text -> cell(text, isOneColumn))
                                .toList())
                        .toList(),
                Optional.empty(),
                separated.filter(SeparatedText::isOpen).isPresent() ? Beside.COMMAS : Beside.NOTHING);
    }

    /** Three figures and three more, alone on a line, are one figure of a sheet or two of a document. */
    private static ClipCell cell(String text, boolean isAlone) {
        ClipCell cell = ClipCell.of(text);
        return isAlone && MAYBE_SEVERAL.matcher(cell.shown().strip()).matches()
                ? cell.doubted(DoubtWords.SEVERAL)
                : cell;
    }

    private static Reading<Clip> bounded(Clip clip) {
        int cells = clip.rows.stream().mapToInt(List::size).sum();
        int widest = clip.rows.stream().mapToInt(List::size).max().orElse(0);
        boolean fits = clip.rows.size() <= MOST_ROWS && widest <= MOST_COLUMNS && cells <= MOST_CELLS;
        return fits ? Reading.of(clip) : Reading.failed(Texts.of("clipboard.too-large"));
    }

    private static PastedCell entered(ClipCell cell, Notation notation) {
        String entered =
                Figure.in(cell).map(figure -> figure.inDanish(notation)).orElse(cell.shown());
        return new PastedCell(cell.shown(), entered);
    }

    private static boolean isBlank(ClipCell cell) {
        return DanishNumber.isBlank(cell.shown());
    }
}
