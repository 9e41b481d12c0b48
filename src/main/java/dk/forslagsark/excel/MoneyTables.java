package dk.forslagsark.excel;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.CommitteeTable;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.economy.YearRow;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tables that follow from Table 1, as they stand in a form. */
final class MoneyTables {
    private static final String MARK = "X";

    private final Proposal proposal;
    private final Tables tables;
    private final CommitteeContents byCommittee;
    private final Belongings belongings;

    private MoneyTables(Proposal proposal, Tables tables) {
        this.proposal = proposal;
        this.tables = tables;
        this.belongings = new Belongings(tables);
        this.byCommittee = new CommitteeContents(proposal, belongings);
    }

    /**
     * All of them, those of areas without rows too.
     *
     * @param proposal with the years in which they are printed
     * @param leavesOutOneCommittee whether tables that only repeat one committee have no rows either
     */
    static List<TableContent> of(Proposal proposal, Tables tables, PlacedAreas placed, boolean leavesOutOneCommittee) {
        return new MoneyTables(proposal, tables).all(placed, leavesOutOneCommittee);
    }

    private List<TableContent> all(PlacedAreas placed, boolean leavesOutOneCommittee) {
        List<TableContent> all = new ArrayList<>();
        Predicate<CommitteeTable> isPrinted =
                table -> !leavesOutOneCommittee || table.shares().size() > 1;
        List<CommitteeTable> permanent =
                tables.permanentSplit().stream().filter(isPrinted).toList();
        List<CommitteeTable> investments =
                tables.investmentSplit().stream().filter(isPrinted).toList();
        for (AreaPlace place : AreaPlace.all()) {
            Optional<Area> area = placed.at(place);
            all.add(area(TemplateTables.area(Block.PERMANENT, place), area, tables.permanent()));
            all.add(area(TemplateTables.area(Block.IMPLEMENTATION, place), area, tables.investments()));
            all.add(committees(place, Block.PERMANENT, area, permanent));
            all.add(committees(place, Block.IMPLEMENTATION, area, investments));
        }
        all.add(tables.effect().map(byCommittee::effect).orElse(TableContent.empty(TemplateTables.EFFECT)));
        return List.copyOf(all);
    }

    private TableContent area(TemplateTable shape, Optional<Area> area, List<AreaTable> tables) {
        return tables.stream()
                .filter(table -> area.equals(Optional.of(table.area())))
                .findFirst()
                .map(table -> area(shape, table))
                .orElse(TableContent.empty(shape));
    }

    private TableContent area(TemplateTable shape, AreaTable table) {
        List<Map<String, CellContent>> rows =
                table.rows().stream().flatMap(row -> rows(table, row)).toList();
        Map<String, CellContent> totals = new HashMap<>(ownYears(proposal, table.block(), table.area()));
        totals.put("total", totals(table.total()));
        totals.put(TemplateTable.REST, nothing(table.total()));
        totals.put(
                "total_i_alt", new CellContent.Computed(thousands(table.total().sum())));
        return new TableContent(shape, rows, totals);
    }

    private Stream<Map<String, CellContent>> rows(AreaTable table, AreaTable.Row row) {
        Stream<Map<String, CellContent>> headings =
                row.headings().stream().map(text -> Map.of(TemplateTable.HEADING, new CellContent.Words(text)));
        return Stream.concat(headings, Stream.of(row(table, row)));
    }

    /** A detail is entered here; a row without details, or printed as one, stands in Table 1. */
    private Map<String, CellContent> row(AreaTable table, AreaTable.Row row) {
        RowRef source = row.source();
        Map<String, CellContent> cells = new HashMap<>();
        cells.put("pulje", new CellContent.Words(row.innovationPool() ? MARK : ""));
        cells.put("i_alt", new CellContent.Computed(thousands(row.values().sum())));
        if (source instanceof DetailRef) {
            cells.put("tekst", new CellContent.Words(row.label()));
            cells.put(TemplateTable.AMOUNTS, new CellContent.Entered(numbers(row.values()), source));
        } else {
            cells.put("tekst", new CellContent.Label(source, row.label(), table.area()));
            cells.put(TemplateTable.AMOUNTS, new CellContent.Followed(numbers(row.values()), source, table.area()));
        }
        cells.putAll(belonging(table, row));
        return cells;
    }

    private Map<String, CellContent> belonging(AreaTable table, AreaTable.Row row) {
        List<RowRef> sources = row.values().sources();
        String committee = belongings.committee(sources);
        String kind = belongings
                .of(sources)
                .map(place -> TableWording.name(place.kind()))
                .orElse("");
        boolean isDetail = row.source() instanceof DetailRef;
        List<RowRef> together = isDetail ? together(table, row, committee) : List.of();
        boolean isTold = table.block() == Block.PERMANENT && !kind.isEmpty();
        return Map.of(
                TemplateTables.COMMITTEE,
                isDetail ? new CellContent.Words(committee) : new CellContent.Committee(row.source(), committee),
                TemplateTables.KIND,
                isTold ? new CellContent.SavingOrCost(kind, together) : new CellContent.Words(kind));
    }

    /** The details of the same row of Table 1 and the same committee. */
    private List<RowRef> together(AreaTable table, AreaTable.Row row, String committee) {
        return table.rows().stream()
                .map(AreaTable.Row::source)
                .filter(source -> source instanceof DetailRef
                        && source.owner().equals(row.source().owner()))
                .filter(source -> belongings.committee(List.of(source)).equals(committee))
                .toList();
    }

    private TableContent committees(AreaPlace place, Block block, Optional<Area> area, List<CommitteeTable> split) {
        TemplateTable shape = TemplateTables.committees(block, place);
        return split.stream()
                .filter(table -> area.equals(Optional.of(table.area())))
                .findFirst()
                .map(table -> byCommittee.table(shape, TemplateTables.area(block, place), table))
                .orElse(TableContent.empty(shape));
    }

    /** The years of a table that begins with another than Table 1. */
    static Map<String, CellContent> ownYears(Proposal proposal, Block block, Area area) {
        Years years = proposal.years(block, area);
        return years.equals(proposal.years())
                ? Map.of()
                : Map.of(TemplateTables.OWN_YEARS, new CellContent.FollowingYears(years));
    }

    static CellContent totals(YearRow row) {
        return new CellContent.Totals(numbers(row));
    }

    /** What there is beside the rows, when the form is filled. */
    static CellContent nothing(YearRow total) {
        return new CellContent.Totals(Collections.nCopies(total.amounts().size(), Optional.of(BigDecimal.ZERO)));
    }

    static List<Optional<BigDecimal>> numbers(YearRow row) {
        return row.amounts().stream()
                .map(amount -> amount.map(Amount::thousands))
                .toList();
    }

    private static Optional<BigDecimal> thousands(Amount amount) {
        return Optional.of(amount.thousands());
    }

    /** Every number of them. */
    static Stream<BigDecimal> numbers(List<TableContent> tables) {
        return tables.stream()
                .flatMap(table -> Stream.concat(
                        table.rows().stream().flatMap(row -> row.values().stream()), table.totals().values().stream()))
                .flatMap(MoneyTables::numbers);
    }

    private static Stream<BigDecimal> numbers(CellContent entry) {
        List<Optional<BigDecimal>> numbers = List.of();
        if (entry instanceof CellContent.Followed followed) {
            numbers = followed.numbers();
        } else if (entry instanceof CellContent.Gathered gathered) {
            numbers = gathered.numbers();
        } else if (entry instanceof CellContent.Entered entered) {
            numbers = entered.numbers();
        } else if (entry instanceof CellContent.Totals totals) {
            numbers = totals.numbers();
        }
        return numbers.stream().flatMap(Optional::stream);
    }
}
