package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.Repetition;

/** A part of the form that takes more or fewer rows as a proposal needs them. */
interface RepeatedRows {
    /** Where the model row is now, and how far it is to be repeated. */
    Repetition repetition();

    /** Repeats the model row, where there is room now; its names come to cover all rows. */
    void repeat(ProgressSpan steps);
}
