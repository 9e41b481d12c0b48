package dk.forslagsark.editor.derived;

/** A column of a derived table. */
sealed interface DerivedColumn {
    DerivedColumn LABEL = Kind.LABEL;
    DerivedColumn PART = Kind.PART;
    DerivedColumn KEY = Kind.KEY;
    DerivedColumn SUM = Kind.SUM;
    DerivedColumn POOL = Kind.POOL;

    static DerivedColumn year(int year) {
        return new Year(year);
    }

    /** The amounts of a year. */
    record Year(int year) implements DerivedColumn {}

    /** The columns that are no years. */
    enum Kind implements DerivedColumn {
        /** What names the row: its text, or a committee. */
        LABEL,
        /** Whether it is saving, cost or investment. */
        PART,
        /** The allocation key. */
        KEY,
        /** The sum of all years. */
        SUM,
        /** The mark of the innovation pool. */
        POOL
    }
}
