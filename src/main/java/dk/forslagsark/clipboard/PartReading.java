package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.LineToken.Run;
import dk.forslagsark.clipboard.LineToken.Words;
import dk.forslagsark.clipboard.PastedSection.Part;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One way to tell the rows of a part from its total.
 *
 * @param rows the rows
 * @param total the figures of the total as written; none where they are not to be found
 */
record PartReading(List<TextRow> rows, List<String> total) {

    /** All ways; there are several where labels stood apart from their figures. */
    static List<PartReading> of(Part part) {
        if (part.loose().isEmpty() || part.behind().isEmpty()) {
            List<TextRow> loose = part.loose().map(TextRow::without).stream().toList();
            List<String> total =
                    part.behind().size() == 1 ? part.behind().get(0).figures() : List.of();
            return List.of(new PartReading(joined(part.rows(), loose), total));
        }
        List<PartReading> ways = new ArrayList<>(ranTogether(part));
        if (part.behind().size() > 1) {
            ways.add(ownTotal(part));
        }
        ways.add(new PartReading(joined(part.rows(), named(part.loose().get(), part.behind())), List.of()));
        return ways;
    }

    /** The total's figures follow those of the last row, wherever the border is. */
    private static List<PartReading> ranTogether(Part part) {
        Run last = part.behind().get(part.behind().size() - 1);
        List<String> figures = last.figures();
        return IntStream.range(1, figures.size() > 2 * Years.MOST ? 1 : figures.size())
                .mapToObj(border -> {
                    List<Run> runs = new ArrayList<>(part.behind());
                    runs.set(runs.size() - 1, new Run(last.area(), figures.subList(0, border)));
                    return new PartReading(
                            joined(part.rows(), named(part.loose().get(), runs)),
                            figures.subList(border, figures.size()));
                })
                .toList();
    }

    /** The last run is the total's. */
    private static PartReading ownTotal(Part part) {
        List<Run> runs = part.behind().subList(0, part.behind().size() - 1);
        List<String> total = part.behind().get(runs.size()).figures();
        return new PartReading(joined(part.rows(), named(part.loose().get(), runs)), total);
    }

    private static List<TextRow> named(Words words, List<Run> runs) {
        List<String> labels = TextRow.labels(words, runs.size());
        return IntStream.range(0, runs.size())
                .mapToObj(i -> TextRow.apart(labels.get(i), runs.get(i)))
                .toList();
    }

    private static List<TextRow> joined(List<TextRow> first, List<TextRow> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
