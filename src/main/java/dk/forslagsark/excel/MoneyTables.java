package dk.forslagsark.excel;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.CommitteeTable;
import dk.forslagsark.economy.EffectTable;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.economy.YearRow;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tables that follow from Table 1, as they stand in a form. */
final class MoneyTables {
    private static final String MARK = "X";

    private MoneyTables() {}

    /**
     * All of them, those of areas without rows too.
     *
     * @param leavesOutOneCommittee whether tables that only repeat one committee have no rows either
     */
    static List<TableContent> of(Tables tables, PlacedAreas placed, boolean leavesOutOneCommittee) {
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
            all.add(committees(TemplateTables.committees(Block.PERMANENT, place), area, permanent));
            all.add(committees(TemplateTables.committees(Block.IMPLEMENTATION, place), area, investments));
        }
        all.add(tables.effect().map(MoneyTables::effect).orElse(TableContent.empty(TemplateTables.EFFECT)));
        return List.copyOf(all);
    }

    private static TableContent area(TemplateTable shape, Optional<Area> area, List<AreaTable> tables) {
        return tables.stream()
                .filter(table -> area.equals(Optional.of(table.area())))
                .findFirst()
                .map(table -> area(shape, table))
                .orElse(TableContent.empty(shape));
    }

    private static TableContent area(TemplateTable shape, AreaTable table) {
        List<Map<String, CellContent>> rows =
                table.rows().stream().flatMap(MoneyTables::rows).toList();
        Map<String, CellContent> totals = Map.of(
                "total",
                totals(table.total()),
                "total_i_alt",
                new CellContent.Computed(thousands(table.total().sum())));
        return new TableContent(shape, rows, totals);
    }

    private static Stream<Map<String, CellContent>> rows(AreaTable.Row row) {
        Stream<Map<String, CellContent>> headings =
                row.headings().stream().map(text -> Map.of(TemplateTable.HEADING, new CellContent.Words(text)));
        return Stream.concat(headings, Stream.of(row(row)));
    }

    /** A detail is entered here; a row without details, or printed as one, stands in Table 1. */
    private static Map<String, CellContent> row(AreaTable.Row row) {
        RowRef source = row.source();
        List<Optional<BigDecimal>> numbers = numbers(row.values());
        boolean isDetail = source instanceof DetailRef;
        CellContent label = isDetail ? new CellContent.Words(row.label()) : new CellContent.Label(source, row.label());
        CellContent amounts =
                isDetail ? new CellContent.Entered(numbers, source) : new CellContent.Summed(numbers, List.of(source));
        return Map.of(
                "tekst",
                label,
                "pulje",
                new CellContent.Words(row.innovationPool() ? MARK : ""),
                "i_alt",
                new CellContent.Computed(thousands(row.values().sum())),
                "beløb",
                amounts);
    }

    private static TableContent committees(TemplateTable shape, Optional<Area> area, List<CommitteeTable> tables) {
        return tables.stream()
                .filter(table -> area.equals(Optional.of(table.area())))
                .findFirst()
                .map(table -> committees(shape, table))
                .orElse(TableContent.empty(shape));
    }

    private static TableContent committees(TemplateTable shape, CommitteeTable table) {
        List<Integer> firsts = new ArrayList<>();
        int next = 0;
        for (CommitteeTable.Share share : table.shares()) {
            firsts.add(next);
            next += share.parts().size();
        }
        List<Map<String, CellContent>> rows = new ArrayList<>();
        for (CommitteeTable.Share share : table.shares()) {
            int first = rows.size();
            share.parts().forEach(part -> rows.add(part(part)));
            rows.get(first).put("udvalg", committee(share.committee()));
            rows.get(first).put("andel", new CellContent.Share(first, rows.size() - 1));
            rows.get(first).put("nøgle", new CellContent.Key(share.key().ifAny(), first, firsts));
        }
        Map<String, CellContent> totals = new HashMap<>(Map.of("total", totals(table.total())));
        table.totalsByKind().forEach(total -> totals.put(ending(total.kind()), totals(total.values())));
        return new TableContent(shape, rows, totals);
    }

    private static String ending(CommitteeTable.Kind kind) {
        return kind == CommitteeTable.Kind.SAVING ? TemplateTables.TOTAL_SAVING : TemplateTables.TOTAL_COST;
    }

    private static Map<String, CellContent> part(CommitteeTable.Part part) {
        Map<String, CellContent> row = new HashMap<>();
        row.put("art", new CellContent.Words(TableWording.name(part.kind())));
        row.put("beløb", summed(part.values()));
        return row;
    }

    private static TableContent effect(EffectTable table) {
        List<Map<String, CellContent>> rows = table.rows().stream()
                .map(row -> Map.of("udvalg", committee(row.committee()), "beløb", summed(row.values())))
                .toList();
        return new TableContent(TemplateTables.EFFECT, rows, Map.of("total", totals(table.total())));
    }

    private static CellContent committee(Optional<String> name) {
        return new CellContent.Words(name.orElse(TableWording.NO_COMMITTEE));
    }

    private static CellContent summed(YearRow row) {
        return new CellContent.Summed(numbers(row), row.sources());
    }

    private static CellContent totals(YearRow row) {
        return new CellContent.Totals(numbers(row));
    }

    private static List<Optional<BigDecimal>> numbers(YearRow row) {
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
        if (entry instanceof CellContent.Summed summed) {
            numbers = summed.numbers();
        } else if (entry instanceof CellContent.Entered entered) {
            numbers = entered.numbers();
        } else if (entry instanceof CellContent.Totals totals) {
            numbers = totals.numbers();
        }
        return numbers.stream().flatMap(Optional::stream);
    }
}
