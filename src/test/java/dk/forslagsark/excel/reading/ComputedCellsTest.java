package dk.forslagsark.excel.reading;

import static dk.forslagsark.excel.reading.FilledWorkbooks.changed;
import static dk.forslagsark.excel.reading.FilledWorkbooks.read;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.Exported;
import dk.forslagsark.excel.Samples;
import dk.forslagsark.excel.reading.ImportDifference.Kind;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.Contract;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Form;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that a filled workbook computes, and somebody has typed over. */
class ComputedCellsTest {
    /** Years, which head other cells, what stands there for formulas alone, and a saving that may be typed instead. */
    private static final Set<String> NO_RESULTS = Set.of(
            TemplateNames.YEARS,
            TemplateNames.CALCULATED_YEARS,
            TemplateNames.COUNTS_AS_SERVICE,
            "tidsplan_årstal",
            "budget_besparelse");

    /** Rows and keys of committees, sums over the years, changes of posts, effects of prices and shares of budgets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "investeringskatalog-2020/BU01.json",
                "omprioriteringskatalog-2018/HA02.json",
                "tv01c-2018/TV01c.json"
            })
    void everyOneIsTold(String file) throws Exception {
        Map<String, String> typedOver = new TreeMap<>();
        ImportedWorkbook imported = read(changed(Exported.published(file, Form.INVESTMENT_2020), book -> {
            computed(book).forEach((cell, name) -> {
                double shown = cell.getNumericCellValue();
                cell.removeFormula();
                cell.setCellValue(shown + 7);
                typedOver.put(SheetCells.address(cell.getSheet(), cell.getRowIndex(), cell.getColumnIndex()), name);
            });
        }));
        assertThat(typedOver).hasSizeGreaterThan(40);
        imported.differences().forEach(difference -> typedOver.remove(difference.cell()));
        assertThat(typedOver).isEmpty();
        assertThat(imported.differences())
                .filteredOn(difference -> difference.kind() != Kind.RESULT)
                .isEmpty();
        assertThat(imported.proposal()).isEqualTo(Samples.published(file));
    }

    /** The formulas that show a figure in cells of ours, with the name of each. */
    private static Map<XSSFCell, String> computed(XSSFWorkbook book) {
        Map<XSSFCell, String> computed =
                new TreeMap<>((one, other) -> one.getReference().compareTo(other.getReference()));
        NamedRanges places = new NamedRanges(book);
        Contract.known()
                .filter(name -> !TemplateNames.isOfHidden(name) && !NO_RESULTS.contains(name))
                .filter(name -> !name.matches("(varig|investering)_.*_årstal"))
                .flatMap(name -> places.find(name).stream())
                .forEach(place -> cells(place)
                        .filter(ComputedCellsTest::isFigure)
                        .forEach(cell -> computed.putIfAbsent(cell, place.name())));
        return computed;
    }

    private static Stream<XSSFCell> cells(NamedRange place) {
        return IntStream.rangeClosed(place.firstRow(), place.lastRow()).boxed().flatMap(row -> IntStream.range(
                        place.firstColumn(), place.firstColumn() + place.columns())
                .mapToObj(column -> SheetCells.at(place.sheet(), row, column)));
    }

    private static boolean isFigure(XSSFCell cell) {
        return !cell.getRow().getZeroHeight()
                && !cell.getSheet().isColumnHidden(cell.getColumnIndex())
                && cell.getCellType() == CellType.FORMULA
                && cell.getCachedFormulaResultType() == CellType.NUMERIC;
    }
}
