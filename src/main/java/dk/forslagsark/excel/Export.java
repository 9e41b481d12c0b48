package dk.forslagsark.excel;

import dk.forslagsark.version.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.ss.usermodel.Sheet;
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
        progress.step(0, "Åbner skabelonen");
        try (XSSFWorkbook workbook = template.open()) {
            ExportProblem.throwIfAny(Template.problems(workbook, version));
            fillAndCompare(workbook, version, progress);
            progress.step(0.9, "Danner filen");
            return bytes(workbook);
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (IOException | RuntimeException unforeseen) {
            LOG.log(Level.WARNING, "template " + template.name(), unforeseen);
            throw new ExportProblem(
                    "Skabelonen " + template.name() + " kunne ikke udfyldes. Åbn den i Excel, gem den igen, og prøv"
                            + " på ny.",
                    unforeseen);
        }
    }

    private static void fillAndCompare(XSSFWorkbook workbook, Version version, Progress progress) throws ExportProblem {
        Figures figures = Figures.of(version);
        Filling filling = new Filling(workbook, version, figures);
        List<Expected> expected = filling.fill(new Steps(progress, 0.2, 0.5, "Udfylder formularen"));
        compare(workbook, figures, expected, new Steps(progress, 0.5, 0.8, "Beregner og sammenholder"));
        if (spreadLongRows(workbook)) {
            compare(workbook, figures, expected, new Steps(progress, 0.8, 0.9, "Beregner og sammenholder"));
        }
        workbook.forEach(sheet -> RowHeights.fit((XSSFSheet) sheet));
        CellComments.write(filling.origins());
        PageBreaks.set(new Places(workbook).get(Names.YEARS).sheet());
        // What is shown is right as it is; this is for programs that change a cell and leave the results standing.
        workbook.setForceFormulaRecalculation(true);
    }

    private static void compare(XSSFWorkbook workbook, Figures figures, List<Expected> expected, Steps steps)
            throws ExportProblem {
        ExportProblem.throwIfAny(Verification.problems(workbook, figures, expected, steps));
    }

    private static boolean spreadLongRows(XSSFWorkbook workbook) {
        boolean any = false;
        for (Sheet sheet : workbook) {
            any |= LongRows.spread((XSSFSheet) sheet);
        }
        return any;
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
