package dk.forslagsark.economy;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The permanent changes, or the investments, of one area: its details, and its rows that have none or are printed as one.
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
     * @param source the row of Table 1 it is, or the detail
     * @param label the label of the detail or of the row of Table 1
     * @param innovationPool whether the row of Table 1 is marked to be paid by the innovation pool
     * @param values its amounts; their sum is the column I alt of the investments
     */
    public record Row(List<String> headings, RowRef source, String label, boolean innovationPool, YearRow values) {
        public Row {
            headings = List.copyOf(headings);
        }
    }

    /** The table of the items of an area. */
    static AreaTable of(Block block, Area area, List<Item> items) {
        List<Row> rows = new ArrayList<>();
        Optional<Item> above = Optional.empty();
        for (List<Item> printed : printed(items)) {
            Item first = printed.get(0);
            rows.add(first.printedAsOne() ? whole(printed, above) : alone(first, above));
            above = Optional.of(first);
        }
        return new AreaTable(block, area, rows, YearRow.total(Item.rows(items)));
    }

    /** The items of each row of the table: all details of a row that is printed as one, and any other by itself. */
    private static List<List<Item>> printed(List<Item> items) {
        return Item.byLine(items).stream()
                .flatMap(ofLine -> ofLine.get(0).printedAsOne()
                        ? Stream.of(ofLine)
                        : ofLine.stream().map(List::of))
                .toList();
    }

    private static Row alone(Item item, Optional<Item> above) {
        boolean sameRow =
                above.filter(other -> other.line().equals(item.line())).isPresent();
        List<String> headings = Stream.concat(
                        group(item, above).stream(), item.heading().filter(any -> !sameRow).stream())
                .toList();
        return new Row(headings, item.source(), item.label(), item.innovationPool(), item.row());
    }

    private static Row whole(List<Item> details, Optional<Item> above) {
        Item first = details.get(0);
        return new Row(
                group(first, above).stream().toList(),
                first.line(),
                first.heading().orElse(""),
                first.innovationPool(),
                YearRow.sum(Item.rows(details)));
    }

    /** The group that begins at the item: one that the item above is not in. */
    private static Optional<String> group(Item item, Optional<Item> above) {
        return item.group().filter(any -> above.filter(other -> other.group().equals(item.group()))
                .isEmpty());
    }
}
