package dk.forslagsark.editor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.PreparedDialogs;
import dk.forslagsark.editor.dialog.Appearance;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The guide as one reads it: sought in, followed by its links, and gone through with the keyboard. */
class GuidePaneTest {
    private Parent pane;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        run(() -> {
            PreparedDialogs dialogs = new PreparedDialogs();
            GuidePane.show(dialogs, List.of(), "start.md");
            pane = dialogs.beside.orElseThrow();
            Scene scene = new Scene(pane, 960, 640);
            Appearance.dress(scene);
            lay();
        });
    }

    @Test
    void whatIsTypedIsMarkedAndEnterGoesToIt() {
        run(() -> {
            find("#guide-field", TextField.class).setText("tjent sig selv hjem");
            lay();
            assertThat(count()).isEqualTo("1 sted. Enter viser det.");
            assertThat(find("#guide-contents", ContentsList.class).getItems()).hasSize(1);
            press(find("#guide-field", Node.class), KeyCode.ENTER);
            lay();
            assertThat(count()).isEqualTo("1 af 1");
            assertThat(title()).isEqualTo("Tilbagebetalingstid");
            markBeginsUnder("tjent sig selv hjem");
            press(find("#guide-field", Node.class), KeyCode.ESCAPE);
            assertThat(count()).isEmpty();
        });
    }

    /** The mark of a paragraph that begins with its text does not begin left of it. */
    private void markBeginsUnder(String words) {
        Node flow = pane.lookupAll(".guide-text").stream()
                .filter(text -> text.getAccessibleText().contains(words))
                .findFirst()
                .orElseThrow();
        Bounds mark = flow.lookup(".guide-mark").getBoundsInParent();
        Bounds text = flow.lookup(".guide-plain").getBoundsInParent();
        assertThat(mark.getWidth()).isPositive();
        assertThat(mark.getMinX()).isGreaterThanOrEqualTo(text.getMinX() - 1);
        assertThat(mark.getMinY()).isGreaterThanOrEqualTo(text.getMinY() - 1);
    }

    @Test
    void whatIsNowhereIsSaidToBe() {
        run(() -> {
            find("#guide-field", TextField.class).setText("kvaksalver");
            press(find("#guide-field", Node.class), KeyCode.ENTER);
            assertThat(count()).isEqualTo("Findes ikke");
        });
    }

    @Test
    void aLinkLeadsToItsChapterAndTheContentsFollow() {
        run(() -> {
            Hyperlink link = linkToTheDesk();
            link.fire();
            lay();
            assertThat(title()).startsWith("Forslagsbordet");
            assertThat(find("#guide-contents", ContentsList.class)
                            .getSelectionModel()
                            .getSelectedItem())
                    .hasFieldOrPropertyWithValue("name", title());
        });
    }

    @Test
    void theKeyboardFollowsALinkAndGoesBackAndForward() {
        run(() -> {
            Hyperlink link = linkToTheDesk();
            link.requestFocus();
            link.fire();
            lay();
            assertThat(pane.getScene().getFocusOwner()).isSameAs(find(".guide-heading-1", Node.class));
            press(pane.getScene().getFocusOwner(), KeyCode.LEFT, true);
            assertThat(title()).startsWith("Dit første forslag");
            press(pane.getScene().getFocusOwner(), KeyCode.RIGHT, true);
            assertThat(title()).startsWith("Forslagsbordet");
        });
    }

    @Test
    void theArrowsGoThroughTheWholeChapterAndOnlyOnePassageIsForTab() {
        run(() -> {
            ScrollPane page = find(".guide-scroll", ScrollPane.class);
            List<Node> passages = List.copyOf(((Parent) page.getContent()).getChildrenUnmodifiable());
            for (int i = 0; i < 3 * passages.size(); i++) {
                press(page, KeyCode.DOWN);
                lay();
            }
            assertThat(passages.stream().filter(Node::isFocusTraversable))
                    .containsExactly(passages.get(passages.size() - 1));
            assertThat(page.getVvalue()).isGreaterThan(0.9);
            press(page, KeyCode.HOME);
            assertThat(passages.get(0).isFocusTraversable()).isTrue();
            assertThat(passages).allSatisfy(passage -> assertThat(passage.getAccessibleText())
                    .isNotBlank());
        });
    }

    private String title() {
        return find(".guide-heading-1", Node.class).getAccessibleText();
    }

    private String count() {
        return find("#guide-count", Label.class).getText();
    }

    private <T> T find(String query, Class<T> type) {
        return type.cast(pane.lookup(query));
    }

    private static void press(Node node, KeyCode key) {
        press(node, key, false);
    }

    private static void press(Node node, KeyCode key, boolean withAlt) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, withAlt, false));
    }

    private void lay() {
        pane.applyCss();
        pane.layout();
    }

    private static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private Hyperlink linkToTheDesk() {
        return pane.lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(any -> any.getText().equals("Forslagsbordet"))
                .findFirst()
                .orElseThrow();
    }
}
