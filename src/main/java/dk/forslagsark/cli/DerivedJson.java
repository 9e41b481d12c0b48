package dk.forslagsark.cli;

import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.BudgetShare;
import dk.forslagsark.economy.CommitteeTable;
import dk.forslagsark.economy.CommitteeTable.Part;
import dk.forslagsark.economy.CommitteeTable.Share;
import dk.forslagsark.economy.Computed;
import dk.forslagsark.economy.EffectTable;
import dk.forslagsark.economy.SmallTables;
import dk.forslagsark.economy.StaffingChange;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.economy.YearRow;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.version.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The derived tables for other programs. What is blank, or has no figure, is null. */
final class DerivedJson {
    private DerivedJson() {}

    /** Puts the tables, the staffing and the budget shares behind what is there. */
    static void put(Version version, Map<String, Object> object) {
        SmallTables small = version.smallTables();
        object.put("tables", tables(version.tablesInYearsOfTableOne()));
        object.put(
                "staffing", small.staffing().stream().map(DerivedJson::staffing).toList());
        object.put(
                "budgetShares",
                small.budgetShares().stream().map(DerivedJson::budgetShare).toList());
    }

    private static List<Map<String, Object>> tables(Tables tables) {
        Stream<Map<String, Object>> areas = Stream.of(tables.permanent(), tables.investments())
                .flatMap(List::stream)
                .map(DerivedJson::table);
        Stream<Map<String, Object>> splits = Stream.of(tables.permanentSplit(), tables.investmentSplit())
                .flatMap(List::stream)
                .map(DerivedJson::table);
        Stream<Map<String, Object>> effect = tables.effect().stream().map(DerivedJson::table);
        return Stream.of(areas, splits, effect).flatMap(all -> all).toList();
    }

    private static Map<String, Object> table(AreaTable table) {
        Map<String, Object> object =
                object("kind", kind(table.block()), "area", table.area().key());
        object.put("rows", table.rows().stream().map(DerivedJson::row).toList());
        object.put("total", numbers(table.total()));
        return object;
    }

    private static Map<String, Object> row(AreaTable.Row row) {
        return object("label", row.label(), "amounts", numbers(row.values()));
    }

    private static Map<String, Object> table(CommitteeTable table) {
        Map<String, Object> object = object("kind", "committees", "of", kind(table.block()));
        object.put("area", table.area().key());
        object.put(
                "rows",
                table.shares().stream().flatMap(share -> rows(share).stream()).toList());
        object.put("total", numbers(table.total()));
        return object;
    }

    /** The key stands on the first of a committee's rows. */
    private static List<Map<String, Object>> rows(Share share) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Part part : share.parts()) {
            Map<String, Object> row = object(
                    "committee",
                    orNull(share.committee()),
                    "part",
                    part.kind().name().toLowerCase(Locale.ROOT));
            row.put("key", rows.isEmpty() ? number(share.key()) : null);
            row.put("amounts", numbers(part.values()));
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> table(EffectTable table) {
        Map<String, Object> object = object(
                "kind",
                "committeeEffect",
                "rows",
                table.rows().stream().map(DerivedJson::row).toList());
        object.put("total", numbers(table.total()));
        return object;
    }

    private static Map<String, Object> row(EffectTable.Row row) {
        return object("committee", orNull(row.committee()), "amounts", numbers(row.values()));
    }

    private static Map<String, Object> staffing(StaffingChange posts) {
        return object("label", posts.label(), "change", number(posts.change()));
    }

    private static Map<String, Object> budgetShare(BudgetShare share) {
        return object("activity", share.activity(), "percent", number(share.percent()));
    }

    private static String kind(Block block) {
        return block == Block.PERMANENT ? "permanent" : "investments";
    }

    private static List<BigDecimal> numbers(YearRow row) {
        return row.amounts().stream()
                .map(amount -> orNull(amount.map(Amount::thousands)))
                .toList();
    }

    private static BigDecimal number(Computed computed) {
        return orNull(computed.ifAny());
    }

    private static <T> T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    private static Map<String, Object> object(String first, Object value, String second, Object other) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(first, value);
        object.put(second, other);
        return object;
    }
}
