package dk.forslagsark.excel.reading;

import dk.forslagsark.clipboard.Beside;
import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.clipboard.ClipCell;
import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.clipboard.PastedReader;
import dk.forslagsark.clipboard.PastedRow;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenNumber;
import dk.forslagsark.spoken.SpokenTableOne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table of somebody else that looks like Table 1, read as a paste is.
 *
 * @param sheet the name of its sheet
 * @param clip its cells
 * @param years the years it has, as far as it says so
 * @param likeliest its rows as understood
 * @param isWhole whether all rows of the sheet were looked at
 */
public record ForeignTable(String sheet, Clip clip, Years years, Pasted likeliest, boolean isWhole) {
    /** More is no Table 1, and would take longer than anybody waits. */
    private static final int MOST_ROWS = 2_000;

    /** The price level stands within the first rows, or not at all. */
    private static final int HEAD = 5;

    private static final Pattern LEVEL = Pattern.compile("(?i)\\b(\\d{4})[ -]?(?:p/l|pl\\b|priser)");

    /**
     * The sheet of which most rows are understood; empty where none has any.
     *
     * @param budgetYear of a proposal whose years the sheet does not say
     */
    static Optional<ForeignTable> in(XSSFWorkbook workbook, int budgetYear) {
        Optional<ForeignTable> best = Optional.empty();
        for (Sheet sheet : workbook) {
            if (workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) == SheetVisibility.VISIBLE) {
                Optional<ForeignTable> found =
                        of((XSSFSheet) sheet, Proposal.blank(budgetYear).years());
                best = Stream.concat(best.stream(), found.stream())
                        .reduce((one, other) -> other.count() > one.count() ? other : one);
            }
        }
        return best.filter(table -> table.count() > 0);
    }

    private static Optional<ForeignTable> of(XSSFSheet sheet, Years usual) {
        boolean isWhole = sheet.getPhysicalNumberOfRows() <= MOST_ROWS;
        return Optional.of(of(sheet.getSheetName(), clip(sheet), usual, isWhole));
    }

    /**
     * A table as understood.
     *
     * @param name what it is called in messages
     * @param usual the years it has, where it says none
     */
    public static ForeignTable of(String name, Clip clip, Years usual) {
        return of(name, clip, usual, true);
    }

    private static ForeignTable of(String name, Clip clip, Years usual, boolean isWhole) {
        Pasted first = read(clip, usual);
        Years years = years(first).orElse(usual);
        Pasted rows = years.equals(usual) ? first : read(clip, years);
        return new ForeignTable(name, clip, years, rows.from(years.first()), isWhole);
    }

    private static Pasted read(Clip clip, Years years) {
        return PastedReader.read(clip, years, Block.PERMANENT, Area.SHIPPED);
    }

    /** How many of its rows are understood as rows of Table 1. */
    public int count() {
        return (int) likeliest.lines().stream().filter(ForeignTable::isOfTable).count();
    }

    /** A note that stands alone is no row of a table. */
    private static boolean isOfTable(PastedRow row) {
        return !row.label().isBlank()
                && row.figures().stream()
                        .filter(cell -> !cell.isBlank())
                        .anyMatch(cell ->
                                DanishAmount.read(cell.entered()).value().isPresent());
    }

    /** The years that stand above its figures. */
    private static Optional<Years> years(Pasted rows) {
        int widest = rows.lines().stream()
                .mapToInt(row -> row.figures().size())
                .max()
                .orElse(0);
        return rows.firstYear()
                .filter(first -> Years.areValid(first, first + widest - 1))
                .map(first -> new Years(first, first + widest - 1));
    }

    private static Clip clip(XSSFSheet sheet) {
        List<List<ClipCell>> rows = new ArrayList<>();
        int left = Clip.MOST_CELLS;
        for (Row row : sheet) {
            int width = Math.min(Math.max(0, row.getLastCellNum()), Math.min(left, Clip.MOST_COLUMNS));
            if (rows.size() < MOST_ROWS && !row.getZeroHeight()) {
                rows.add(cells(sheet, row.getRowNum(), width));
                left -= width;
            }
        }
        return new Clip(rows, Optional.of(Notation.DANISH), Beside.NOTHING);
    }

    private static List<ClipCell> cells(XSSFSheet sheet, int row, int width) {
        List<ClipCell> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            ReadCell cell = new ReadCell(sheet, row, column);
            cells.add(cell.number()
                    .map(number -> ClipCell.of(DanishNumber.writeBriefly(number).replace(".", ""), number))
                    .orElseGet(() -> ClipCell.of(cell.text())));
        }
        return cells;
    }

    /** The proposal that these rows of it make. */
    public Proposal proposal(Pasted rows) {
        Proposal blank = Proposal.blank(years.first() + 1);
        Proposal proposal = blank.withTerms(priceLevel()
                .map(blank.terms()::withPriceLevel)
                .orElse(blank.terms())
                .withYears(years));
        int first = rows.firstYear().orElse(years.first());
        for (Block block : Block.values()) {
            proposal = proposal.withLines(
                    block,
                    rows.lines().stream()
                            .filter(row -> row.block().orElse(Block.PERMANENT) == block)
                            .map(row -> line(row, first))
                            .toList());
        }
        return proposal;
    }

    private static Line line(PastedRow row, int first) {
        Amounts amounts = Amounts.NONE;
        for (int i = 0; i < row.figures().size(); i++) {
            String text = row.figures().get(i).entered();
            amounts = DanishNumber.isBlank(text) || !Years.isYear(first + i)
                    ? amounts
                    : amounts.with(first + i, entry(text));
        }
        return Line.of(row.label(), area(row), amounts).withGroup(row.group());
    }

    /** The price level that stands above the figures: {@code 1.000 kr. 2018 p/l}. */
    private Optional<Integer> priceLevel() {
        return clip.rows().stream()
                .limit(HEAD)
                .flatMap(List::stream)
                .map(cell -> LEVEL.matcher(cell.shown()))
                .filter(Matcher::find)
                .map(level -> Integer.parseInt(level.group(1)))
                .filter(Years::isYear)
                .findFirst();
    }

    /** Where no column says it, the label may: “Overførsler (BIF)”, “Implementeringsomk. (service)”. */
    private static Area area(PastedRow row) {
        String label = PlainText.key(row.label());
        return row.area()
                .or(() -> Area.SHIPPED.stream()
                        .filter(area -> label.matches("(?s)" + PlainText.key(area.name()) + "(?: ?\\(.*)?|.*\\("
                                + PlainText.key(area.name()) + "\\)"))
                        .findFirst())
                .orElse(Area.SERVICE);
    }

    private static CellEntry<Amount> entry(String text) {
        return DanishAmount.read(text)
                .value()
                .<CellEntry<Amount>>map(CellEntry.Value::new)
                .orElseGet(() -> new CellEntry.Unread<>(text.strip()));
    }

    /** What was understood of it, and what was not, each a line. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        remarks.add(Texts.of("excel.read.foreign", sheet));
        if (!isWhole) {
            remarks.add(Texts.of("excel.read.too-many-rows", SpokenNumber.write(BigDecimal.valueOf(MOST_ROWS))));
        }
        remarks.addAll(rowRemarks());
        return remarks;
    }

    /** What became of each of its rows. */
    public List<String> rowRemarks() {
        List<String> remarks = new ArrayList<>();
        if (read(clip, years).firstYear().isEmpty()) {
            remarks.add(Texts.of("excel.read.no-years", years.first()));
        }
        for (PastedRow row : likeliest.rows()) {
            remark(row).ifPresent(remarks::add);
        }
        remarks.addAll(likeliest.comments());
        return remarks;
    }

    private static Optional<String> remark(PastedRow row) {
        String label = Quoted.of(row.label());
        return switch (row.kind()) {
            case LINE ->
                Optional.of(Texts.of(
                        "excel.read.row",
                        label,
                        SpokenTableOne.heading(row.block().orElse(Block.PERMANENT)),
                        area(row) + row.doubt().map(doubt -> " (" + doubt + ")").orElse("")));
            case TOTAL -> Optional.of(Texts.of("excel.read.computed-row", label));
            case OTHER ->
                Optional.of(Texts.of("excel.read.not-understood", label))
                        .filter(any -> !row.label().isBlank());
            case HEADING -> Optional.empty();
        };
    }
}
