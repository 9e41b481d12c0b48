package dk.forslagsark.economy;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.List;

/**
 * Both tables of an area in a block, beside all that they are made of.
 *
 * @param basis what they are made of
 * @param table the items
 * @param split how they fall on the committees
 */
record AreaPart(Basis basis, AreaTable table, CommitteeTable split) {
    /**
     * All that the tables of an area depend on.
     *
     * @param own the years of Table 1
     * @param printed the years that the tables print
     * @param committees in which order they stand
     * @param items the items of the area, in the years of Table 1
     */
    record Basis(Block block, Area area, Years own, Years printed, CommitteeOrder committees, List<Item> items) {
        /** Whether the same tables come of both. */
        boolean isLike(Basis other) {
            return block == other.block
                    && Item.areSame(items, other.items)
                    && own.equals(other.own)
                    && printed.equals(other.printed)
                    && committees.equals(other.committees);
        }
    }

    /**
     * @param before the tables of another version, which are taken over where they come of the same
     */
    static AreaPart of(Basis basis, List<AreaPart> before) {
        return before.stream()
                .filter(part -> part.basis.isLike(basis))
                .findFirst()
                .orElseGet(() -> of(basis));
    }

    private static AreaPart of(Basis basis) {
        List<Item> shown = basis.items().stream()
                .map(item -> item.in(basis.own(), basis.printed()))
                .toList();
        return new AreaPart(
                basis,
                AreaTable.of(basis.block(), basis.area(), shown),
                CommitteeTable.of(basis.block(), basis.area(), basis.committees(), shown));
    }
}
