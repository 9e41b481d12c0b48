package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.LineToken.Mark;
import dk.forslagsark.clipboard.TableWord.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The headings and the words of totals in a text.
 *
 * @param words the words of the text
 */
record LineMarks(List<LineWord> words) {

    private static final int LONGEST_LINE = 8;

    /** The one that begins at a word. */
    Optional<Mark> at(int index) {
        return ofLine(index).or(() -> within(index));
    }

    /** A line that is nothing but the heading of a block, and no label of figures below it. */
    private Optional<Mark> ofLine(int index) {
        if (!words.get(index).startsLine()) {
            return Optional.empty();
        }
        int end = index + 1;
        while (end < words.size()
                && end - index <= LONGEST_LINE
                && !words.get(end).startsLine()) {
            end++;
        }
        List<LineWord> line = words.subList(index, end);
        boolean isLabel = end < words.size() && words.get(end).isFigures();
        return Optional.of(text(line))
                .filter(text -> !isLabel)
                .flatMap(TableWord::in)
                .filter(word -> word.kind() == Kind.HEADING)
                .map(word -> new Mark(word.over(line.stream().map(LineWord::key).toList()), text(line)));
    }

    /** A heading may be the beginning of a label; then that goes on in small letters. */
    private Optional<Mark> within(int index) {
        List<LineWord> ahead = words.subList(index, Math.min(words.size(), index + TableWord.longest()));
        return TableWord.atStart(ahead.stream().map(LineWord::key).toList())
                .filter(word -> word.kind() != Kind.HEADING
                        || !goesOn(index + word.words().size()))
                .filter(word -> word.kind() != Kind.LEGEND || !areAmounts(index))
                .map(word -> new Mark(word, text(ahead.subList(0, word.words().size()))));
    }

    /** 1.000 kr. is the unit of a table, and 1.000 kr. 2.000 kr. are amounts. */
    private boolean areAmounts(int index) {
        return index + 3 < words.size()
                && words.get(index).isFigures()
                && words.get(index + 2).isFigures()
                && UnitWords.is(words.get(index + 3).key());
    }

    private static String text(List<LineWord> words) {
        return words.stream().map(LineWord::text).collect(Collectors.joining(" "));
    }

    private boolean goesOn(int index) {
        return index < words.size()
                && !words.get(index).startsLine()
                && Character.isLowerCase(words.get(index).text().codePointAt(0));
    }
}
