package dk.forslagsark.excel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One step of filling a template.
 *
 * @param name what it does
 * @param needs what must be so before it
 * @param leaves what is so after it
 * @param work does it, and tells how far it has come
 */
record FillingStep(String name, Set<State> needs, State leaves, Consumer<ProgressSpan> work) {
    /** What may be so of a workbook that is being filled. */
    enum State {
        /** What tells the maker of a template about its names is gone. */
        NO_EXPLANATIONS,
        /** No cell shares its formula with others. */
        OWN_FORMULAS,
        /** The tables of areas stand in the order in which they will stay. */
        ORDER,
        /** Each column has the width it will have. */
        COLUMN_WIDTHS,
        /** Each row stands where it will stay, and the names cover the rows of their tables. */
        ROWS,
        /** The rows of what the proposal has not are hidden. */
        HIDDEN_ROWS,
        /** No text of the template has a number or the name of an area left to be put in: texts of the proposal may come. */
        CAPTIONS,
        /** The sections of text are there. */
        SECTIONS,
        /** Parts without content say so. */
        EMPTY_PARTS,
        /** Headings of which nothing follows are hidden, where the template has it so. */
        HEADINGS,
        /** It is known in which rows amounts are entered. */
        INPUTS,
        /** Table 1 is there. */
        TABLE_1,
        /** The tables that follow from it and the smaller ones are there. */
        OTHER_TABLES,
        /** Columns in which nothing stands are blank, where the template has it so. */
        BLANK_COLUMNS,
        /** Typed expressions are formulas, and the assumptions have their sheet: no sheet will be added. */
        EXPRESSIONS,
        /** Fields of one value, check boxes, totals and payback periods are there. */
        SINGLE_CELLS,
        /** Headers and footers of all sheets are there. */
        PAGE_TEXTS,
        /** The file says what it is. */
        PROPERTIES
    }

    static FillingStep of(String name, Set<State> needs, State leaves, Runnable work) {
        return new FillingStep(name, needs, leaves, progress -> work.run());
    }

    /**
     * The steps in the order given.
     *
     * @throws IllegalArgumentException if a step needs what none before it leaves
     */
    static List<FillingStep> inOrder(FillingStep... steps) {
        Set<State> left = EnumSet.noneOf(State.class);
        for (FillingStep step : steps) {
            if (!left.containsAll(step.needs)) {
                throw new IllegalArgumentException("too early: " + step.name);
            }
            left.add(step.leaves);
        }
        return List.of(steps);
    }
}
