package dk.forslagsark.editor.guide;

import dk.forslagsark.editor.guide.Guide.Chapter;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A chapter. The keyboard goes from passage to passage with the arrows, so that each is read aloud; what is higher than the
 * window is scrolled through first.
 */
final class ChapterPage extends ScrollPane {
    /** How much of the window an arrow scrolls. */
    private static final double PART = 0.4;

    private final VBox passages = new VBox();
    private final Consumer<String> follow;
    private List<MarkedText> texts = List.of();
    private int current;

    /**
     * @param follow is given where a link leads
     */
    ChapterPage(Consumer<String> follow) {
        this.follow = follow;
        passages.getStyleClass().add("guide-page");
        setContent(passages);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("guide-scroll");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows a chapter from its beginning. */
    void show(Chapter chapter) {
        PassageNodes nodes = new PassageNodes(follow);
        passages.getChildren().setAll(chapter.passages().stream().map(nodes::of).toList());
        texts = nodes.texts();
        setCurrent(0);
        setVvalue(0);
    }

    void mark(Sought sought) {
        texts.forEach(text -> text.mark(sought));
    }

    /** Shows that passage at the top, or as near to it as it comes, and goes on from there. */
    void goTo(int passage) {
        setCurrent(passage);
        applyCss();
        layout();
        scrollTo(bounds().getMinY());
    }

    /** The passage gone to, from 0. */
    int passage() {
        return current;
    }

    /** Gives the keyboard to the passage gone to. */
    void begin() {
        node().requestFocus();
    }

    private Node node() {
        return passages.getChildren().get(current);
    }

    /** Only one can be come to by Tab; the arrows go on. */
    private void setCurrent(int passage) {
        current = Math.max(0, Math.min(passages.getChildren().size() - 1, passage));
        passages.getChildren().forEach(node -> node.setFocusTraversable(node == node()));
    }

    private void pressed(KeyEvent event) {
        if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && isKey(event.getCode())) {
            event.consume();
        }
    }

    private boolean isKey(KeyCode key) {
        switch (key) {
            case DOWN -> down();
            case UP -> up();
            case PAGE_DOWN -> scrollBy(getViewportBounds().getHeight());
            case PAGE_UP -> scrollBy(-getViewportBounds().getHeight());
            case HOME -> step(-current);
            case END -> step(passages.getChildren().size());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void down() {
        if (bounds().getMaxY() > top() + getViewportBounds().getHeight() + 1) {
            scrollBy(getViewportBounds().getHeight() * PART);
        } else {
            step(1);
        }
    }

    private void up() {
        if (bounds().getMinY() < top() - 1) {
            scrollBy(-getViewportBounds().getHeight() * PART);
        } else {
            step(-1);
        }
    }

    private void step(int by) {
        setCurrent(current + by);
        begin();
        double height = getViewportBounds().getHeight();
        if (bounds().getMinY() < top() || bounds().getMinY() > top() + height * (1 - PART)) {
            scrollTo(bounds().getMinY() - height * PART);
        }
    }

    private Bounds bounds() {
        return node().getBoundsInParent();
    }

    private double hidden() {
        return passages.getHeight() - getViewportBounds().getHeight();
    }

    private double top() {
        return getVvalue() * Math.max(0, hidden());
    }

    private void scrollBy(double by) {
        scrollTo(top() + by);
    }

    private void scrollTo(double y) {
        setVvalue(hidden() <= 0 ? 0 : Math.max(0, Math.min(1, y / hidden())));
    }
}
