package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes out of lines of a document what stands at the edges of its pages, and in the midst of a table that goes on: numbers of pages, dates, running
 * heads and feet.
 *
 * @param text the lines without them
 * @param left those that are left out
 */
record PageLines(String text, List<String> left) {
    private static final String OF = " ?(?:af|of|/|\\|) ?\\d{1,4}";

    /** With the word for a page, at one end of the line; behind other words that may be a label too, where it does not say of how many. */
    private static final Pattern PAGE = Pattern.compile("^\\[?(?i:side|page|pag\\.|s\\.) ?\\d{1,4}(?:" + OF
            + ")?\\]?(?= |$|[|,–-])|\\b(?i:side|page) ?\\d{1,4}" + OF + "$|(?<=[|,–-] )(?:Side|Page) ?\\d{1,4}$");

    /** A number that could be a figure too. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}|\\d{1,4}" + OF + "|[-–—|] ?\\d{1,4} ?[-–—|]");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** Whatever today is, the text of a date is one. */
    private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);

    private static final int LONGEST = 120;

    /** A text too long for a table stays as it is. */
    static PageLines in(String text) {
        if (text.length() > LineTable.LONGEST) {
            return new PageLines(text, List.of());
        }
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        BitSet left = Edges.of(lines).found();
        List<String> kept = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        IntStream.range(0, lines.size()).forEach(i -> (left.get(i) ? leftOut : kept).add(lines.get(i)));
        return left.isEmpty()
                ? new PageLines(text, List.of())
                : new PageLines(
                        String.join("\n", kept), leftOut.stream().distinct().toList());
    }

    /** Whether a line says which page it is or which day, and no figure beside. */
    static boolean isEdge(String line) {
        return line.length() <= LONGEST && (isPage(line) || isDate(line));
    }

    private static boolean isPage(String line) {
        Matcher page = PAGE.matcher(line);
        if (!page.find() || page.start() > 0 && page.end() < line.length()) {
            return false;
        }
        String rest = line.substring(0, page.start()) + line.substring(page.end());
        return YEAR.matcher(rest).replaceAll("").chars().noneMatch(Character::isDigit);
    }

    private static boolean isDate(String line) {
        boolean mayBe = line.chars().filter(sign -> "./-".indexOf(sign) >= 0).count() > 1
                || line.chars().anyMatch(Character::isLetter);
        return mayBe
                && YEAR.matcher(line).find()
                && DanishDate.read(line, ANY_DAY).value().isPresent();
    }

    private static int figures(String line) {
        return LineWord.in(line).stream()
                .mapToInt(word -> word.figures().size())
                .sum();
    }

    /**
     * Looks for them.
     *
     * @param lines the lines
     * @param figures how many figures stand in each
     * @param most how many stand in the fullest
     */
    private record Edges(List<String> lines, List<Integer> figures, int most) {
        static Edges of(List<String> lines) {
            List<Integer> figures = lines.stream().map(PageLines::figures).toList();
            return new Edges(
                    lines, figures, figures.stream().max(Integer::compare).orElse(0));
        }

        BitSet found() {
            BitSet found = new BitSet();
            IntStream.range(0, lines.size())
                    .filter(i -> isEdge(lines.get(i)) || isNumberOfPage(i))
                    .forEach(found::set);
            found.stream().boxed().toList().forEach(edge -> addFoot(found, edge));
            addRepeated(found);
            return found;
        }

        /** A number alone, where the row above has as many figures as any. */
        private boolean isNumberOfPage(int i) {
            return i > 0
                    && NUMBER.matcher(lines.get(i)).matches()
                    && most > 1
                    && figures.get(i) < most
                    && figures.get(i - 1) == most;
        }

        /** Words between a whole row and the edge of its page, where the next row has words of its own. */
        private void addFoot(BitSet found, int edge) {
            int first = edge;
            while (first > 0 && isOfWords(first - 1)) {
                first--;
            }
            int next = found.nextClearBit(edge);
            boolean isFoot = first > 0
                    && figures.get(first - 1) > 1
                    && next < lines.size()
                    && Character.isLetter(lines.get(next).codePointAt(0));
            if (isFoot) {
                found.set(first, edge);
            }
        }

        private boolean isOfWords(int i) {
            String line = lines.get(i);
            return figures.get(i) - years(line) <= 0 && TableWord.in(line).isEmpty() && !TextRow.isGroup(line);
        }

        private static int years(String line) {
            return (int) YEAR.matcher(line).results().count();
        }

        /** The heads of pages behind an edge: the same words at several of them. */
        private void addRepeated(BitSet found) {
            for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
                int next = i + 1;
                if (next < lines.size() && !found.get(next) && isOfWords(next) && isTwice(lines.get(next))) {
                    found.set(next);
                }
            }
        }

        private boolean isTwice(String line) {
            return lines.stream().filter(line::equals).limit(2).count() > 1;
        }
    }
}
