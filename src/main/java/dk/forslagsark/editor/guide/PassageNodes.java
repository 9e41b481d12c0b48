package dk.forslagsark.editor.guide;

import dk.forslagsark.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What a passage looks like. */
final class PassageNodes {
    private final Consumer<String> follow;
    private final List<MarkedText> texts = new ArrayList<>();

    /**
     * @param follow is given where a link leads
     */
    PassageNodes(Consumer<String> follow) {
        this.follow = follow;
    }

    /** All texts in what has been made. */
    List<MarkedText> texts() {
        return texts;
    }

    /** Reads as a whole where it has the keyboard. */
    Node of(GuidePassage passage) {
        Node node = made(passage);
        node.getStyleClass().add("guide-passage");
        return node;
    }

    private Node made(GuidePassage passage) {
        if (passage instanceof GuidePassage.Heading heading) {
            return heading(heading);
        } else if (passage instanceof GuidePassage.Point point) {
            return point(point);
        } else if (passage instanceof GuidePassage.Table table) {
            return table(table);
        } else if (passage instanceof GuidePassage.Picture picture) {
            return picture(picture);
        }
        return text(passage.texts().get(0));
    }

    private MarkedText text(List<GuidePiece> pieces) {
        MarkedText text = new MarkedText(pieces, follow);
        texts.add(text);
        return text;
    }

    private Node heading(GuidePassage.Heading heading) {
        MarkedText text = text(heading.pieces());
        text.getStyleClass().add("guide-heading-" + heading.level());
        text.setAccessibleRoleDescription(Texts.of("guide.heading"));
        return text;
    }

    private Node point(GuidePassage.Point point) {
        Label mark = new Label(point.mark());
        mark.getStyleClass().add("guide-point-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        MarkedText text = text(point.pieces());
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(mark, text);
        line.getStyleClass().add("guide-point");
        return said(line, point.mark() + " " + point.text());
    }

    private Node table(GuidePassage.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("guide-table");
        table.right().forEach(right -> grid.getColumnConstraints().add(column(right)));
        for (int row = 0; row < table.rows().size(); row++) {
            List<List<GuidePiece>> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                grid.add(cell(cells.get(column), table.right().get(column), row == 0), column, row);
            }
        }
        return said(grid, Texts.of("guide.table", spoken(table)));
    }

    private static ColumnConstraints column(boolean right) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(right ? Region.USE_PREF_SIZE : 0);
        column.setHgrow(right ? Priority.NEVER : Priority.SOMETIMES);
        return column;
    }

    private Node cell(List<GuidePiece> pieces, boolean right, boolean isHeading) {
        MarkedText text = text(pieces);
        text.setTextAlignment(right ? TextAlignment.RIGHT : TextAlignment.LEFT);
        StackPane cell = new StackPane(text);
        cell.getStyleClass().add(isHeading ? "guide-table-heading" : "guide-table-cell");
        return cell;
    }

    /** Each cell behind its heading, as it is said of tables. */
    private static String spoken(GuidePassage.Table table) {
        List<List<GuidePiece>> headings = table.rows().get(0);
        StringBuilder spoken = new StringBuilder();
        for (List<List<GuidePiece>> row : table.rows().subList(1, table.rows().size())) {
            for (int column = 0; column < row.size(); column++) {
                spoken.append(GuidePiece.text(headings.get(column)))
                        .append(": ")
                        .append(GuidePiece.text(row.get(column)))
                        .append(column + 1 < row.size() ? "; " : ". ");
            }
        }
        return spoken.toString();
    }

    private Node picture(GuidePassage.Picture picture) {
        ImageView view = new ImageView();
        GuideReader.resource(picture.file())
                .map(file -> new Image(file.toExternalForm(), true))
                .ifPresent(view::setImage);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        FittingPicture frame = new FittingPicture(view);
        frame.getStyleClass().add("guide-picture");
        MarkedText words = text(picture.texts().get(0));
        words.getStyleClass().add("guide-caption");
        VBox both = new VBox(frame, words);
        said(both, Texts.of("guide.picture", picture.words()));
        both.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        return both;
    }

    private static Node said(Node node, String words) {
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setAccessibleText(words);
        return node;
    }
}
