package dk.forslagsark.excel.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a text that goes on in another row is parted: behind a paragraph if one ends in the lower half of its lines, else
 * behind that sentence there that comes nearest to filling its line, of those up to which it has as many lines in every program if there are any,
 * else behind the last line.
 *
 * @param box the room the text has
 * @param lines as many lines of it as there may be, each with the space or the line break behind it
 */
record PartEnd(TextBox box, List<String> lines) {

    /** How many characters of the lines stand before it. */
    int place() {
        int half = begin(lines.size() / 2);
        String text = String.join("", lines);
        int paragraph = text.lastIndexOf('\n') + 1;
        if (paragraph > half) {
            return paragraph;
        }
        return SentenceEnds.in(text)
                .filter(end -> end > half)
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(end -> box.hasSameLinesEverywhere(text.substring(0, end)))
                        .thenComparingDouble(this::reach))
                .orElse(text.length());
    }

    /** Where a line begins. */
    private int begin(int line) {
        return lines.subList(0, line).stream().mapToInt(String::length).sum();
    }

    private double reach(int end) {
        int line = IntStream.range(0, lines.size())
                .filter(i -> begin(i + 1) >= end)
                .findFirst()
                .orElseThrow();
        return box.reach(lines.get(line).substring(0, end - begin(line)));
    }
}
