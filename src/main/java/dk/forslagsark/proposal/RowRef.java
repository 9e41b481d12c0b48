package dk.forslagsark.proposal;

/** Where a row of Table 1 stands in a proposal. It is true of one version of the proposal only: rows move. */
public sealed interface RowRef {
    /** The block it stands in. */
    Block block();

    /** The index in the block of the line it is, or is a detail of; from 0. */
    int line();

    /** The line itself, or the line it is a detail of. */
    default LineRef owner() {
        return new LineRef(block(), line());
    }

    /**
     * A line.
     *
     * @param block its block
     * @param line its index in the block, from 0
     */
    record LineRef(Block block, int line) implements RowRef {
        public DetailRef detail(int index) {
            return new DetailRef(block, line, index);
        }

        /** Written out: rows are looked up by the thousand after every key, and what a record has of itself is slow until it is compiled well. */
        @Override
        public boolean equals(Object other) {
            return other instanceof LineRef same && line == same.line && block == same.block;
        }

        @Override
        public int hashCode() {
            return 31 * line + block.ordinal();
        }
    }

    /**
     * A detail of a line.
     *
     * @param block the line's block
     * @param line the line's index in the block, from 0
     * @param detail its index in the line, from 0
     */
    record DetailRef(Block block, int line, int detail) implements RowRef {}
}
