package dk.forslagsark.excel.template;

import dk.forslagsark.excel.sheet.CellComments;
import dk.forslagsark.excel.sheet.WorkbookBytes;
import dk.forslagsark.form.Form;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template to start from: a copy of a shipped one, with a comment on each name that says what it is for. */
public final class TemplateStarter {
    /** Who wrote the comments: those are left out when the template is filled. */
    public static final String AUTHOR = "Forslagsark, om skabelonen";

    private TemplateStarter() {}

    /** The xlsx. */
    public static byte[] of(Form form) {
        try (XSSFWorkbook workbook = Template.shipped(form).open()) {
            NamedRanges places = new NamedRanges(workbook);
            workbook.getAllNames().stream().map(XSSFName::getNameName).forEach(name -> places.find(name)
                    .ifPresent(place ->
                            NameExplanation.of(name).ifPresent(text -> CellComments.add(place.cell(), text, AUTHOR))));
            return WorkbookBytes.of(workbook);
        } catch (IOException | ExportProblem impossible) {
            throw new IllegalStateException("the shipped template of " + form.key(), impossible);
        }
    }

    /** Removes the comments; those of others stay. */
    public static void removeExplanations(XSSFWorkbook workbook) {
        workbook.forEach(sheet -> CellComments.remove((XSSFSheet) sheet, AUTHOR));
    }
}
