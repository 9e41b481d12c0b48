package dk.forslagsark.editor.guide;

import dk.forslagsark.editor.guide.GuidePiece.Look;
import dk.forslagsark.editor.guide.Sought.Stretch;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text with its looks, in which what is sought is marked. It can have the keyboard, so that it is read aloud. */
final class MarkedText extends TextFlow {
    private final List<GuidePiece> pieces;
    private final Path marks = new Path();
    private List<Stretch> marked = List.of();

    /**
     * @param follow is given where a link leads
     */
    MarkedText(List<GuidePiece> pieces, Consumer<String> follow) {
        this.pieces = pieces;
        marks.setManaged(false);
        marks.getStyleClass().add("guide-mark");
        getStyleClass().add("guide-text");
        getChildren().add(marks);
        pieces.forEach(piece -> getChildren().add(node(piece, follow)));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(GuidePiece.text(pieces));
    }

    private static Node node(GuidePiece piece, Consumer<String> follow) {
        if (piece.look() == Look.LINK) {
            Hyperlink link = new Hyperlink(piece.text());
            link.setOnAction(event -> follow.accept(piece.target()));
            return link;
        }
        Text text = new Text(piece.text());
        text.getStyleClass().add("guide-" + piece.look().name().toLowerCase(Locale.ROOT));
        return text;
    }

    /** Marks what is sought, and nothing else. */
    void mark(Sought sought) {
        marked = sought.in(GuidePiece.text(pieces));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // what a flow says of its text leaves out its own padding
        marks.setLayoutX(snappedLeftInset());
        marks.setLayoutY(snappedTopInset());
        marks.getElements().clear();
        marked.forEach(stretch -> marks.getElements().addAll(rangeShape(at(stretch.from()), at(stretch.to()))));
    }

    /** Where a place of the text is among what is laid out: there a link is one character. */
    private int at(int place) {
        int begin = 0;
        int laidOut = 0;
        for (GuidePiece piece : pieces) {
            int length = piece.text().length();
            boolean isLink = piece.look() == Look.LINK;
            if (place < begin + length) {
                return isLink ? laidOut : laidOut + place - begin;
            }
            begin += length;
            laidOut += isLink ? 1 : length;
        }
        return laidOut;
    }
}
