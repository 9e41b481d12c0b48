package dk.forslagsark.editor.sheet;

import dk.forslagsark.formula.Pointed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A formula that is being typed, and what it points at: each piece in the colour of the frame around its cells, the same cells
 * in the same colour.
 *
 * @param text all that has been typed; empty while nothing is
 * @param pointed its pieces, from the left
 */
public record TypedFormula(String text, List<Pointed> pointed) {
    static final TypedFormula NONE = new TypedFormula("", List.of());

    /** How many colours there are. */
    private static final int COLOURS = 6;

    private static final String PLAIN = "-color-fg-default";

    public TypedFormula {
        pointed = List.copyOf(pointed);
    }

    /** Which of the colours a piece has, from 0. */
    int colour(Pointed piece) {
        List<List<Object>> cells =
                pointed.stream().map(TypedFormula::cells).distinct().toList();
        return cells.indexOf(cells(piece)) % COLOURS;
    }

    /**
     * A part of the text.
     *
     * @param text what it says
     * @param colour which of the colours it has, from 0; empty where it points at nothing
     */
    public record Part(String text, OptionalInt colour) {}

    /** The whole text from the left. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (Pointed piece : within()) {
            parts.add(new Part(text.substring(done, piece.start()), OptionalInt.empty()));
            parts.add(new Part(text.substring(piece.start(), piece.end()), OptionalInt.of(colour(piece))));
            done = piece.end();
        }
        parts.add(new Part(text.substring(done), OptionalInt.empty()));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    /** The pieces that stand in the text: none of cells that are only marked. */
    private List<Pointed> within() {
        return pointed.stream()
                .filter(piece -> piece.start() < piece.end() && piece.end() <= text.length())
                .toList();
    }

    private static List<Object> cells(Pointed piece) {
        return List.of(piece.first(), piece.last());
    }

    /** The style that colours the text in a field, which can have but one paint; none where nothing is pointed at. */
    String style(Font font) {
        if (within().isEmpty()) {
            return "";
        }
        double width = Math.max(1, edge(font, text.length()));
        String stops = within().stream()
                .flatMap(piece -> stops(piece, font, width))
                .collect(Collectors.joining(", ", PLAIN + " 0%, ", ", " + PLAIN + " 100%"));
        return "-fx-text-fill: linear-gradient(to right, " + stops + ");";
    }

    /** From one colour to the next there is an edge, no passage. */
    private Stream<String> stops(Pointed piece, Font font, double width) {
        String colour = "-reference-" + colour(piece);
        double from = edge(font, piece.start()) / width;
        double to = edge(font, piece.end()) / width;
        return Stream.of(stop(PLAIN, from), stop(colour, from), stop(colour, to), stop(PLAIN, to));
    }

    private static String stop(String colour, double at) {
        return String.format(Locale.ROOT, "%s %.4f%%", colour, at * 100);
    }

    private double edge(Font font, int end) {
        Text until = new Text(text.substring(0, end));
        until.setFont(font);
        return until.getLayoutBounds().getWidth();
    }
}
