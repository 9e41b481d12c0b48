package dk.forslagsark.excel.drawing;

import dk.forslagsark.danish.Wording;
import dk.forslagsark.excel.drawing.CellLook.Trait;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.SectionNames;
import dk.forslagsark.excel.template.TableTextNames;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Content.Table;
import dk.forslagsark.form.Content.Text;
import dk.forslagsark.form.Form;
import dk.forslagsark.form.FormPart;
import dk.forslagsark.proposal.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws the template of a form: the form itself, part by part as it is printed, and the sheet that computes payback. */
public final class FormDrawing {
    static final String SHEET = "Forslag";

    private final Form form;
    private final SheetCanvas canvas;
    private final SheetCanvas calculation;
    private final String caption;
    private int row;
    private int years;

    private FormDrawing(Form form, XSSFWorkbook workbook) {
        this.form = form;
        this.canvas = new SheetCanvas(workbook.createSheet(SHEET));
        this.calculation = new SheetCanvas(workbook.createSheet(CalculationDrawing.SHEET));
        this.caption = form.numbersTables() ? "Tabel {nr}. " : "";
    }

    public static byte[] draw(Form form) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            // Names are used before they are drawn.
            workbook.setCellFormulaValidation(false);
            usualFont(workbook);
            new FormDrawing(form, workbook).draw();
            workbook.getProperties().getCoreProperties().setTitle(form.label());
            workbook.getProperties().getCoreProperties().setCreator("Forslagsark");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void usualFont(XSSFWorkbook workbook) {
        XSSFFont usual = workbook.getFontAt(0);
        usual.setFontName("Arial");
        usual.setFontHeightInPoints((short) 10);
    }

    private void draw() {
        FormColumns.set(canvas);
        row = front().draw();
        if (!form.prints(Table.TOTALS)) {
            new BasisDrawing(canvas, calculation).draw(BasisDrawing.TOP);
            years = BasisDrawing.TOP + 2;
        }
        form.parts().forEach(this::part);
        canvas.page("$A$1:$" + FormColumns.POOL + "$" + (row - 1), 0);
        new CalculationDrawing(calculation, one()).draw();
        new ControlDrawing(calculation, one()).draw();
    }

    private TableOnePlace one() {
        return new TableOnePlace(years);
    }

    private FrontDrawing front() {
        return new FrontDrawing(canvas, form.front());
    }

    private void part(FormPart part) {
        boolean isTotals = part.contents().contains(Table.TOTALS);
        boolean isTableItself = isTotals && !part.number().isEmpty();
        String title = isTableItself ? part.number() + " " + caption + part.heading() : part.title();
        canvas.height(row, TableLook.PART_GAP)
                .merged(FormColumns.row(row + 1), title, TableLook.HEADING)
                .height(row + 1, 22);
        if (part.isLeftOutEmpty()) {
            canvas.name(TemplateNames.heading(key(part)), FormColumns.rows(row, row + 1));
        }
        row += 2;
        int above = row;
        if (isTotals) {
            row = new TableTextDrawing(canvas).leadIn(TableTextNames.TABLE_1, row);
        }
        if (isTotals && !isTableItself) {
            canvas.height(row, 18).merged(FormColumns.row(row), caption + Wording.TOTALS_CAPTION, TableLook.CAPTION);
            row++;
        }
        if (isTotals) {
            tableOne(above);
        } else {
            contents(part);
        }
        if (isTotals || part.contents().contains(Table.AREA_TOTALS)) {
            ControlDrawing.line(canvas, row);
        }
    }

    /**
     * The notes stay on the page of the last row they speak of.
     *
     * @param above the first row of what goes with the table
     */
    private void tableOne(int above) {
        years = row;
        row = new TableOneDrawing(canvas, row).draw();
        if (!form.printsNetWithoutCosts()) {
            canvas.name(TemplateNames.NET_ROWS, FormColumns.rows(one().net(), one().net()));
        }
        canvas.merged(FormColumns.row(row), Wording.noteToAll(), TableLook.NOTE).height(row, 16);
        int own = row + 1;
        int next = new TableTextDrawing(canvas).note(TableTextNames.TABLE_1, own);
        canvas.name(TemplateNames.BLOCK + "note", FormColumns.rows(row - 1, own))
                .name(TemplateNames.BLOCK + TableTextNames.TABLE_1, FormColumns.rows(above, own));
        row = next;
    }

    /** What has no content is hidden; where that is all of the part, it says so, unless it is left out. */
    private void contents(FormPart part) {
        String key = key(part);
        if (!part.isLeftOutEmpty()) {
            canvas.merged(FormColumns.row(row), part.nothing(), CellLook.TEXT)
                    .height(row, 16)
                    .name("ingen_" + key, "A" + row);
            row++;
        }
        int first = row;
        part.contents().forEach(this::content);
        canvas.name("afsnit_" + key, FormColumns.rows(first, row - 1));
    }

    /** The part's word in names: that of its text, or what it is. */
    private static String key(FormPart part) {
        return part.contents().stream()
                .filter(Text.class::isInstance)
                .map(text -> SectionNames.name(((Text) text).section()).substring("tekst_".length()))
                .findFirst()
                .orElse("bilag");
    }

    private void content(Content content) {
        if (content instanceof Text text) {
            canvas.merged(FormColumns.row(row), "", CellLook.TEXT.with(Trait.TOP))
                    .height(row, 15)
                    .name(SectionNames.name(text.section()), "A" + row);
            row = new TableTextDrawing(canvas).freeTables(text.section(), caption, row + 1);
        } else {
            table((Table) content);
        }
    }

    private void table(Table table) {
        YearTableDrawing yearly = new YearTableDrawing(canvas, one(), caption);
        SmallTableDrawing small = new SmallTableDrawing(canvas, caption);
        switch (table) {
            case PERMANENT -> {
                for (AreaPlace place : AreaPlace.all()) {
                    row = yearly.permanent(row, place);
                }
            }
            case INVESTMENTS -> {
                for (AreaPlace place : AreaPlace.all()) {
                    row = yearly.investments(row, place, form);
                }
                row = new SingleFieldDrawing(canvas).financing(row);
            }
            case COMMITTEES -> committees(yearly);
            case COMMITTEE_EFFECT -> row = yearly.effect(row);
            case AREA_TOTALS -> {
                row = new AreaTotalsDrawing(canvas, yearly, one()).draw(row);
                row = new SingleFieldDrawing(canvas).financing(row);
            }
            case STAFFING -> row = small.staffing(row);
            case UNIT_PRICES -> row = small.unitPrices(row);
            case BUDGETS -> row = small.budgets(row);
            case SUCCESS_CRITERIA -> row = small.success(row, form == Form.INVESTMENT_2020 ? "?" : "");
            case CONSULTATIONS -> row = small.consultations(row);
            case SCHEDULE -> row = small.schedule(row, yearly);
            case RISK_LEVEL -> row = new SingleFieldDrawing(canvas).risk(row);
            case PART_RISKS -> row = small.risks(row);
            case TOTALS -> throw new IllegalArgumentException("drawn with its heading");
        }
    }

    private void committees(YearTableDrawing yearly) {
        for (Block block : Block.values()) {
            for (AreaPlace place : AreaPlace.all()) {
                row = yearly.committees(row, block, place);
            }
        }
    }
}
