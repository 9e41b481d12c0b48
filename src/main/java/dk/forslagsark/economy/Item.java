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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
                .flatMap(ref -> of(proposal, ref).stream())
                .toList();
    }

    /**
     * The same in other years.
     *
     * @param own the years its amounts are of
     */
    Item in(Years own, Years shown) {
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
        return key(committee).equals(key(name));
    }

    /** The name of a committee as it is compared. */
    static Optional<String> key(Optional<String> name) {
        return name.map(PlainText::key);
    }

    /** The items of each row of Table 1, which stand together. */
    static List<List<Item>> byLine(List<Item> items) {
        List<List<Item>> lines = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= items.size(); i++) {
            if (i == items.size()
                    || !items.get(i).line().equals(items.get(first).line())) {
                lines.add(items.subList(first, i));
                first = i;
            }
        }
        return lines;
    }

    static List<Item> in(Area area, List<Item> items) {
        return items.stream().filter(item -> item.area().equals(area)).toList();
    }

    /** Those of areas that count as service. */
    static List<Item> ofService(Areas areas, List<Item> items) {
        return items.stream().filter(item -> areas.isService(item.area())).toList();
    }

    /** Whether both are the very same items: of two that are equal, names may be written in two ways. */
    static boolean areSame(List<Item> some, List<Item> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i) == others.get(i));
    }

    static List<YearRow> rows(List<Item> items) {
        return items.stream().map(Item::row).toList();
    }

    /** The items of that row: itself, or its details. */
    static List<Item> of(Proposal proposal, LineRef ref) {
        List<Detail> details = proposal.line(ref).details();
        return details.isEmpty()
                ? List.of(ofLine(proposal, ref))
                : IntStream.range(0, details.size())
                        .mapToObj(index -> ofDetail(proposal, details.get(index), ref.detail(index)))
                        .toList();
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
