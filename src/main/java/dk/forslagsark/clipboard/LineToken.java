package dk.forslagsark.clipboard;

import dk.forslagsark.proposal.Area;
import java.util.List;
import java.util.Optional;

/** What a text out of a PDF or a Word document consists of, in the order in which it stands there. */
sealed interface LineToken {

    /**
     * Words that are none of the others: a label, or part of one.
     *
     * @param lines the lines on which it stood
     */
    record Words(List<String> lines) implements LineToken {
        String text() {
            return String.join(" ", lines);
        }
    }

    /**
     * An area, and the figures behind it.
     *
     * @param area the area, where one is named
     * @param figures the figures as written, without the blank ones; none for an area on its own
     */
    record Run(Optional<Area> area, List<String> figures) implements LineToken {}

    /**
     * A heading or the words of a total row.
     *
     * @param word what it is
     * @param text as it stood there
     */
    record Mark(TableWord word, String text) implements LineToken {}

    /**
     * The years above the figures.
     *
     * @param years the years, as they stand there
     * @param hasSum whether a column of sums stands behind them
     */
    record Header(List<Integer> years, boolean hasSum) implements LineToken {}

    /** Behind years that are only counted, and above the figures: the words before are no label of these. */
    record Counted() implements LineToken {}

    /** The months or quarters above the figures, as they stand there. */
    record Periods(List<String> headings) implements LineToken {}
}
