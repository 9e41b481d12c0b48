package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.DanishPayback;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.CommitteeTable;
import dk.forslagsark.economy.EffectTable;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.economy.YearRow;
import dk.forslagsark.excel.ComputedResults;
import dk.forslagsark.excel.PlacedAreas;
import dk.forslagsark.excel.PrintedYears;
import dk.forslagsark.excel.template.FieldName;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenTableOne;
import dk.forslagsark.version.Version;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The totals and payback periods of a workbook, and what they come to in a proposal. */
final class ResultCells {
    /**
     * A result.
     *
     * @param where what it is, in words
     * @param value what it comes to
     */
    record Result(String where, Stated value) {}

    private final NamedRanges places;
    private final Version version;
    private final PlacedAreas placed;
    private final Years years;
    private final PrintedYears printed;

    private final Map<ReadCell, Result> results = new LinkedHashMap<>();

    private ResultCells(NamedRanges places, Version version) {
        this.places = places;
        this.version = version;
        placed = PlacedAreas.of(version.proposal());
        years = version.proposal().years();
        printed = PrintedYears.of(places, version);
    }

    /** Every such cell, with what it has to show. */
    static Map<ReadCell, Result> of(NamedRanges places, Version version) {
        ResultCells cells = new ResultCells(places, version);
        Tables tables = cells.printed.tables();
        cells.addTableOne();
        cells.addYears();
        cells.addAreas(tables.permanent());
        cells.addAreas(tables.investments());
        cells.addCommittees(tables.permanentSplit());
        cells.addCommittees(tables.investmentSplit());
        tables.effect().ifPresent(cells::add);
        return cells.results;
    }

    private void add(EffectTable table) {
        addYears(TemplateTables.EFFECT.name("total"), TableWording.EFFECT, years, thousands(table.total()));
        addRest(TemplateTables.EFFECT, TableWording.EFFECT, years);
        addRows(TemplateTables.EFFECT, new RowResults(years).of(table));
    }

    private void addTableOne() {
        ComputedResults computed = ComputedResults.of(version);
        computed.byYear().forEach((name, numbers) -> {
            if (!name.equals(TemplateNames.YEARS)) {
                addYears(
                        name,
                        words(name),
                        years,
                        numbers.stream().map(Optional::of).toList());
            }
        });
        computed.paybacks().forEach((name, payback) -> {
            String words = name.equals(TemplateNames.PAYBACK_SERVICE)
                    ? SpokenTableOne.paybackOfService()
                    : SpokenTableOne.paybackOfAll();
            addCell(name, words, stated(payback));
        });
    }

    /** Where the years are entered above the amounts, the cells with the first and the last follow. */
    private void addYears() {
        if (YearHeadings.of(places).areEntered()) {
            addYear(FieldName.OfFigure.FIRST_YEAR, years.first());
            addYear(FieldName.OfFigure.LAST_YEAR, years.last());
        }
    }

    private void addYear(FieldName.OfFigure field, int year) {
        addCell(field.written(), FieldWords.of(field), Stated.of(BigDecimal.valueOf(year)));
    }

    private static Stated stated(Payback payback) {
        return payback instanceof Payback.After after
                ? new Stated(DanishPayback.write(after), Optional.of(BigDecimal.valueOf(after.number())))
                : Stated.of(ComputedResults.words(payback));
    }

    private String words(String name) {
        if (name.equals(TemplateNames.NET)) {
            return SpokenTableOne.net();
        }
        Block block = name.startsWith(TemplateNames.PERMANENT_TOTAL) ? Block.PERMANENT : Block.IMPLEMENTATION;
        return placed.byPlace().entrySet().stream()
                .filter(place -> name.equals(TemplateNames.total(block, place.getKey())))
                .findFirst()
                .map(place -> SpokenTableOne.total(block) + ", " + ChoiceWords.of(place.getValue()))
                .orElse(SpokenTableOne.total(block));
    }

    private void addAreas(List<AreaTable> tables) {
        for (AreaTable table : tables) {
            placed.of(table.area()).ifPresent(place -> add(table, TemplateTables.area(table.block(), place)));
        }
    }

    private void addRows(TemplateTable shape, List<ComputedRows.Row> rows) {
        ComputedRows.of(places, shape, years.count()).ifPresent(found -> results.putAll(found.results(rows)));
    }

    private void add(AreaTable table, TemplateTable shape) {
        String words = TableWording.total(table.block(), table.area());
        Years own = printed.proposal().years(table.block(), table.area());
        addYears(shape.name("total"), words, own, thousands(table.total()));
        addRest(shape, words, own);
        addCell(
                shape.name("total_i_alt"),
                Texts.of("excel.where.in-all", words),
                Stated.of(table.total().sum().thousands()));
        addRows(shape, new RowResults(own).of(table));
    }

    private void addCommittees(List<CommitteeTable> tables) {
        for (CommitteeTable table : tables) {
            placed.of(table.area()).ifPresent(place -> add(table, TemplateTables.committees(table.block(), place)));
        }
    }

    /** One that only repeats one committee may be left out. */
    private void add(CommitteeTable table, TemplateTable shape) {
        if (places.find(shape.name("total"))
                .map(NamedRange::cell)
                .map(ReadCell::of)
                .filter(ReadCell::isHidden)
                .isPresent()) {
            return;
        }
        String words = TableWording.committeeTable(table.block(), table.area());
        Years own = printed.proposal().years(table.block(), table.area());
        addYears(shape.name(TemplateTables.OWN_YEARS), Texts.of("excel.where.years", words), own, numbers(own));
        addYears(shape.name("total"), Texts.of("excel.where.total", words), own, thousands(table.total()));
        addRest(shape, words, own);
        for (CommitteeTable.Part part : table.totalsByKind()) {
            String ending =
                    part.kind() == CommitteeTable.Kind.SAVING ? TemplateTables.TOTAL_SAVING : TemplateTables.TOTAL_COST;
            addYears(shape.name(ending), words + ", " + TableWording.name(part.kind()), own, thousands(part.values()));
        }
        addRows(shape, new RowResults(own).of(table));
    }

    /** What a total holds beside its rows is nothing, unless its formula finds rows that have been put in. */
    private void addRest(TemplateTable shape, String words, Years own) {
        addYears(
                shape.name(TemplateTable.REST),
                Texts.of("excel.where.rest", words),
                own,
                Collections.nCopies(years.count(), Optional.of(BigDecimal.ZERO)),
                cell -> !cell.isFormula());
    }

    private void addYears(String name, String words, Years own, List<Optional<BigDecimal>> numbers) {
        addYears(name, words, own, numbers, any -> true);
    }

    private void addYears(
            String name, String words, Years own, List<Optional<BigDecimal>> numbers, Predicate<ReadCell> isCompared) {
        places.find(name).ifPresent(place -> {
            for (int i = 0; i < Math.min(numbers.size(), place.columns()); i++) {
                ReadCell cell = new ReadCell(place.sheet(), place.firstRow(), place.firstColumn() + i);
                if (isCompared.test(cell)) {
                    results.put(cell, new Result(words + ", " + (own.first() + i), Stated.of(numbers.get(i))));
                }
            }
        });
    }

    private void addCell(String name, String words, Stated value) {
        places.find(name)
                .map(NamedRange::cell)
                .ifPresent(cell -> results.put(ReadCell.of(cell), new Result(words, value)));
    }

    private static List<Optional<BigDecimal>> numbers(Years years) {
        return years.stream().mapToObj(BigDecimal::valueOf).map(Optional::of).toList();
    }

    private static List<Optional<BigDecimal>> thousands(YearRow row) {
        return row.amounts().stream()
                .map(amount -> amount.map(Amount::thousands))
                .toList();
    }
}
