package dk.forslagsark.editor;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** What cannot be read on a scene: by who has it read aloud, and by the eye. */
final class Readability {
    /** WCAG 2.2, 1.4.3: text, and text of 18 points, or 14 where it is bold; a point is 4/3 pixels. */
    private static final double ENOUGH = 4.5;

    private static final double ENOUGH_WHERE_LARGE = 3;
    private static final double LARGE = 24;
    private static final double LARGE_WHERE_BOLD = 18.66;

    private Readability() {}

    /** What takes the keyboard and says neither by text nor by name what it is, or has no role. */
    static List<String> nameless(Parent root) {
        return shown(root)
                .filter(Node::isFocusTraversable)
                .filter(node -> !(node instanceof ScrollBar))
                .filter(node -> node.getAccessibleRole() == AccessibleRole.NODE
                        || node.getAccessibleRole() == AccessibleRole.PARENT
                        || name(node).isBlank())
                .map(node -> node.getAccessibleRole() + " " + described(node))
                .toList();
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        if (label instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    /** Texts that stand out too little from what is behind them. */
    static List<String> faint(Scene scene) {
        return shown(scene.getRoot())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank())
                .filter(text -> !text.isDisabled())
                .filter(text -> contrast(text, scene) < enough(text))
                .map(text -> "“%s” %.2f %s".formatted(text.getText(), contrast(text, scene), described(text)))
                .distinct()
                .toList();
    }

    private static double enough(Text text) {
        boolean isBold = text.getFont().getStyle().contains("Bold");
        return text.getFont().getSize() >= (isBold ? LARGE_WHERE_BOLD : LARGE) ? ENOUGH_WHERE_LARGE : ENOUGH;
    }

    private static double contrast(Text text, Scene scene) {
        Color behind = Contrast.behind(text, scene);
        return Contrast.of(Contrast.seen(text.getFill(), text, behind), behind);
    }

    /** The node and all that is in it, as far as it is to be seen. */
    static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Readability::shown))
                : Stream.of(node);
    }

    /** Where it stands, from the inside out. */
    static String described(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node at = node; at != null && path.length() < 160; at = at.getParent()) {
            path.append(at.getClass().getSimpleName())
                    .append(at.getId() == null ? "" : "#" + at.getId())
                    .append(at.getStyleClass())
                    .append(" < ");
        }
        return path.toString();
    }
}
