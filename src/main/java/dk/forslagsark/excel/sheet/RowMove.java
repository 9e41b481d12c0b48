package dk.forslagsark.excel.sheet;

import org.apache.poi.ss.util.CellRangeAddress;

/** Where rows of a sheet come to stand. */
interface RowMove {
    /** Where a row comes to stand, from 0. */
    int after(int row);

    /** Where a range comes to be: moved, extended, or as it was. */
    CellRangeAddress after(CellRangeAddress range);

    /** The same of a merged field. */
    CellRangeAddress afterMerged(CellRangeAddress region);

    /** Lets the ranges of what POI does not know follow. */
    void moveOthers();
}
