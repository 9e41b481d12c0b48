package dk.forslagsark.check.measure;

import dk.forslagsark.check.Checks;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.excel.Export;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.reading.ImportDifference.Kind;
import dk.forslagsark.excel.reading.ImportedWorkbook;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A filled workbook in which somebody has typed the total of a block, without one of its rows. */
final class LeftOut {
    private LeftOut() {}

    /** Whether reading it back tells that the total is another; empty where there is no row to leave out. */
    static Optional<Boolean> isFound(Proposal proposal, Random random) {
        Block block = random.nextInt(3) == 0 ? Block.IMPLEMENTATION : Block.PERMANENT;
        List<Line> lines = proposal.lines(block).stream()
                .filter(line -> proposal.years().stream().anyMatch(year -> isAmount(line, year)))
                .toList();
        if (lines.size() < 2) {
            return Optional.empty();
        }
        Line left = lines.get(random.nextInt(lines.size()));
        try {
            ImportedWorkbook read = ImportedWorkbook.of("Mappe.xlsx", without(proposal, block, left));
            return Optional.of(read.differences().stream().anyMatch(found -> found.kind() == Kind.RESULT));
        } catch (ExportProblem | FileProblem | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAmount(Line line, int year) {
        return line.amounts()
                .in(year)
                .filter(amount -> !amount.equals(Amount.ZERO))
                .isPresent();
    }

    private static byte[] without(Proposal proposal, Block block, Line left) throws ExportProblem, IOException {
        byte[] filled = Export.workbook(Checks.version(proposal), Template.shipped(Form.of(proposal)), Progress.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
            CellReference[] totals =
                    cells(workbook, block == Block.PERMANENT ? "samlet_varig" : "samlet_implementering");
            for (CellReference year : cells(workbook, "år")) {
                Optional<Amount> typed = typed(cell(workbook, year), proposal, block, left);
                Stream.of(totals)
                        .filter(total -> total.getCol() == year.getCol())
                        .forEach(total -> typed.ifPresent(amount -> type(cell(workbook, total), amount)));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The total of the column's year without the row; nothing in columns that are not used. */
    private static Optional<Amount> typed(XSSFCell year, Proposal proposal, Block block, Line left) {
        List<Amount> totals = Economy.of(proposal).totals(block);
        int first = proposal.years().first();
        return proposal.years().stream()
                .boxed()
                .filter(each -> year.toString().startsWith(each.toString()))
                .findFirst()
                .flatMap(each -> left.amounts().in(each).map(totals.get(each - first)::minus));
    }

    private static void type(XSSFCell total, Amount amount) {
        total.setBlank();
        total.setCellValue(amount.thousands().doubleValue());
    }

    private static CellReference[] cells(XSSFWorkbook workbook, String name) {
        return new AreaReference(workbook.getName(name).getRefersToFormula(), SpreadsheetVersion.EXCEL2007)
                .getAllReferencedCells();
    }

    private static XSSFCell cell(XSSFWorkbook workbook, CellReference reference) {
        return workbook.getSheet(reference.getSheetName())
                .getRow(reference.getRow())
                .getCell(reference.getCol());
    }
}
