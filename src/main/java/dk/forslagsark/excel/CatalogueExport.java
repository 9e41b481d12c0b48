package dk.forslagsark.excel;

import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.excel.sheet.WorkbookBytes;
import dk.forslagsark.excel.template.CatalogueTemplate;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.language.Texts;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the workbook of a catalogue. */
public final class CatalogueExport {
    private static final Logger LOG = Logger.getLogger(CatalogueExport.class.getName());

    /**
     * What came of it.
     *
     * @param bytes those of an xlsx
     * @param problems what is not in it, in Danish: proposals whose own sheets could not be made
     */
    public record Made(byte[] bytes, List<String> problems) {}

    private CatalogueExport() {}

    /**
     * Fills the template, evaluates it, and compares every cell with our own figures. Nothing is written.
     *
     * @param withProposals whether each proposal has a sheet of its own behind, and a table of contents in front
     * @param progress is called between the sheets, and may throw {@link CancellationException} to stop the export
     * @throws ExportProblem if the workbook would not agree with the catalogue
     */
    public static Made workbook(
            Catalogue catalogue, CatalogueTemplate template, boolean withProposals, Progress progress)
            throws ExportProblem {
        progress.step(0, Texts.of("excel.progress.opens"));
        try (XSSFWorkbook workbook = template.open()) {
            CatalogueFilling filling = new CatalogueFilling(workbook, catalogue);
            filling.fill(progress);
            List<String> problems = new CatalogueAppendix(
                            workbook,
                            filling.numbers(),
                            filling.basis(),
                            catalogue.overview().entries())
                    .add(withProposals, progress);
            progress.step(0.95, Texts.of("excel.progress.makes"));
            return new Made(WorkbookBytes.of(workbook), problems);
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (IOException | RuntimeException unforeseen) {
            LOG.log(Level.WARNING, "template " + template.name(), unforeseen);
            throw ExportProblem.unfilled(template.name(), unforeseen);
        }
    }
}
