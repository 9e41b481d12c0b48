package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.css.Selector;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

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
            ".writing",
            ".findings");

    private static final int WIDE = 1280;

    /** What row it is, and the first field that is written about it. */
    private static final double LEAST_DETAILS = 112;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"BU01", "TF02", "TV01b"})
    void everyPageHasItsPlaceInTheWindow(String name) throws Exception {
        editor.show(proposal(name));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> editor.on(this::hasFindings));
        checkPages(WIDE, 690);
        checkPages(640, 345);
    }

    private void checkPages(int width, int height) {
        resize(width, height);
        for (Place.Page page : pages()) {
            open(page);
            check(page, width, height);
            if (width == WIDE && !editor.proposal().permanentChanges().isEmpty()) {
                checkChart(page);
            }
            if (editor.on(() -> !shown(".details-scroll").isEmpty())) {
                checkDetails(page, width, height);
            }
        }
    }

    private void open(Place.Page page) {
        editor.run(() -> {
            editor.window.workspace().orElseThrow().open(page);
            editor.window.workspace().orElseThrow().focus();
        });
        if (editor.on(() -> editor.window.workspace().orElseThrow().sheet()).isPresent()) {
            settleBar();
        }
    }

    /** A sheet that has to scroll sideways asks for the room of the bar when that is there. */
    private void settleBar() {
        editor.run(() -> {});
    }

    /** The rules are asked in the background; the heading comes with what they say. */
    private boolean hasFindings() {
        Labeled heading = (Labeled) editor.stage.getScene().lookup("#findings-heading");
        return !heading.getText().isEmpty();
    }

    /** TV01b is the one that is held whole, with its free table; without a name it is an empty one. */
    private static Proposal proposal(String name) throws FileProblem {
        if (name == null) {
            return Proposal.blank(2026);
        }
        return name.equals("TV01b")
                ? ProposalFile.read(Path.of("src/test/resources/published-whole/TV01b.forslag"))
                : example(name);
    }

    private void resize(int width, int height) {
        editor.run(() -> {
            editor.stage.setWidth(width);
            editor.stage.setHeight(height);
        });
    }

    private List<Place.Page> pages() {
        return editor.on(() -> Stream.concat(Place.Page.fixed().stream(), freeTables())
                .filter(editor.window.workspace().orElseThrow()::has)
                .toList());
    }

    private Stream<Place.Page> freeTables() {
        return IntStream.range(0, editor.proposal().freeTables().size()).mapToObj(Place.Page::freeTable);
    }

    private void check(Place.Page page, int width, int height) {
        look(() -> {
            shown(".page").forEach(content -> assertThat(bounds(content).getMaxX())
                    .as(page + ", which may be scrolled down")
                    .isLessThanOrEqualTo(width));
            for (String part : PARTS) {
                shown(part).forEach(node -> assertWithin(page + " " + part, bounds(node), width, height));
            }
            shown(".outline-page").stream()
                    .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")))
                    .forEach(row -> assertInOutline(page, row));
            shown(".page-title").forEach(title -> assertWhole(page, title));
            shown(".column-header .label").forEach(header -> assertWhole(page, header));
            shown(".heading-text").forEach(heading -> assertThat(bounds(heading).getMaxX())
                    .as(page + " " + ((Text) heading).getText())
                    .isLessThanOrEqualTo(sheet(heading).getMaxX()));
            shown(".heading-text").forEach(heading -> assertRunsOn(page, heading.getParent()));
            shown(".free-table-head .label, .comparing .label").forEach(label -> assertWhole(page, label));
            shown(".sheet .table-view").forEach(sheet -> assertHasRow(page, sheet));
            shown("#fill-handle").forEach(handle -> assertThat(sheet(handle).contains(bounds(handle)))
                    .as(page + " the fill handle in its sheet")
                    .isTrue());
        });
    }

    /** Without its years a chart says nothing. In the window of half the pixels it is scrolled to. */
    private void checkChart(Place.Page page) {
        look(() -> shown(".chart-year").forEach(year -> assertThat(bounds(year).getMaxY())
                .as(page + ", the years of the chart")
                .isLessThanOrEqualTo(bounds(shown(".results-scroll").get(0)).getMaxY())));
    }

    /** Where there is not room for all that stands at the side, the row's details are scrolled to. */
    private void checkDetails(Place.Page page, int width, int height) {
        scrollSide(1);
        look(() -> {
            for (Node details : shown(".details-scroll")) {
                assertWithin(page + ", the row's details", bounds(details), width, height);
                assertThat(bounds(details).getHeight())
                        .as(page + ", the row's details")
                        .isGreaterThanOrEqualTo(LEAST_DETAILS);
            }
            shown(".details .combo-box-base")
                    .forEach(field -> assertThat(bounds(field).getMaxX())
                            .as(page + ", the row's details")
                            .isLessThanOrEqualTo(width));
            shown(".details-label").forEach(label -> assertWhole(page, label));
            shown(".details .check-box").forEach(box -> assertWhole(page, box));
        });
        scrollSide(0);
    }

    /** Nothing moves, so nothing has to settle. */
    private void look(Runnable assertions) {
        editor.on(() -> {
            assertions.run();
            return null;
        });
    }

    private void scrollSide(double to) {
        editor.run(() -> ((ScrollPane) editor.stage.getScene().lookup(".side")).setVvalue(to));
    }

    private static void assertWithin(String what, Bounds bounds, int width, int height) {
        assertThat(bounds.getMinX()).as(what).isNotNegative();
        assertThat(bounds.getMinY()).as(what).isNotNegative();
        assertThat(bounds.getMaxX()).as(what).isLessThanOrEqualTo(width);
        assertThat(bounds.getMaxY()).as(what).isLessThanOrEqualTo(height);
    }

    /** A heading is drawn above the empty cells at its right, and is not cut where its own ends. */
    private static void assertRunsOn(Place.Page page, Node cell) {
        assertThat(cell.getViewOrder())
                .as(page + ", a heading above other cells")
                .isNegative();
        assertThat(cell.getClip()).as(page + ", what a heading is cut by").isNull();
    }

    private void assertInOutline(Place.Page page, Node row) {
        Bounds outline = bounds(shown(".outline-scroll").get(0));
        assertThat(bounds(row).getMinY())
                .as(page + ", its line in the outline")
                .isGreaterThanOrEqualTo(outline.getMinY());
        assertThat(bounds(row).getMaxY()).as(page + ", its line in the outline").isLessThanOrEqualTo(outline.getMaxY());
    }

    private static void assertHasRow(Place.Page page, Node sheet) {
        Bounds room = bounds(sheet.lookup(".clipped-container"));
        assertThat(sheet.lookupAll(".sheet-row"))
                .as(page + ", a row of its table in sight, in " + room)
                .anyMatch(row -> !((Cell<?>) row).isEmpty() && bounds(row).getMaxY() <= room.getMaxY() + 1);
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

    /** What is in sight and fits that selector. */
    private List<Node> shown(String query) {
        Selector selector = Selector.createSelector(query);
        return inSight(editor.stage.getScene().getRoot())
                .filter(selector::applies)
                .toList();
    }

    private static Stream<Node> inSight(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(SmallWindowTest::inSight))
                : Stream.of(node);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
