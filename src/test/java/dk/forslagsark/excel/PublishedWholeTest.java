package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Six published cases, whole: each heading, caption, label, figure, mark and note of the original is printed, in its order. The lists
 * beside the files are written after the originals; blank cells, zeros and dashes are left out on both sides, and what we print
 * besides stands between.
 */
class PublishedWholeTest {
    private static final Path FILES = Path.of("src/test/resources/published-whole");

    @ParameterizedTest
    @ValueSource(strings = {"BU04", "TV01b", "TF01", "TF02", "TF03", "TINGBJERG"})
    void isPrintedInTheOrderOfTheOriginal(String number) throws Exception {
        Proposal proposal = ProposalFile.read(FILES.resolve(number + ".forslag"));
        Exported exported = Exported.of(proposal, Form.of(proposal));
        assertThat(printed(exported)).containsSubsequence(original(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BU04", "TV01b", "TF01", "TF02", "TF03", "TINGBJERG"})
    void isTheSameWhenItIsWrittenAndReadAgain(String number) throws Exception {
        Proposal proposal = ProposalFile.read(FILES.resolve(number + ".forslag"));
        assertThat(ProposalFile.parse(ProposalFile.format(proposal))).isEqualTo(proposal);
    }

    private static List<String> original(String number) throws IOException {
        return Files.readAllLines(FILES.resolve(number + ".txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The rows that are not hidden, cells parted by bars. */
    private static List<String> printed(Exported exported) {
        List<String> rows = new ArrayList<>();
        for (Row row : exported.form()) {
            String cells = String.join("|", cells(exported, row).toList());
            if (!row.getZeroHeight() && !cells.isEmpty()) {
                rows.add(cells.toLowerCase(Locale.ROOT));
            }
        }
        return rows;
    }

    private static Stream<String> cells(Exported exported, Row row) {
        int lastPrinted = new AreaReference(exported.workbook().getPrintArea(0), SpreadsheetVersion.EXCEL2007)
                .getLastCell()
                .getCol();
        return StreamSupport.stream(row.spliterator(), false)
                .filter(cell -> cell.getColumnIndex() <= lastPrinted)
                .filter(cell -> !exported.form().isColumnHidden(cell.getColumnIndex()))
                .map(XSSFCell.class::cast)
                .map(PublishedWholeTest::shown)
                .filter(text -> !List.of("", "0", "-", "–").contains(text));
    }

    private static String shown(XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return Exported.shown(cell).strip().replaceAll("\\s+", " ");
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        BigDecimal number = new BigDecimal(Exported.shown(cell));
        boolean isYear = number.compareTo(BigDecimal.valueOf(2016)) > 0
                && number.compareTo(BigDecimal.valueOf(2030)) < 0
                && !cell.getCellStyle().getDataFormatString().contains("#");
        return isYear ? number.toPlainString() : DanishNumber.write(number);
    }
}
