package dk.forslagsark.find;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.RowWords;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A cell of Table 1 by its row and year, as one says it: {@code 2021 husleje}, in any order. Without a year it is the text of
 * the row; without a text every row is offered.
 */
public final class CellSearch {
    /**
     * A cell to go to.
     *
     * @param place the cell
     * @param row its row in words
     * @param column its year, or an empty text for the text of the row
     */
    public record Target(Place place, String row, String column) {}

    private CellSearch() {}

    /** The cells meant, the likeliest first: rows that begin with the text before those that have it in them. */
    public static List<Target> of(Proposal proposal, String typed) {
        List<String> words = Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Optional<String> year =
                words.stream().filter(word -> isShown(proposal, word)).findFirst();
        List<String> sought =
                words.stream().filter(word -> !year.equals(Optional.of(word))).toList();
        Column column = year.flatMap(Column::of).orElse(Column.LABEL);
        return rows(proposal)
                .map(row -> new Found(row, RowWords.of(proposal, row)))
                .filter(found -> found.has(sought))
                .sorted(Comparator.comparingInt(found -> found.distance(sought)))
                .map(found -> new Target(Place.cell(found.row(), column), found.words(), year.orElse("")))
                .toList();
    }

    private static boolean isShown(Proposal proposal, String word) {
        return proposal.years().stream().mapToObj(Integer::toString).anyMatch(word::equals);
    }

    private record Found(RowRef row, String words) {
        boolean has(List<String> sought) {
            return sought.stream().allMatch(folded()::contains);
        }

        /** 0 where it begins with what is sought, 1 where a word of it does, 2 where it is somewhere within. */
        int distance(List<String> sought) {
            String text = sought.stream().collect(Collectors.joining(" "));
            String own = folded().substring(folded().lastIndexOf(": ") + 1).strip();
            if (own.startsWith(text) || folded().startsWith(text)) {
                return 0;
            }
            return (" " + folded()).contains(" " + text) ? 1 : 2;
        }

        private String folded() {
            return words.toLowerCase(Locale.ROOT);
        }
    }

    private static Stream<RowRef> rows(Proposal proposal) {
        return Stream.of(Block.values())
                .flatMap(block -> IntStream.range(0, proposal.lines(block).size())
                        .boxed()
                        .flatMap(i -> rows(proposal, new LineRef(block, i))));
    }

    private static Stream<RowRef> rows(Proposal proposal, LineRef line) {
        return Stream.concat(
                Stream.of(line),
                IntStream.range(0, proposal.line(line).details().size()).mapToObj(line::detail));
    }
}
