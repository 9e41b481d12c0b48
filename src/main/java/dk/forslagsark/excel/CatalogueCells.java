package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.proposal.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts texts, figures and formulas under the names of a template for a catalogue, and remembers what the figures must come to. */
final class CatalogueCells {
    private final NamedRanges places;
    private final List<Expected> expected = new ArrayList<>();

    CatalogueCells(XSSFWorkbook workbook) {
        places = new NamedRanges(workbook);
    }

    NamedRange place(String name) {
        return places.get(name);
    }

    /** What the figures must come to. */
    List<Expected> expected() {
        return List.copyOf(expected);
    }

    /** Puts a text in the cell of a name. */
    void text(String name, String text) {
        CellValue.put(place(name).cell(), text);
    }

    /** Puts a text in the column of a name. */
    void text(String name, int row, String text) {
        CellValue.put(at(name, row, 0), text);
    }

    /** Puts figures in the year cells of a name, which stay figures. */
    void figures(String name, int row, List<Amount> amounts) {
        computed(name, row, amounts, column -> Optional.empty());
    }

    /** The formula of a column, which comes to its figure. */
    interface YearFormula {
        Optional<String> in(int column);
    }

    /** Puts formulas in the year cells of a name, and where there is none the figure. A formula of the template is kept. */
    void computed(String name, int row, List<Amount> amounts, YearFormula formula) {
        for (int year = 0; year < amounts.size(); year++) {
            XSSFCell cell = at(name, row, year);
            Optional<String> ours = formula.in(cell.getColumnIndex()).filter(any -> !CellValue.isFormula(cell));
            CellValue.put(cell, Optional.of(amounts.get(year).thousands()));
            ours.ifPresent(cell::setCellFormula);
            expected.add(new Expected.Figure(
                    name, cell, Optional.of(amounts.get(year).thousands())));
        }
    }

    /** Lets a name cover the rows down to that. */
    void extend(String name, int lastRow) {
        places.extend(name, lastRow);
    }

    /** Lets a click on the cell lead to that address of a sheet. */
    void link(XSSFCell cell, XSSFSheet sheet, String address) {
        XSSFHyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(SheetCells.quoted(sheet.getSheetName()) + "!" + address);
        cell.setHyperlink(link);
    }

    /** The cell of a name in a row and a year, the first being 0. */
    XSSFCell at(String name, int row, int year) {
        NamedRange place = place(name);
        return SheetCells.at(place.sheet(), row, place.firstColumn() + year);
    }
}
