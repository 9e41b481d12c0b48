package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellComments;
import dk.forslagsark.excel.sheet.HiddenText;
import dk.forslagsark.excel.sheet.InsertedRows;
import dk.forslagsark.excel.sheet.LaidOutFormulas;
import dk.forslagsark.excel.sheet.LongRows;
import dk.forslagsark.excel.sheet.NumberColumns;
import dk.forslagsark.excel.sheet.PageBreaks;
import dk.forslagsark.excel.sheet.QuotedTexts;
import dk.forslagsark.excel.sheet.RowHeights;
import dk.forslagsark.excel.sheet.WorkbookBytes;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.version.Version;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the official workbook of a proposal. */
public final class Export {
    private static final Logger LOG = Logger.getLogger(Export.class.getName());

    private Export() {}

    /**
     * Fills the template, evaluates it, and compares every computed cell with our own figures. Nothing is written; the
     * bytes are those of an xlsx.
     *
     * @param progress is called between rows, and may throw {@link CancellationException} to stop the export
     * @throws ExportProblem if the proposal does not fit the template, or the workbook would not agree with the proposal
     */
    public static byte[] workbook(Version version, Template template, Progress progress) throws ExportProblem {
        progress.step(0, Texts.of("excel.progress.opens"));
        try (XSSFWorkbook workbook = template.open()) {
            fill(workbook, version, progress);
            progress.step(0.9, Texts.of("excel.progress.makes"));
            return WorkbookBytes.of(workbook);
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (IOException | RuntimeException unforeseen) {
            LOG.log(Level.WARNING, "template " + template.name(), unforeseen);
            throw ExportProblem.unfilled(template.name(), unforeseen);
        }
    }

    /**
     * Fills an opened template, evaluates it, and compares every computed cell with our own figures.
     *
     * @return the cell of the first year of each row of Table 1 that stands in it, and of each detail that does
     * @throws ExportProblem as {@link #workbook}
     */
    static Map<RowRef, XSSFCell> fill(XSSFWorkbook workbook, Version version, Progress progress) throws ExportProblem {
        ExportProblem.throwIfAny(TemplateFit.obstacles(version, workbook).stream()
                .map(Obstacle::text)
                .toList());
        return fillAndCompare(workbook, version, progress);
    }

    private static Map<RowRef, XSSFCell> fillAndCompare(XSSFWorkbook workbook, Version version, Progress progress)
            throws ExportProblem {
        ComputedResults results = ComputedResults.of(version);
        InsertedRows inserted = new InsertedRows(workbook);
        TemplateFilling filling = new TemplateFilling(workbook, version, results, inserted);
        List<Expected> expected = filling.fill(new ProgressSpan(progress, 0.2, 0.5, Texts.of("excel.progress.fills")));
        FilledWorkbook filled = new FilledWorkbook(workbook, inserted, results, expected);
        Map<RowRef, XSSFCell> rows = filling.rows();
        XSSFSheet form = new NamedRanges(workbook).get(TemplateNames.YEARS).sheet();
        new LaidOutFormulas(form).evaluate(inserted.evaluation());
        IntConsumer spread = count -> progress.step(0.6, Texts.of("excel.progress.spreads"));
        LongRows.spread(form, inserted, spread);
        RowHeights.fit(form);
        breakPages(form, inserted);
        ProgressSpan comparing = new ProgressSpan(progress, 0.6, 0.9, Texts.of("excel.progress.compares"));
        filled.evaluate(comparing);
        if (spreadOtherSheets(form, inserted, spread)) {
            filled.evaluate(comparing);
        }
        // No row moves from here on: what is compared is what will be written
        filled.compare();
        fitOtherSheets(form);
        Origin.comments(filling.origins()).forEach(CellComments::add);
        QuotedTexts.mark(workbook);
        new CalculationPage(workbook, results).cut();
        HiddenText.put(workbook, ProposalFile.format(version.proposal()));
        UnplacedCells.keep(workbook);
        // What is shown is right as it is; this is for programs that change a cell and leave the results standing.
        workbook.setForceFormulaRecalculation(true);
        return rows;
    }

    /** The columns of the form have their widths from the page, those of the others from the figures in them. */
    private static void fitOtherSheets(XSSFSheet form) {
        for (Sheet sheet : form.getWorkbook()) {
            if (sheet != form) {
                NumberColumns.widen((XSSFSheet) sheet);
                RowHeights.fit((XSSFSheet) sheet);
            }
        }
    }

    private static void breakPages(XSSFSheet form, InsertedRows inserted) {
        List<CellRangeAddress> blocks = new NamedRanges(form.getWorkbook())
                .beginningWith(TemplateNames.BLOCK)
                .filter(block -> block.sheet() == form)
                .map(NamedRange::cells)
                .toList();
        PageBreaks pages = PageBreaks.of(form, blocks);
        PageText.fillPages(form, pages.count());
        pages.set(inserted);
    }

    /** Their texts are those of all formulas, where the form has few; tells whether any row has been spread, which is rare. */
    private static boolean spreadOtherSheets(XSSFSheet form, InsertedRows inserted, IntConsumer spread) {
        boolean any = false;
        for (Sheet sheet : form.getWorkbook()) {
            any |= sheet != form && LongRows.spread((XSSFSheet) sheet, inserted, spread);
        }
        return any;
    }
}
