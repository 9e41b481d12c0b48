package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.LineToken.Mark;
import dk.forslagsark.clipboard.LineToken.Run;
import dk.forslagsark.clipboard.LineToken.Words;
import dk.forslagsark.proposal.Block;
import java.util.List;
import java.util.Optional;

/** A part of Table 1 as a text has it. */
sealed interface PastedSection {

    /** A heading, a payback period, or the unit: recognised, and no row. */
    record Other(Mark mark) implements PastedSection {}

    /**
     * The row that adds up both blocks.
     *
     * @param mark its words
     * @param figures its figures as written; none where they are not to be found
     */
    record Net(Mark mark, List<String> figures) implements PastedSection {}

    /**
     * Rows and the total below them.
     *
     * @param block the block, where a heading or the total says which
     * @param rows the rows that have their figures behind them
     * @param loose words before the total that have no figures behind them
     * @param total the words of the total
     * @param behind what stands behind those: usually one run, the figures of the total; where words are loose, theirs
     */
    record Part(
            Optional<Block> block, List<TextRow> rows, Optional<Words> loose, Optional<Mark> total, List<Run> behind)
            implements PastedSection {}
}
