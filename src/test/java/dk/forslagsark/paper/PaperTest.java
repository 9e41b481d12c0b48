package dk.forslagsark.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.danish.DanishDate;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.excel.Exported;
import dk.forslagsark.excel.Samples;
import dk.forslagsark.excel.sheet.RepeatedHead;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed says what the published originals say, and what the workbook says. */
class PaperTest {
    /** What is below it has its rows for the computation alone. */
    private static final String NOT_PRINTED = "Grundlag (udskrives ikke)";

    /** The row that adds up what is in no other, which shows nothing where that is 0. */
    private static final String REST = "_øvrige";

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Path WHOLE = Path.of("src/test/resources/published-whole");

    @ParameterizedTest
    @ValueSource(strings = {"BU04", "TV01b", "TF01", "TF02", "TF03", "TINGBJERG"})
    void saysWhatTheOriginalSaysInItsOrder(String number) throws Exception {
        Proposal proposal = ProposalFile.read(WHOLE.resolve(number + ".forslag"));
        PrintedForm paper = PrintedForm.of(Checks.version(proposal), Form.of(proposal));
        assertThat(cells(paper)).containsSubsequence(original(number));
    }

    /** Cell by cell: where a row ends is a matter of the paper. */
    private static List<String> original(String number) throws IOException {
        return Files.readAllLines(WHOLE.resolve(number + ".txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split("\\|")))
                .map(cell -> DAY.matcher(cell).matches() ? DanishDate.write(LocalDate.parse(cell)) : cell)
                .map(PaperTest::said)
                .toList();
    }

    private static List<String> cells(PrintedForm paper) {
        return PaperText.of(paper).stream()
                .filter(cell -> !List.of("0", "-", "–").contains(cell))
                .map(PaperTest::said)
                .toList();
    }

    /** Without units, breaks of words, and what is no difference to a reader. */
    private static String said(String cell) {
        return withoutUnit(cell)
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=\\p{L})- (?=\\p{Ll})", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Word for word and figure for figure, whatever stands between. */
    @ParameterizedTest
    @EnumSource
    void saysWhatTheWorkbookOfTheFormSays(Form form) throws Exception {
        String file = "omprioriteringskatalog-2018/TV01b.json";
        PrintedForm paper = PrintedForm.of(Checks.version(Samples.published(file)), form);
        Exported exported = Exported.of(Exported.published(file, form));
        assertThat(PaperText.of(paper).stream().map(PaperTest::bare).toList()).isEqualTo(printed(exported.workbook()));
    }

    private static List<String> printed(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.getSheet("Forslag");
        NamedRanges places = new NamedRanges(workbook);
        Stream<NamedRange> rests = workbook.getAllNames().stream()
                .map(XSSFName::getNameName)
                .filter(name -> name.endsWith(REST))
                .flatMap(name -> places.find(name).stream());
        Set<Integer> apart = Stream.concat(places.beginningWith(RepeatedHead.NAME), rests)
                .map(NamedRange::firstRow)
                .collect(Collectors.toSet());
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> !row.getZeroHeight() && !apart.contains(row.getRowNum()))
                .flatMap(row -> cells(sheet, row))
                .takeWhile(text -> !text.startsWith(NOT_PRINTED))
                .map(PaperTest::bare)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<String> cells(XSSFSheet sheet, Row row) {
        int lastPrinted = new AreaReference(sheet.getWorkbook().getPrintArea(0), SpreadsheetVersion.EXCEL2007)
                .getLastCell()
                .getCol();
        return StreamSupport.stream(row.spliterator(), false)
                .filter(cell -> cell.getColumnIndex() <= lastPrinted)
                .filter(cell -> !sheet.isColumnHidden(cell.getColumnIndex()))
                .map(PaperTest::shown);
    }

    private static String shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC) {
            BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue())
                    .setScale(6, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            boolean isAmount = cell.getCellStyle().getDataFormatString().contains("#");
            return isAmount ? DanishNumber.write(plain(number)) : number.toPlainString();
        }
        return type == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Without spaces, breaks of lines and words, and what a number format adds. */
    private static String bare(String text) {
        String joined = text.replaceAll("-\\n(?=[\\p{Ll}])", "").replaceAll("\\s+", "");
        return withoutUnit(joined).replaceAll("^–$", "0");
    }

    private static String withoutUnit(String text) {
        return text.replaceAll("(?<=\\d)(?:,0)? ?(?:%|år)$", "");
    }
}
