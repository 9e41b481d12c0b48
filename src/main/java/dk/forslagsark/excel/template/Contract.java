package dk.forslagsark.excel.template;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a template must have, whatever the proposal. All that is wrong is told in one go. */
public final class Contract {
    private final NamedRanges places;
    private final List<String> problems = new ArrayList<>();

    private Contract(XSSFWorkbook workbook) {
        this.places = new NamedRanges(workbook);
    }

    /** What is wrong with the names of the template, in Danish; empty if it can be filled. */
    public static List<String> problems(XSSFWorkbook workbook) {
        Contract contract = new Contract(workbook);
        contract.checkNames();
        if (contract.problems.isEmpty()) {
            contract.checkShapes();
        }
        return List.copyOf(contract.problems);
    }

    private void checkNames() {
        List<String> missing = TemplateNames.required().stream()
                .filter(name -> !places.has(name))
                .toList();
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            problems.add(
                    missing.size() == 1
                            ? Texts.of("excel.contract.name-missing", names)
                            : Texts.of("excel.contract.names-missing", names));
            problems.addAll(NearNames.of(places.workbook()).hints());
        }
        known().map(places::read)
                .flatMap(Optional::stream)
                .map(Reading::problem)
                .flatMap(Optional::stream)
                .forEach(problems::add);
    }

    private void checkShapes() {
        Stream.of(
                        FieldName.all(),
                        Stream.of(
                                TemplateNames.OTHERS_AFFECTED,
                                TemplateNames.PAYBACK_SERVICE,
                                TemplateNames.PAYBACK_TOTAL),
                        TableTextNames.headingNames())
                .flatMap(names -> names)
                .map(places::find)
                .flatMap(Optional::stream)
                .forEach(this::checkOneCell);
        NamedRange years = places.get(TemplateNames.YEARS);
        TemplateNames.yearRows().stream()
                .map(places::find)
                .flatMap(Optional::stream)
                .forEach(row -> checkYearRow(row, years));
        for (Block block : Block.values()) {
            checkModelRow(block, years);
        }
        textRows().map(places::find).flatMap(Optional::stream).forEach(this::checkOneModelRow);
        checkService();
        TemplateTables.all().forEach(shape -> new TableContract(places, problems, shape).check(years));
        FreeTableNames.ofAll().forEach(names -> problems.addAll(names.problems(places)));
        checkThatModelRowsDiffer();
        problems.addAll(new MergedYears(places).problems());
        problems.addAll(Unmovable.problems(places.workbook()));
        problems.addAll(Unmovable.charts(places.workbook(), models()));
        checkEmptiness();
        checkColumns();
    }

    /** A column that may be left blank is one, and goes over the cells it is named by. */
    private void checkColumns() {
        for (XSSFName name : places.workbook().getAllNames()) {
            TemplateNames.cellsOfColumn(name.getNameName())
                    .flatMap(places::find)
                    .ifPresent(cells -> places.find(name.getNameName())
                            .ifPresent(column -> require(
                                    isColumnOf(column, cells),
                                    column,
                                    Texts.of("excel.contract.column", cells.described()))));
        }
    }

    private static boolean isColumnOf(NamedRange column, NamedRange cells) {
        return column.sheet() == cells.sheet()
                && column.columns() == 1
                && column.firstColumn() == cells.firstColumn()
                && column.firstRow() <= cells.firstRow()
                && column.lastRow() >= cells.lastRow();
    }

    private void checkEmptiness() {
        places.workbook().getAllNames().stream()
                .map(XSSFName::getNameName)
                .filter(TemplateNames::isEmptiness)
                .filter(name -> !places.has(TemplateNames.partOfEmptiness(name)))
                .forEach(name ->
                        problems.add(Texts.of("excel.contract.no-part", TemplateNames.partOfEmptiness(name), name)));
    }

    private void checkOneModelRow(NamedRange place) {
        require(place.isOneRow() && place.isOneCell(), place, Texts.of("excel.contract.one-model-row"));
    }

    /** Two model rows in one row would be repeated for each other. */
    private void checkThatModelRowsDiffer() {
        Map<String, NamedRange> taken = new HashMap<>();
        models().forEach(place -> {
            String row = place.sheet().getSheetName() + "!" + place.firstRow();
            NamedRange other = taken.putIfAbsent(row, place);
            require(other == null, place, Texts.of("excel.contract.rows-differ", described(other)));
        });
    }

    /** One place on each row that is repeated. */
    private List<NamedRange> models() {
        Stream<String> blocks = Stream.of(Block.values()).map(TemplateNames::label);
        Stream<String> tables = TemplateTables.all().stream().map(TemplateTable::first);
        return Stream.of(blocks, tables, textRows())
                .flatMap(names -> names)
                .map(places::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The rows that take a text of any length. */
    private static Stream<String> textRows() {
        return Stream.concat(SectionNames.names(), TableTextNames.rowNames());
    }

    private static String described(NamedRange place) {
        return place == null ? "" : place.described();
    }

    private void checkOneCell(NamedRange place) {
        require(place.isOneCell(), place, Texts.of("excel.contract.one-cell"));
    }

    private void checkYearRow(NamedRange row, NamedRange years) {
        require(row.isOneRow(), row, Texts.of("excel.contract.year-row"));
        checkSheet(row, years);
        require(
                row.firstColumn() == years.firstColumn() && row.columns() == years.columns(),
                row,
                Texts.of("excel.contract.same-columns", years.described()));
    }

    private void checkSheet(NamedRange place, NamedRange years) {
        require(place.sheet() == years.sheet(), place, Texts.of("excel.contract.same-sheet", years.described()));
    }

    private void checkModelRow(Block block, NamedRange years) {
        NamedRange label = places.get(TemplateNames.label(block));
        NamedRange area = places.get(TemplateNames.area(block));
        NamedRange amounts = places.get(TemplateNames.amounts(block));
        checkOneModelRow(label);
        checkOneModelRow(area);
        checkYearRow(amounts, years);
        for (NamedRange place : List.of(label, area)) {
            checkSheet(place, years);
            require(
                    place.firstRow() == amounts.firstRow(),
                    place,
                    Texts.of("excel.contract.same-row-as-amounts", amounts.described()));
        }
        require(amounts.rowOfCells().noneMatch(CellValue::isFormula), amounts, Texts.of("excel.contract.no-formulas"));
        places.find(TemplateNames.group(block)).ifPresent(group -> checkGroup(group, label));
        checkBelonging(block, label);
    }

    /** What tells where a row belongs is on its row, and all of it is there or none. */
    private void checkBelonging(Block block, NamedRange label) {
        List<NamedRange> there = TemplateNames.belonging(block).stream()
                .map(places::find)
                .flatMap(Optional::stream)
                .toList();
        there.forEach(place -> require(
                place.isOneCell() && place.sheet() == label.sheet() && place.firstRow() == label.firstRow(),
                place,
                Texts.of("excel.contract.one-cell-same-row", label.described())));
        if (!there.isEmpty() && there.size() < TemplateNames.belonging(block).size()) {
            problems.add(Texts.of("excel.contract.all-or-none", String.join(", ", TemplateNames.belonging(block))));
        }
    }

    /** The mark of a permanent change is repeated with its row. */
    private void checkService() {
        NamedRange label = places.get(TemplateNames.label(Block.PERMANENT));
        places.find(TemplateNames.COUNTS_AS_SERVICE).ifPresent(mark -> {
            checkOneModelRow(mark);
            checkSheet(mark, label);
            require(mark.firstRow() == label.firstRow(), mark, Texts.of("excel.contract.same-row", label.described()));
        });
    }

    private void checkGroup(NamedRange group, NamedRange label) {
        checkOneModelRow(group);
        checkSheet(group, label);
        require(
                group.firstRow() == label.firstRow() - 1,
                group,
                Texts.of("excel.contract.row-above", label.described()));
    }

    private void require(boolean holds, NamedRange place, String what) {
        if (!holds) {
            problems.add(Texts.of("excel.contract.name", place.described(), what));
        }
    }

    /** Every name the program knows. */
    public static Stream<String> known() {
        Stream<String> rows = Stream.of(Block.values()).flatMap(block -> Stream.of(
                        TemplateNames.modelRow(block),
                        List.of(TemplateNames.group(block)),
                        TemplateNames.belonging(block))
                .flatMap(List::stream));
        Stream<String> others = Stream.of(
                TemplateNames.AFFECTED,
                TemplateNames.OTHERS_AFFECTED,
                TemplateNames.PAYBACK_SERVICE,
                TemplateNames.PAYBACK_TOTAL,
                TemplateNames.IMPLEMENTATION_ROWS,
                TemplateNames.PAYBACK_ROWS,
                TemplateNames.CALCULATED_YEARS,
                TemplateNames.CONTROL,
                TemplateNames.SERVICE_AREAS,
                TemplateNames.COUNTS_AS_SERVICE,
                TemplateNames.FINANCING_ROWS,
                TemplateNames.RISK_ROWS,
                TemplateNames.NET_ROWS);
        Stream<String> tables = TemplateTables.all().stream().flatMap(TemplateTable::names);
        return Stream.of(
                        FieldName.all(),
                        TemplateNames.yearRows().stream(),
                        rows,
                        others,
                        tables,
                        SectionNames.names(),
                        TableTextNames.names(),
                        FreeTableNames.names())
                .flatMap(names -> names);
    }
}
