package dk.forslagsark.proposal;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the tables a form prints, as the file calls it.
 *
 * @param table what kind of table it is; one that a newer program knows is kept
 * @param area the area, where there is such a table for each
 */
public record TableRef(String table, Optional<Area> area) implements Comparable<TableRef> {
    /** Table 1. */
    public static final TableRef TOTALS = new TableRef("table1", Optional.empty());

    /** The net permanent change by committee. */
    public static final TableRef COMMITTEE_EFFECT = new TableRef("committeeEffect", Optional.empty());

    private static final String BY_COMMITTEE = "ByCommittee";
    private static final Comparator<TableRef> ORDER = Comparator.comparing(TableRef::table)
            .thenComparing(ref -> PlainText.key(ref.area().map(Area::name).orElse("")));

    public TableRef {
        Objects.requireNonNull(table);
        Objects.requireNonNull(area);
    }

    /** One of the smaller tables. */
    public static TableRef of(RowType<?> type) {
        return new TableRef(type.key(), Optional.empty());
    }

    /** The permanent changes, or the investments, of all areas: what the short Table 1 has a heading for. */
    public static TableRef of(Block block) {
        return new TableRef(block.key(), Optional.empty());
    }

    /** The permanent changes, or the investments, of an area. */
    public static TableRef of(Block block, Area area) {
        return new TableRef(block.key(), Optional.of(area));
    }

    /** How those fall on the committees. */
    public static TableRef byCommittee(Block block, Area area) {
        return new TableRef(block.key() + BY_COMMITTEE, Optional.of(area));
    }

    /** The block that the table of an area is of; empty for other tables. */
    public Optional<Block> block() {
        return Keyed.find(Block.class, table);
    }

    /** The block that such a table by committee is of; empty for other tables. */
    public Optional<Block> blockByCommittee() {
        return table.endsWith(BY_COMMITTEE)
                ? Keyed.find(Block.class, table.substring(0, table.length() - BY_COMMITTEE.length()))
                : Optional.empty();
    }

    @Override
    public int compareTo(TableRef other) {
        return ORDER.compare(this, other);
    }
}
