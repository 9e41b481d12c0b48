package dk.forslagsark.paper;

import dk.forslagsark.paper.Piece.Field;
import dk.forslagsark.paper.Piece.Heading;
import dk.forslagsark.paper.Piece.Words;
import dk.forslagsark.proposal.RichText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that a printed form says, from the top: what a document that was made of it has to hold. */
public final class PaperText {
    private PaperText() {}

    /** The texts line by line: a heading, a paragraph, or the cells of a row. Blank ones are left out. */
    public static List<List<String>> lines(PrintedForm paper) {
        return lines(paper, RichText::withoutLabels);
    }

    private static List<List<String>> lines(PrintedForm paper, Function<RichText, List<String>> words) {
        return Stream.concat(front(paper.front()), paper.pieces().stream().flatMap(piece -> piece(piece, words)))
                .map(line -> line.stream().filter(text -> !text.isBlank()).toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The same texts without their lines. */
    public static List<String> of(PrintedForm paper) {
        return lines(paper).stream().flatMap(List::stream).toList();
    }

    /** The same texts where bullets and numbers of lists are words. */
    public static List<String> labelled(PrintedForm paper) {
        return lines(paper, RichText::withLabels).stream().flatMap(List::stream).toList();
    }

    /** What a table says, cell by cell. Blank ones are left out. */
    public static List<String> of(PaperTable table) {
        return table(table)
                .flatMap(List::stream)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Stream<List<String>> front(Front front) {
        Stream<List<String>> head = Stream.of(List.of(front.title(), front.number()), List.of(front.subtitle()));
        return Stream.concat(head, front.fields().stream().map(PaperText::field));
    }

    private static List<String> field(FrontField field) {
        return Stream.concat(Stream.of(field.label()), field.values().stream()).toList();
    }

    private static Stream<List<String>> piece(Piece piece, Function<RichText, List<String>> texts) {
        if (piece instanceof Heading heading) {
            return Stream.of(List.of(heading.words()));
        }
        if (piece instanceof Words words) {
            return texts.apply(words.text()).stream().map(List::of);
        }
        if (piece instanceof Field field) {
            return Stream.of(List.of(field.label(), field.value()));
        }
        if (piece instanceof PrintedChart chart) {
            return Stream.of(List.of(chart.caption()));
        }
        return table((PaperTable) piece);
    }

    private static Stream<List<String>> table(PaperTable table) {
        Stream<List<String>> caption = table.caption().map(Caption::words).map(List::of).stream();
        Stream<List<String>> rows = Stream.concat(table.heads().stream(), table.rows().stream())
                .map(row -> row.cells().stream().map(PaperCell::text).toList());
        return Stream.concat(caption, rows);
    }
}
