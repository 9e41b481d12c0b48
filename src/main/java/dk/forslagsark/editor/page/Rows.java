package dk.forslagsark.editor.page;

/** What can be done with the rows of a page's sheet. Each acts on the rows that are selected. */
public interface Rows {
    /** Whether the cursor is in a row that can be deleted and moved. */
    boolean isInRow();

    void insertAbove();

    void insertBelow();

    void delete();

    void duplicate();

    /** Moves the rows up (-1) or down (+1) by one. */
    void move(int by);
}
