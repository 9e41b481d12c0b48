package dk.forslagsark.editor.table;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.Optional;

/** What a row of Table 1 is known by in the sheet. */
public sealed interface RowKey {
    /** The block it belongs to; what stands below both belongs to the last. */
    Block block();

    /** The line or detail of that key; empty for a row of another kind. */
    static Optional<RowRef> ref(RowKey key) {
        return key instanceof Input input ? Optional.of(input.ref()) : Optional.empty();
    }

    /** The row above which something dragged onto that row goes: the row itself, or the end of its block. */
    static RowRef above(Proposal proposal, RowKey key) {
        if (key instanceof Input input) {
            return input.ref();
        }
        if (key instanceof Group group) {
            return group.first();
        }
        return new LineRef(key.block(), proposal.lines(key.block()).size());
    }

    /** A line or a detail. */
    record Input(RowRef ref) implements RowKey {
        @Override
        public Block block() {
            return ref.block();
        }
    }

    /** The heading of a group, known by its first line. */
    record Group(LineRef first) implements RowKey {
        @Override
        public Block block() {
            return first.block();
        }
    }

    /** The row in which a new line of the block is typed. */
    record New(Block block) implements RowKey {}

    /** The heading of a block. */
    record Heading(Block block) implements RowKey {}

    /** The total of a block. */
    record Total(Block block) implements RowKey {}

    /** The rows below the blocks. */
    enum Result implements RowKey {
        NET,
        PAYBACK_SERVICE,
        PAYBACK_TOTAL;

        @Override
        public Block block() {
            return Block.IMPLEMENTATION;
        }
    }
}
