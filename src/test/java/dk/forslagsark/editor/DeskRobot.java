package dk.forslagsark.editor;

import dk.forslagsark.check.Checks;
import dk.forslagsark.editor.command.SavedSettings;
import dk.forslagsark.editor.desk.DeskLinks;
import dk.forslagsark.editor.desk.DeskWindow;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.file.StateFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Hands and eyes at the desk: opens a folder in its window without a display, types and reads. */
final class DeskRobot {
    final PreparedDialogs dialogs = new PreparedDialogs();
    final List<Path> opened = new ArrayList<>();
    final Stage stage;
    private final Hands hands;

    /**
     * @param state where the program keeps what is its own
     */
    DeskRobot(Path folder, Path state, Checks checks) throws TimeoutException {
        Locale.setDefault(Locale.forLanguageTag("da-DK"));
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
        hands = new Hands(stage, new FxRobot());
        on(() -> {
            show(folder, state, checks);
            return null;
        });
    }

    private void show(Path folder, Path state, Checks checks) {
        DeskWindow window = new DeskWindow(
                stage,
                folder,
                new SavedSettings(SettingsFile.at(state)),
                StateFolder.at(state.resolve("tilstand")),
                dialogs,
                new DeskLinks((file, place) -> opened.add(file), file -> {}),
                checks);
        stage.setWidth(1280);
        stage.setHeight(720);
        window.show();
    }

    DeskRobot press(KeyCode... keys) {
        hands.press(keys);
        return this;
    }

    DeskRobot type(String text) {
        hands.type(text);
        return this;
    }

    /** What the rows of the list begin with, from the top. */
    List<String> rows() {
        return on(() -> stage.getScene().getRoot().lookupAll("#desk-files .table-row-cell").stream()
                .<TableRow<?>>map(row -> (TableRow<?>) row)
                .filter(row -> !row.isEmpty() && row.isVisible())
                .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                .map(DeskRobot::said)
                .toList());
    }

    private static String said(TableRow<?> row) {
        String heading = row.getAccessibleText();
        return heading == null ? ((TableCell<?, ?>) row.lookup(".desk-cell")).getText() : heading;
    }

    /** All that can be read in the window. */
    List<String> texts() {
        return on(() -> labels().map(Labeled::getText).toList());
    }

    /** Whether there is a link of that name. */
    boolean has(String link) {
        return texts().contains(link);
    }

    /** Presses what says that. */
    void fire(String text) {
        on(() -> {
            button(text).fire();
            return null;
        });
    }

    /** Presses what says the first, and in the same moment what says the second then. */
    void fireBoth(String first, String second) {
        on(() -> {
            button(first).fire();
            button(second).fire();
            return null;
        });
    }

    private ButtonBase button(String text) {
        return labels().filter(node -> text.equals(node.getText()))
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Chooses what is called so in the menu of all commands. */
    void choose(String command) {
        on(() -> {
            MenuButton menu = (MenuButton) stage.getScene().lookup("#desk-more");
            items(menu.getItems())
                    .filter(item ->
                            command.equals(String.valueOf(item.getText()).replace("_", "")))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    private static Stream<MenuItem> items(List<MenuItem> items) {
        return items.stream().flatMap(item -> item instanceof Menu menu ? items(menu.getItems()) : Stream.of(item));
    }

    private Stream<Labeled> labels() {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast);
    }

    /** What the foot of the window says was done. */
    String message() {
        return text("#desk-message");
    }

    /** What the foot of the window says of what is selected. */
    String tally() {
        return text("#desk-tally");
    }

    private String text(String query) {
        return on(() -> ((Labeled) stage.getScene().lookup(query)).getText());
    }

    /** Waits until that holds. */
    DeskRobot await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not in time: " + rows() + " " + message(), e);
        }
        hands.settled();
        return this;
    }

    <T> T on(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        on(() -> {
            stage.hide();
            return null;
        });
    }
}
