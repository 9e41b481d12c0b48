package dk.forslagsark.economy;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.List;
import java.util.stream.Stream;

/**
 * The permanent changes, or the investments, of one area: its details, and its rows that have none.
 *
 * @param block permanent changes, or the implementation costs, which are the investments
 * @param area the area
 * @param rows its rows in the order of Table 1; never none
 * @param total the sum of the rows, with a figure in every year
 */
public record AreaTable(Block block, Area area, List<Row> rows, YearRow total) {
    public AreaTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row of the table.
     *
     * @param label the label of the detail or of the row of Table 1
     * @param innovationPool whether the row of Table 1 is marked to be paid by the innovation pool
     * @param values its amounts; their sum is the column I alt of the investments
     */
    public record Row(String label, boolean innovationPool, YearRow values) {}

    /** One table for each area in use, in the order of the areas. */
    static List<AreaTable> all(Block block, List<Item> items) {
        return Stream.of(Area.values())
                .filter(area -> !Item.in(area, items).isEmpty())
                .map(area -> of(block, area, Item.in(area, items)))
                .toList();
    }

    private static AreaTable of(Block block, Area area, List<Item> items) {
        List<Row> rows = items.stream()
                .map(item -> new Row(item.label(), item.innovationPool(), item.row()))
                .toList();
        return new AreaTable(block, area, rows, YearRow.total(Item.rows(items)));
    }
}
