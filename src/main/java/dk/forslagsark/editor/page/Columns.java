package dk.forslagsark.editor.page;

/** What can be done with the columns of a page's sheet. Each acts on the columns that are selected. */
public interface Columns {
    void insertLeft();

    void insertRight();

    void delete();

    /** Begins to write in the heading of the column. */
    void rename();

    /** Moves the columns to the left (-1) or to the right (+1) by one. */
    void move(int by);
}
