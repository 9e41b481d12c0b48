package dk.forslagsark.clipboard;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.List;
import java.util.Optional;

/**
 * A row of the clipboard as a row of Table 1.
 *
 * @param kind whether it is to be entered
 * @param block the block it stands in, where the clipboard says so
 * @param group the heading it stands under, such as Del 1
 * @param label its label, on one line; often empty
 * @param area its area, where one is named
 * @param figures one per year, the first of them {@link Pasted#firstYear}; blank cells are there too
 * @param doubt what was guessed about it, in Danish; empty where all is as it stands on the clipboard
 */
public record PastedRow(
        Kind kind,
        Optional<Block> block,
        Optional<String> group,
        String label,
        Optional<Area> area,
        List<PastedCell> figures,
        Optional<String> doubt) {
    /** What a row is. */
    public enum Kind {
        /** A row to be entered. */
        LINE,
        /** A sum or a payback period, which is computed. */
        TOTAL,
        /** A heading, the unit or the years. */
        HEADING,
        /** Words that belong to no row. */
        OTHER
    }

    public PastedRow {
        figures = List.copyOf(figures);
    }

    static PastedRow unentered(Kind kind, Optional<Block> block, String label, List<PastedCell> figures) {
        return new PastedRow(kind, block, Optional.empty(), label, Optional.empty(), figures, Optional.empty());
    }

    PastedRow withBlock(Optional<Block> changed) {
        return new PastedRow(kind, changed, group, label, area, figures, doubt);
    }

    PastedRow as(Kind changed) {
        return new PastedRow(changed, block, group, label, area, figures, doubt);
    }

    PastedRow as(Kind changed, String why) {
        return new PastedRow(changed, block, group, label, area, figures, Optional.of(why));
    }

    PastedRow withFigures(List<PastedCell> changed) {
        return new PastedRow(kind, block, group, label, area, changed, doubt);
    }

    boolean hasFigures() {
        return figures.stream().anyMatch(cell -> !cell.isBlank());
    }
}
