package dk.forslagsark.excel;

import dk.forslagsark.danish.Reading;
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
final class Contract {
    static final String ONE_MODEL_ROW = "skal pege på én celle (eller ét flettet felt) i én række. Er det en"
            + " udfyldt projektmappe? Brug den tomme skabelon.";

    private final Places places;
    private final List<String> problems = new ArrayList<>();

    private Contract(XSSFWorkbook workbook) {
        this.places = new Places(workbook);
    }

    /** What is wrong with the names of the template, in Danish; empty if it can be filled. */
    static List<String> problems(XSSFWorkbook workbook) {
        Contract contract = new Contract(workbook);
        contract.checkNames();
        if (contract.problems.isEmpty()) {
            contract.checkShapes();
        }
        return List.copyOf(contract.problems);
    }

    private void checkNames() {
        List<String> missing =
                Names.required().stream().filter(name -> !places.has(name)).toList();
        if (!missing.isEmpty()) {
            problems.add((missing.size() == 1 ? "Skabelonen mangler navnet " : "Skabelonen mangler navnene ")
                    + String.join(", ", missing)
                    + ". Opret i Excel under Formler > Navnestyring.");
        }
        known().map(places::read)
                .flatMap(Optional::stream)
                .map(Reading::problem)
                .flatMap(Optional::stream)
                .forEach(problems::add);
    }

    private void checkShapes() {
        Stream.concat(Fields.names(), Stream.of(Names.OTHERS_AFFECTED, Names.PAYBACK_SERVICE, Names.PAYBACK_TOTAL))
                .map(places::find)
                .flatMap(Optional::stream)
                .forEach(this::checkOneCell);
        Place years = places.get(Names.YEARS);
        Names.yearRows().stream().map(places::find).flatMap(Optional::stream).forEach(row -> checkYearRow(row, years));
        for (Block block : Block.values()) {
            checkModelRow(block, years);
        }
        SectionTexts.names().map(places::find).flatMap(Optional::stream).forEach(this::checkOneModelRow);
        Shapes.all().forEach(shape -> new TableContract(places, problems, shape).check(years));
        checkThatModelRowsDiffer();
        checkEmptiness();
    }

    private void checkEmptiness() {
        places.workbook().getAllNames().stream()
                .map(XSSFName::getNameName)
                .filter(Names::isEmptiness)
                .filter(name -> !places.has(Names.partOfEmptiness(name)))
                .forEach(name -> problems.add("Skabelonen mangler navnet " + Names.partOfEmptiness(name)
                        + ", som siger, hvilke rækker " + name + " gælder for."));
    }

    private void checkOneModelRow(Place place) {
        require(place.isOneRow() && place.isOneCell(), place, ONE_MODEL_ROW);
    }

    /** Two model rows in one row would be repeated for each other. */
    private void checkThatModelRowsDiffer() {
        Stream<String> blocks = Stream.of(Block.values()).map(Names::label);
        Stream<String> tables = Shapes.all().stream().map(Shape::first);
        Map<String, Place> taken = new HashMap<>();
        Stream.of(blocks, tables, SectionTexts.names())
                .flatMap(names -> names)
                .map(places::find)
                .flatMap(Optional::stream)
                .forEach(place -> {
                    String row = place.sheet().getSheetName() + "!" + place.firstRow();
                    Place other = taken.putIfAbsent(row, place);
                    require(other == null, place, "står i samme række som " + described(other) + ". Giv dem hver sin.");
                });
    }

    private static String described(Place place) {
        return place == null ? "" : place.described();
    }

    private void checkOneCell(Place place) {
        require(place.isOneCell(), place, "skal pege på én celle (eller ét flettet felt).");
    }

    private void checkYearRow(Place row, Place years) {
        require(row.isOneRow(), row, "skal pege på én række med en celle for hvert år.");
        checkSheet(row, years);
        require(
                row.firstColumn() == years.firstColumn() && row.columns() == years.columns(),
                row,
                "skal have de samme kolonner som " + years.described() + ".");
    }

    private void checkSheet(Place place, Place years) {
        require(place.sheet() == years.sheet(), place, "skal stå på samme ark som " + years.described() + ".");
    }

    private void checkModelRow(Block block, Place years) {
        Place label = places.get(Names.label(block));
        Place area = places.get(Names.area(block));
        Place amounts = places.get(Names.amounts(block));
        checkOneModelRow(label);
        checkOneModelRow(area);
        checkYearRow(amounts, years);
        for (Place place : List.of(label, area)) {
            checkSheet(place, years);
            require(place.firstRow() == amounts.firstRow(), place, "skal stå i samme række som " + amounts.described());
        }
        require(amounts.rowOfCells().noneMatch(CellValue::isFormula), amounts, "må ikke indeholde formler.");
        places.find(Names.group(block)).ifPresent(group -> checkGroup(group, label));
    }

    private void checkGroup(Place group, Place label) {
        checkOneModelRow(group);
        checkSheet(group, label);
        require(
                group.firstRow() == label.firstRow() - 1,
                group,
                "skal stå i rækken lige over " + label.described() + ".");
    }

    private void require(boolean holds, Place place, String what) {
        if (!holds) {
            problems.add("Navnet " + place.described() + " " + what);
        }
    }

    /** Every name the program knows. */
    static Stream<String> known() {
        Stream<String> rows = Stream.of(Block.values())
                .flatMap(block -> Stream.concat(Names.modelRow(block).stream(), Stream.of(Names.group(block))));
        Stream<String> others = Stream.of(
                Names.AFFECTED,
                Names.OTHERS_AFFECTED,
                Names.PAYBACK_SERVICE,
                Names.PAYBACK_TOTAL,
                Names.IMPLEMENTATION_ROWS,
                Names.PAYBACK_ROWS,
                Names.RISK_ROWS);
        Stream<String> tables = Shapes.all().stream().flatMap(Shape::names);
        return Stream.of(Fields.names(), Names.yearRows().stream(), rows, others, tables, SectionTexts.names())
                .flatMap(names -> names);
    }
}
