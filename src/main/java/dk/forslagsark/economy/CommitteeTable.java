package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the permanent changes, or the investments, of one area fall on the committees (fordeling mellem udvalg).
 *
 * @param block permanent changes, or the implementation costs, which are the investments
 * @param area the area
 * @param shares one per committee, in the order of {@link CommitteeOrder}; never none
 * @param total the sum of all shares, with a figure in every year
 */
public record CommitteeTable(Block block, Area area, List<Share> shares, YearRow total) {
    public CommitteeTable {
        shares = List.copyOf(shares);
    }

    /** What a row of the table holds, in the order in which a committee's rows stand. */
    public enum Kind {
        /** Parts that are negative over the years shown (besparelse). */
        SAVING,
        /** The other parts of the permanent changes (omkostninger). */
        COST,
        /** Investments, whatever their sign. */
        INVESTMENT
    }

    /**
     * A committee's rows.
     *
     * @param committee its name; empty for what is set down to no committee
     * @param key its share of the net total in whole per cent, see {@link AllocationKeys}
     * @param parts its one or two rows, savings before costs
     */
    public record Share(Optional<String> committee, Computed key, List<Part> parts) {
        public Share {
            parts = List.copyOf(parts);
        }
    }

    /** A row of the table. */
    public record Part(Kind kind, YearRow values) {}

    /**
     * What all committees together save, and what they cost: one row for each of the two, of zeros where there is none. Of the
     * investments, which are all of one kind, there are no such rows.
     */
    public List<Part> totalsByKind() {
        return block == Block.IMPLEMENTATION
                ? List.of()
                : Stream.of(Kind.SAVING, Kind.COST)
                        .map(kind -> new Part(kind, total(kind)))
                        .toList();
    }

    private YearRow total(Kind kind) {
        List<YearRow> rows = shares.stream()
                .flatMap(share -> share.parts().stream())
                .filter(part -> part.kind() == kind)
                .map(Part::values)
                .toList();
        return rows.isEmpty() ? YearRow.zeros(total.amounts().size()) : YearRow.total(rows);
    }

    /** How the items of an area fall on the committees. */
    static CommitteeTable of(Block block, Area area, CommitteeOrder order, List<Item> items) {
        Map<Optional<String>, List<Part>> parts = new LinkedHashMap<>();
        order.byCommittee(items).forEach((committee, own) -> parts.put(committee, parts(block, own)));
        List<Computed> keys = AllocationKeys.of(
                parts.values().stream().map(CommitteeTable::net).toList());
        List<Share> shares = new ArrayList<>();
        parts.forEach((committee, own) -> shares.add(new Share(committee, keys.get(shares.size()), own)));
        return new CommitteeTable(block, area, shares, YearRow.total(Item.rows(items)));
    }

    private static Amount net(List<Part> parts) {
        return Amount.sum(parts.stream().map(part -> part.values().sum()).toList());
    }

    private static List<Part> parts(Block block, List<Item> own) {
        SortedMap<Kind, List<YearRow>> byKind = Item.byLine(own).stream()
                .map(ofOneLine -> YearRow.sum(Item.rows(ofOneLine)))
                .collect(Collectors.groupingBy(row -> kind(block, row), TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), YearRow.sum(entry.getValue())))
                .toList();
    }

    /** Of what one row of Table 1 has for the committee, its details summed. */
    private static Kind kind(Block block, YearRow row) {
        if (block == Block.IMPLEMENTATION) {
            return Kind.INVESTMENT;
        }
        return row.sum().isNegative() ? Kind.SAVING : Kind.COST;
    }
}
