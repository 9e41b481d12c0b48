package dk.forslagsark.excel.template;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.tables.ListTables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The names that take what is written about a table: a row above its caption, one below it, and some headings. */
public final class TableTextNames {
    /** What its names begin with. */
    public static final String TABLE_1 = "tabel_1";

    private TableTextNames() {}

    /** The names of model rows that take a text of any length. */
    public static Map<String, TableText> rows() {
        Map<String, TableText> rows = new LinkedHashMap<>();
        prefixes().forEach((ref, prefix) -> {
            rows.put("indledning_" + prefix, new TableText(ref, Part.LEAD_IN));
            rows.put("note_" + prefix, new TableText(ref, Part.NOTE));
        });
        return rows;
    }

    /** What the names of the table begin with that such a row is of. */
    public static String prefix(String name) {
        return name.substring(name.indexOf('_') + 1);
    }

    /** The names of single cells whose own text stays where the proposal has none for it. */
    public static Map<String, TableText> headings() {
        Map<String, TableText> headings = new LinkedHashMap<>();
        Stream.of(ListTables.STAFFING, ListTables.UNIT_PRICES).forEach(table -> {
            TableRef ref = table.ref();
            headings.put(heading(table.prefix().orElseThrow(), "før"), new TableText(ref, Part.BEFORE));
            headings.put(heading(table.prefix().orElseThrow(), "efter"), new TableText(ref, Part.AFTER));
        });
        for (Block block : Block.values()) {
            for (Area area : Area.values()) {
                headings.put(name(block, area), new TableText(TableRef.of(block, area), Part.NAME));
            }
        }
        return headings;
    }

    /**
     * A text of a table.
     *
     * @param table whose it is
     * @param part which of its texts
     */
    public record TableText(TableRef table, Part part) {}

    /** The heading of what was before, or comes after, in a table. */
    public static String heading(String prefix, String side) {
        return prefix + "_" + side + "_overskrift";
    }

    /** What the row of an area is called in the short Table 1. */
    public static String name(Block block, Area area) {
        return TemplateNames.total(block, area) + "_navn";
    }

    static Stream<String> names() {
        return Stream.concat(rows().keySet().stream(), headings().keySet().stream());
    }

    /** What the names of each table begin with. */
    private static Map<TableRef, String> prefixes() {
        Map<TableRef, String> prefixes = new LinkedHashMap<>();
        prefixes.put(TableRef.TOTALS, TABLE_1);
        for (Block block : Block.values()) {
            for (Area area : Area.values()) {
                prefixes.put(
                        TableRef.of(block, area),
                        TemplateTables.area(block, area).prefix());
                prefixes.put(
                        TableRef.byCommittee(block, area),
                        TemplateTables.committees(block, area).prefix());
            }
        }
        prefixes.put(TableRef.COMMITTEE_EFFECT, TemplateTables.EFFECT.prefix());
        ListTables.printed()
                .forEach(table -> prefixes.put(table.ref(), table.prefix().orElseThrow()));
        return prefixes;
    }
}
