package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Years;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the derived tables are made of: a detail, or a row of Table 1 that has none.
 *
 * @param line the row of Table 1 it is, or is a detail of
 * @param group the group its row stands in
 * @param heading the label of its row, of a detail; none of a row without details, or of one without a label
 * @param label its own label
 * @param area the row's area
 * @param committee its own committee, else the row's; never a blank text
 * @param targetGroup its own target group, else the row's, else the proposal's; never a blank text
 * @param innovationPool the row's mark
 * @param printedAsOne whether it is a detail of a row that is printed as one
 * @param row its amounts
 */
public record Item(
        LineRef line,
        Optional<String> group,
        Optional<String> heading,
        String label,
        Area area,
        Optional<String> committee,
        Optional<String> targetGroup,
        boolean innovationPool,
        boolean printedAsOne,
        YearRow row) {

    /** The items of that block, in the order of Table 1. */
    public static List<Item> of(Proposal proposal, Block block) {
        return IntStream.range(0, proposal.lines(block).size())
                .mapToObj(index -> new LineRef(block, index))
                .flatMap(ref -> items(proposal, ref))
                .toList();
    }

    /** The items with the amounts of the years that the tables of their areas print. */
    static List<Item> printed(Proposal proposal, List<Item> items) {
        return items.stream()
                .map(item ->
                        item.in(proposal.years(), proposal.years(item.line().block(), item.area())))
                .toList();
    }

    /**
     * The same in other years.
     *
     * @param own the years its amounts are of
     */
    private Item in(Years own, Years shown) {
        if (shown.equals(own)) {
            return this;
        }
        List<Optional<Amount>> amounts = shown.stream()
                .mapToObj(year -> line.block().counted(own, year).flatMap(counted -> row.amounts()
                        .get(counted - own.first())))
                .toList();
        return new Item(
                line,
                group,
                heading,
                label,
                area,
                committee,
                targetGroup,
                innovationPool,
                printedAsOne,
                new YearRow(amounts, row.sources()));
    }

    /** A name as it counts: without spaces around it, and none where nothing else is written. */
    static Optional<String> named(Optional<String> written) {
        return written.map(PlainText::of).map(String::strip).filter(name -> !name.isEmpty());
    }

    /** The detail it is, or the row. */
    public RowRef source() {
        return row.sources().get(0);
    }

    /** Whether the item belongs to that committee, in whatever form its name is written. */
    public boolean isOf(Optional<String> name) {
        return committeeKey().equals(key(name));
    }

    /** Its committee as names of committees are compared. */
    Optional<String> committeeKey() {
        return key(committee);
    }

    private static Optional<String> key(Optional<String> name) {
        return name.map(PlainText::key);
    }

    /** The items in groups, the groups in order of first appearance. */
    static <K> Map<K, List<Item>> grouped(List<Item> items, Function<Item, K> group) {
        return items.stream().collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
    }

    static List<Item> in(Area area, List<Item> items) {
        return items.stream().filter(item -> item.area().equals(area)).toList();
    }

    /** Those of areas that count as service. */
    static List<Item> ofService(Areas areas, List<Item> items) {
        return items.stream().filter(item -> areas.isService(item.area())).toList();
    }

    /** The areas of these, in the order in which their tables stand. */
    static List<Area> areas(Areas order, List<Item> items) {
        return order.inOrder(items.stream().map(Item::area).toList());
    }

    static List<YearRow> rows(List<Item> items) {
        return items.stream().map(Item::row).toList();
    }

    private static Stream<Item> items(Proposal proposal, LineRef ref) {
        List<Detail> details = proposal.line(ref).details();
        return details.isEmpty()
                ? Stream.of(ofLine(proposal, ref))
                : IntStream.range(0, details.size())
                        .mapToObj(index -> ofDetail(proposal, details.get(index), ref.detail(index)));
    }

    private static Item ofLine(Proposal proposal, LineRef ref) {
        Line line = proposal.line(ref);
        return new Item(
                ref,
                named(line.group()),
                Optional.empty(),
                line.label(),
                line.area(),
                named(line.committee()),
                targetGroup(line, proposal),
                line.innovationPool(),
                false,
                YearRow.of(line.ownAmounts(), proposal.years(), ref));
    }

    private static Item ofDetail(Proposal proposal, Detail detail, RowRef ref) {
        Line line = proposal.line(ref);
        return new Item(
                ref.owner(),
                named(line.group()),
                named(Optional.of(line.label())),
                detail.label(),
                line.area(),
                named(detail.committee()).or(() -> named(line.committee())),
                named(detail.targetGroup()).or(() -> targetGroup(line, proposal)),
                line.innovationPool(),
                line.printedAsOne(),
                YearRow.of(detail.amounts(), proposal.years(), ref));
    }

    private static Optional<String> targetGroup(Line line, Proposal proposal) {
        return named(line.targetGroup())
                .or(() -> named(Optional.of(proposal.cover().targetGroup())));
    }
}
