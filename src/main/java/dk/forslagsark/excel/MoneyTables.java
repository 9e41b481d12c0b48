package dk.forslagsark.excel;

import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.CommitteeTable;
import dk.forslagsark.economy.EffectTable;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.economy.YearRow;
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
import java.util.stream.Stream;

/** The tables that follow from Table 1, as they stand in a form. */
final class MoneyTables {
    private static final String NO_COMMITTEE = "Uden udvalg";
    private static final String MARK = "X";

    private MoneyTables() {}

    /** All of them, those of areas without rows too. */
    static List<FormTable> of(Tables tables) {
        List<FormTable> all = new ArrayList<>();
        for (Area area : Area.values()) {
            all.add(area(Block.PERMANENT, area, tables.permanent()));
            all.add(area(Block.IMPLEMENTATION, area, tables.investments()));
            all.add(committees(Block.PERMANENT, area, tables.permanentSplit()));
            all.add(committees(Block.IMPLEMENTATION, area, tables.investmentSplit()));
        }
        all.add(tables.effect().map(MoneyTables::effect).orElse(FormTable.empty(Shapes.EFFECT)));
        return List.copyOf(all);
    }

    private static FormTable area(Block block, Area area, List<AreaTable> tables) {
        Shape shape = Shapes.area(block, area);
        return tables.stream()
                .filter(table -> table.area() == area)
                .findFirst()
                .map(table -> area(shape, table))
                .orElse(FormTable.empty(shape));
    }

    private static FormTable area(Shape shape, AreaTable table) {
        List<Map<String, Entry>> rows =
                table.rows().stream().map(MoneyTables::row).toList();
        Map<String, Entry> totals = Map.of(
                "total",
                totals(table.total()),
                "total_i_alt",
                new Entry.Computed(thousands(table.total().sum())));
        return new FormTable(shape, rows, totals);
    }

    /** A detail is entered here; a row without details is entered in Table 1. */
    private static Map<String, Entry> row(AreaTable.Row row) {
        RowRef source = row.values().sources().get(0);
        List<Optional<BigDecimal>> numbers = numbers(row.values());
        boolean isDetail = source instanceof DetailRef;
        Entry label = isDetail ? new Entry.Words(row.label()) : new Entry.Label(source, row.label());
        Entry amounts = isDetail ? new Entry.Entered(numbers, source) : new Entry.Summed(numbers, List.of(source));
        return Map.of(
                "tekst",
                label,
                "pulje",
                new Entry.Words(row.innovationPool() ? MARK : ""),
                "i_alt",
                new Entry.Computed(thousands(row.values().sum())),
                "beløb",
                amounts);
    }

    private static FormTable committees(Block block, Area area, List<CommitteeTable> tables) {
        Shape shape = Shapes.committees(block, area);
        return tables.stream()
                .filter(table -> table.area() == area)
                .findFirst()
                .map(table -> committees(shape, table))
                .orElse(FormTable.empty(shape));
    }

    private static FormTable committees(Shape shape, CommitteeTable table) {
        List<Integer> firsts = new ArrayList<>();
        int next = 0;
        for (CommitteeTable.Share share : table.shares()) {
            firsts.add(next);
            next += share.parts().size();
        }
        List<Map<String, Entry>> rows = new ArrayList<>();
        for (CommitteeTable.Share share : table.shares()) {
            int first = rows.size();
            share.parts().forEach(part -> rows.add(part(part)));
            rows.get(first).put("udvalg", committee(share.committee()));
            rows.get(first).put("andel", new Entry.Share(first, rows.size() - 1));
            rows.get(first).put("nøgle", new Entry.Key(share.key().ifAny(), first, firsts));
        }
        return new FormTable(shape, rows, Map.of("total", totals(table.total())));
    }

    private static Map<String, Entry> part(CommitteeTable.Part part) {
        Map<String, Entry> row = new HashMap<>();
        row.put("art", new Entry.Words(kind(part.kind())));
        row.put("beløb", summed(part.values()));
        return row;
    }

    private static String kind(CommitteeTable.Kind kind) {
        return switch (kind) {
            case SAVING -> "Besparelse";
            case COST -> "Omkostninger";
            case INVESTMENT -> "Investering";
        };
    }

    private static FormTable effect(EffectTable table) {
        List<Map<String, Entry>> rows = table.rows().stream()
                .map(row -> Map.of("udvalg", committee(row.committee()), "beløb", summed(row.values())))
                .toList();
        return new FormTable(Shapes.EFFECT, rows, Map.of("total", totals(table.total())));
    }

    private static Entry committee(Optional<String> name) {
        return new Entry.Words(name.orElse(NO_COMMITTEE));
    }

    private static Entry summed(YearRow row) {
        return new Entry.Summed(numbers(row), row.sources());
    }

    private static Entry totals(YearRow row) {
        return new Entry.Totals(numbers(row));
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
    static Stream<BigDecimal> numbers(List<FormTable> tables) {
        return tables.stream()
                .flatMap(table -> Stream.concat(
                        table.rows().stream().flatMap(row -> row.values().stream()), table.totals().values().stream()))
                .flatMap(MoneyTables::numbers);
    }

    private static Stream<BigDecimal> numbers(Entry entry) {
        List<Optional<BigDecimal>> numbers = List.of();
        if (entry instanceof Entry.Summed summed) {
            numbers = summed.numbers();
        } else if (entry instanceof Entry.Entered entered) {
            numbers = entered.numbers();
        } else if (entry instanceof Entry.Totals totals) {
            numbers = totals.numbers();
        }
        return numbers.stream().flatMap(Optional::stream);
    }
}
