package dk.forslagsark.formula;

import dk.forslagsark.proposal.RowRef;

/** What an expression may point at, whatever the year. It is true of one version of the proposal: rows move. */
public sealed interface CellTarget {
    /** A row of Table 1 or a detail of one; a row with details is their sum. */
    record Row(RowRef row) implements CellTarget {
        /** Written out, as in {@link Precedent}. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Row same && row.equals(same.row);
        }

        @Override
        public int hashCode() {
            return row.hashCode();
        }
    }

    /** A total of Table 1. */
    record Total(TableTotal sum) implements CellTarget {}

    /** An assumption, by the key of its name. */
    record Assumed(String key) implements CellTarget {}

    /**
     * A cell of one of the smaller tables, typed or computed.
     *
     * @param table the table
     * @param row its index, from 0
     * @param column which column
     */
    record Field(SmallTable<?> table, int row, SmallTable.Figure column) implements CellTarget {
        /** Whether it is in kroner or 1.000 kr. */
        boolean isMoney() {
            return table.typed(column.key())
                    .map(property -> property.kind().isMoney())
                    .orElseGet(() -> table == SmallTable.UNIT_PRICES);
        }

        /** Tables are few, and known by their titles. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Field field
                    && table == field.table
                    && row == field.row
                    && column.equals(field.column);
        }

        @Override
        public int hashCode() {
            return 31 * row + column.hashCode();
        }
    }

    /** What a column of one of the smaller tables comes to in all rows. */
    record Sum(SmallTable<?> table, SmallTable.Figure column) implements CellTarget {
        boolean isMoney() {
            return new Field(table, 0, column).isMoney();
        }

        /** Tables are few, and known by their titles. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Sum sum && table == sum.table && column.equals(sum.column);
        }

        @Override
        public int hashCode() {
            return column.hashCode();
        }
    }

    /** A cell of a free table. */
    record Free(int table, int row, int column) implements CellTarget {}

    /** Whether it has a figure for each year. */
    default boolean isByYear() {
        return this instanceof Row || this instanceof Total;
    }
}
