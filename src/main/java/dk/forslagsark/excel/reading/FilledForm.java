package dk.forslagsark.excel.reading;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.TotalNames;
import dk.forslagsark.excel.reading.ResultCells.Result;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.formula.Binding;
import dk.forslagsark.formula.CellTarget;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.formula.TableTotal;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.version.Version;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with our names in it, read part by part on top of the proposal that it carries along, or of a blank one. */
final class FilledForm {
    private static final int ANY_YEAR = 2020;

    /** What a row of Table 1 cannot be read without: label, area and amounts. */
    private static final long COLUMNS = 3;

    private final NamedRanges places;
    private final Optional<Proposal> carried;
    private final Optional<Version> made;
    private final ReadingLog log;
    private final FormulaText formulas;
    private final AssumptionCells assumptions;
    private final Map<Block, List<SumCells>> sums = new EnumMap<>(Block.class);

    private FilledForm(XSSFWorkbook workbook, Optional<Proposal> carried, ReadingLog log, PointingCells pointing) {
        this.places = NamedRanges.standing(workbook);
        this.carried = carried;
        this.made = carried.map(Checks::version);
        this.log = log;
        this.assumptions = AssumptionCells.in(places);
        this.formulas = assumptions.formulas(pointing);
    }

    /**
     * Whether the workbook has the names without which nothing of it can be read. All those of a block are gone where somebody has
     * deleted all of its rows; where some are left, its rows would be read without their amounts.
     */
    static boolean is(XSSFWorkbook workbook) {
        NamedRanges places = new NamedRanges(workbook);
        List<Long> found =
                Stream.of(Block.values()).map(block -> found(places, block)).toList();
        return places.find(TemplateNames.YEARS).isPresent()
                && found.contains(COLUMNS)
                && found.stream().allMatch(columns -> columns == 0 || columns == COLUMNS);
    }

    private static long found(NamedRanges places, Block block) {
        return TemplateNames.modelRow(block).stream()
                .filter(name -> places.find(name).isPresent())
                .count();
    }

    /**
     * What a workbook says.
     *
     * @param carried the proposal it carries along
     * @param left the differences that are not to be taken
     */
    static FormReading read(XSSFWorkbook workbook, Optional<Proposal> carried, Set<ImportDifference> left) {
        ReadingLog log = new ReadingLog(carried.isPresent(), left);
        PointingCells pointing = PointingCells.of(() -> shown(workbook, carried));
        Proposal read = new FilledForm(workbook, carried, log, pointing).read();
        Proposal proposal = Binding.of(carried.orElseGet(() -> Proposal.blank(ANY_YEAR)), read);
        return new FormReading(proposal, log.differences(), log.problems());
    }

    private static PointingCells.Shown shown(XSSFWorkbook workbook, Optional<Proposal> carried) {
        ReadingLog unheard = new ReadingLog(carried.isPresent(), Set.of());
        PointingCells finding = PointingCells.finding();
        Proposal proposal = new FilledForm(workbook, carried, unheard, finding).read();
        return new PointingCells.Shown(proposal, finding.found());
    }

    /**
     * What was read.
     *
     * @param proposal the proposal
     * @param differences what the workbook says otherwise
     * @param problems the cells that could not be read
     */
    record FormReading(Proposal proposal, List<ImportDifference> differences, List<CellProblem> problems) {}

    private Proposal read() {
        Proposal before = carried.orElseGet(() -> Proposal.blank(ANY_YEAR));
        Proposal proposal = new CoverCells(places, log).read(before);
        proposal = proposal.withCover(proposal.cover()
                .withAffected(
                        new AffectedBoxes(places, log).read(proposal.cover().affected())));
        proposal = proposal.withTerms(new TermCells(places, log).read(proposal.terms()));
        YearHeadings.of(places).tellOfAmountsBeside(places, proposal.years(), log);
        SheetYears years = new TableYearCells(places, log).read(proposal);
        for (Block block : Block.values()) {
            proposal = proposal.withLines(block, lines(block, proposal.lines(block), years));
        }
        proposal = TableYearCells.with(proposal, years);
        proposal = new ScheduleYearCells(places, log).read(proposal);
        proposal = readTables(proposal);
        findTotals(proposal.years());
        proposal = new FreeTablesReading(places, log, formulas).read(proposal);
        proposal = unprinted(proposal);
        proposal = new TextRowsReading(places, carried, log).read(proposal);
        proposal = new UnplacedReading(places, log).read(proposal);
        Version now = Checks.version(proposal);
        new ResultComparison(resultsNow(now), resultsBefore(), log).compare();
        return now.proposal();
    }

    private List<Line> lines(Block block, List<Line> before, SheetYears all) {
        Years years = all.tableOne();
        NamedCells named = NamedCells.in(places);
        List<SheetLine> plain = SheetLines.of(places, block, years.count(), named, known());
        List<SheetLine> sheet = DetailRows.in(places, block, all, log, plain);
        boolean hasGroups = places.has(TemplateNames.group(block));
        LineReading reading =
                new LineReading(block, years, hasGroups, RowAttributes.in(places, block, all), known(), log, formulas);
        List<Line> lines = reading.read(before, sheet);
        sums.put(block, reading.sums());
        return lines;
    }

    private Proposal unprinted(Proposal before) {
        return assumptions
                .sheet()
                .map(sheet -> new UnprintedReading(places, sheet, log, formulas).read(before))
                .orElse(before);
    }

    private void findTotals(Years years) {
        for (TableTotal total : TableTotal.values()) {
            places.find(TotalNames.of(total)).ifPresent(place -> years.stream().forEach(year -> formulas.pointing()
                    .stands(
                            new ReadCell(place.sheet(), place.firstRow(), place.firstColumn() + year - years.first()),
                            Precedent.of(new CellTarget.Total(total), year))));
        }
    }

    private Set<Area> known() {
        Set<Area> known = new HashSet<>(Area.SHIPPED);
        carried.ifPresent(proposal -> known.addAll(proposal.areas().list()));
        carried.ifPresent(proposal -> known.addAll(proposal.areasInUse()));
        return known;
    }

    private Proposal readTables(Proposal before) {
        Proposal proposal = before;
        if (assumptions.sheet().isPresent()) {
            List<Field<Assumption>> fields = assumptions.fields(proposal);
            proposal = rowsReading(ListTables.ASSUMPTIONS, fields, proposal).read(proposal, assumptions.rows());
        }
        for (ListTable<?> table : ListTables.printed()) {
            proposal = readTable(proposal, table);
        }
        return proposal;
    }

    private <T extends Noted<T>> Proposal readTable(Proposal before, ListTable<T> table) {
        return ListSheetTable.of(places, table, before)
                .map(sheet -> {
                    Proposal read = rowsReading(table, sheet.fields(), before).read(before, sheet.rows());
                    new ListRowPlaces<>(sheet, reading(table)).find(read);
                    return read;
                })
                .orElse(before);
    }

    private <T extends Noted<T>> ListRowsReading<T> rowsReading(
            ListTable<T> table, List<Field<T>> fields, Proposal before) {
        return new ListRowsReading<>(fields, reading(table), StandingFigures.of(table, made, before));
    }

    private <T extends Noted<T>> ListCellReading<T> reading(ListTable<T> table) {
        return new ListCellReading<>(table, log, formulas);
    }

    private Map<ReadCell, Result> computed(Version version) {
        Map<ReadCell, Result> results = new LinkedHashMap<>(ResultCells.of(places, version));
        ListTables.printed().forEach(table -> results.putAll(computed(table, version)));
        return results;
    }

    private <T extends Noted<T>> Map<ReadCell, Result> computed(ListTable<T> table, Version version) {
        return ListSheetTable.of(places, table, version.proposal())
                .map(sheet -> new ListRowPlaces<>(sheet, reading(table)).results(version))
                .orElse(Map.of());
    }

    private Map<ReadCell, Result> resultsNow(Version now) {
        Map<ReadCell, Result> results = new LinkedHashMap<>(computed(now));
        sums.forEach((block, rows) -> {
            List<Line> lines = now.proposal().lines(block);
            rows.forEach(row -> results.putAll(
                    row.of(block, lines.get(row.line()), now.proposal().years())));
        });
        return results;
    }

    private Map<ReadCell, Result> resultsBefore() {
        Map<ReadCell, Result> results = new LinkedHashMap<>();
        made.ifPresent(version -> {
            results.putAll(computed(version));
            Years years = version.proposal().years();
            sums.forEach((block, rows) ->
                    rows.forEach(row -> row.before().ifPresent(line -> results.putAll(row.of(block, line, years)))));
        });
        return results;
    }
}
