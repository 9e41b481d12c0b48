package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page in a window of 1280 x 690 pixels, which is what a laptop of 1920 x 1080 has at 150 per cent beside the task bar,
 * and in one of 640 x 345: the same window with everything drawn twice as large, for that halves the pixels of JavaFX and
 * leaves the fonts.
 */
class SmallWindowTest extends RobotTest {
    /** What must be seen of the window, whatever page it shows. */
    private static final List<String> PARTS = List.of(
            ".menu-bar",
            ".tools",
            ".tools .accent",
            ".results-scroll",
            ".card",
            ".status-bar",
            ".cover-scroll",
            ".location-bar",
            ".sheet .table-view",
            ".writing");

    @ParameterizedTest
    @CsvSource({"1280, 690, BU01", "1280, 690, TF02", "640, 345, BU01", "640, 345, TF02"})
    void everyPageHasItsPlaceInTheWindow(int width, int height, String example) {
        resize(width, height);
        editor.show(example(example));
        for (Place.Page page : pages()) {
            editor.run(() -> editor.window.workspace().orElseThrow().open(page));
            editor.run(() -> editor.window.workspace().orElseThrow().focus());
            check(page, width, height);
        }
    }

    private void resize(int width, int height) {
        editor.run(() -> {
            editor.stage.setWidth(width);
            editor.stage.setHeight(height);
        });
    }

    private List<Place.Page> pages() {
        return editor.on(() -> Place.Page.fixed().stream()
                .filter(editor.window.workspace().orElseThrow()::has)
                .toList());
    }

    private void check(Place.Page page, int width, int height) {
        editor.run(() -> {
            shown(".page").forEach(content -> assertThat(bounds(content).getMaxX())
                    .as(page + ", which may be scrolled down")
                    .isLessThanOrEqualTo(width));
            for (String part : PARTS) {
                shown(part).forEach(node -> assertWithin(page + " " + part, bounds(node), width, height));
            }
            shown(".page-title").forEach(title -> assertWhole(page, title));
            shown(".column-header .label").forEach(header -> assertWhole(page, header));
            shown(".heading-text").forEach(heading -> assertThat(bounds(heading).getMaxX())
                    .as(page + " " + ((Text) heading).getText())
                    .isLessThanOrEqualTo(sheet(heading).getMaxX()));
            shown("#fill-handle").forEach(handle -> assertThat(sheet(handle).contains(bounds(handle)))
                    .as(page + " the fill handle in its sheet")
                    .isTrue());
        });
    }

    private static void assertWithin(String what, Bounds bounds, int width, int height) {
        assertThat(bounds.getMinX()).as(what).isNotNegative();
        assertThat(bounds.getMinY()).as(what).isNotNegative();
        assertThat(bounds.getMaxX()).as(what).isLessThanOrEqualTo(width);
        assertThat(bounds.getMaxY()).as(what).isLessThanOrEqualTo(height);
    }

    /** What is drawn of a label is less than its text where there is no room. */
    private static void assertWhole(Place.Page page, Node node) {
        Labeled label = (Labeled) node;
        Optional<Text> drawn = label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst();
        assertThat(drawn.map(Text::getText).orElse(""))
                .as(page + ", heading")
                .isEqualTo(Optional.ofNullable(label.getText()).orElse(""));
        drawn.ifPresent(text -> assertThat(text.getLayoutBounds().getHeight())
                .as(page + ", all lines of " + label.getText())
                .isLessThanOrEqualTo(label.getHeight() + 1));
    }

    private Bounds sheet(Node within) {
        Node node = within;
        while (!node.getStyleClass().contains("sheet")) {
            node = node.getParent();
        }
        return bounds(node);
    }

    private List<Node> shown(String query) {
        return editor.stage.getScene().getRoot().lookupAll(query).stream()
                .filter(SmallWindowTest::isShown)
                .toList();
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
