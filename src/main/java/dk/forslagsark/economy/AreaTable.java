package dk.forslagsark.economy;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * @param headings the headings that begin at the row, the outermost first: its group, and of a detail the label of its row;
     *     mostly none
     * @param label the label of the detail or of the row of Table 1
     * @param innovationPool whether the row of Table 1 is marked to be paid by the innovation pool
     * @param values its amounts; their sum is the column I alt of the investments
     */
    public record Row(List<String> headings, String label, boolean innovationPool, YearRow values) {
        public Row {
            headings = List.copyOf(headings);
        }
    }

    /** One table for each area in use, in the order of the areas. */
    static List<AreaTable> all(Block block, List<Item> items) {
        return Stream.of(Area.values())
                .filter(area -> !Item.in(area, items).isEmpty())
                .map(area -> of(block, area, Item.in(area, items)))
                .toList();
    }

    private static AreaTable of(Block block, Area area, List<Item> items) {
        List<Row> rows = new ArrayList<>();
        Optional<Item> above = Optional.empty();
        for (Item item : items) {
            rows.add(new Row(headings(item, above), item.label(), item.innovationPool(), item.row()));
            above = Optional.of(item);
        }
        return new AreaTable(block, area, rows, YearRow.total(Item.rows(items)));
    }

    /** Those that begin at the item: a group that the one above is not in, and the heading of a row that it is no detail of. */
    private static List<String> headings(Item item, Optional<Item> above) {
        boolean goesOn =
                above.filter(other -> other.group().equals(item.group())).isPresent();
        boolean sameRow =
                above.filter(other -> other.line().equals(item.line())).isPresent();
        return Stream.concat(
                        item.group().filter(any -> !goesOn).stream(), item.heading().filter(any -> !sameRow).stream())
                .toList();
    }
}
