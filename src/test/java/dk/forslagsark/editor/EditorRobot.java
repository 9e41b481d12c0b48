package dk.forslagsark.editor;

import dk.forslagsark.document.Document;
import dk.forslagsark.editor.command.OpenProposal;
import dk.forslagsark.editor.command.SavedSettings;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Hands and eyes at the editor: opens its window without a display, types, clicks and reads. */
final class EditorRobot {
    private final FxRobot robot = new FxRobot();
    private final Hands hands;
    final EditorWindow window;
    final Stage stage;
    final PreparedDialogs dialogs = new PreparedDialogs();

    private EditorRobot(Path settings, int width, int height, boolean isOpening) throws TimeoutException {
        Locale.setDefault(Locale.forLanguageTag("da-DK"));
        stage = FxToolkit.registerStage(Stage::new);
        hands = new Hands(stage, robot);
        window = on(() -> new EditorWindow(
                stage,
                new SavedSettings(SettingsFile.at(settings)),
                StateFolder.at(settings.resolve("tilstand")),
                dialogs,
                folder -> dialogs.asked.add("mappe " + folder.getFileName()),
                file -> {},
                isOpening));
        on(() -> {
            window.show();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            return null;
        });
    }

    /** An empty window, whose settings are in that folder. */
    static EditorRobot start(Path settings) throws TimeoutException {
        return start(settings, 1280, 800);
    }

    static EditorRobot start(Path settings, int width, int height) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return new EditorRobot(settings, width, height, false);
    }

    /** A window in which something is about to be opened. */
    static EditorRobot opening(Path settings) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return new EditorRobot(settings, 1280, 800, true);
    }

    /** Shows a proposal that belongs to no file. */
    EditorRobot show(Proposal proposal) {
        return run(() -> window.show(new OpenProposal(Document.of(proposal), Optional.empty())));
    }

    Proposal proposal() {
        return on(() -> window.current().orElseThrow().document().proposal());
    }

    EditorRobot type(String text) {
        hands.type(text);
        return this;
    }

    EditorRobot press(KeyCode... keys) {
        hands.press(keys);
        return answered();
    }

    /** Waits until no drive is waited for. */
    private EditorRobot answered() {
        if (on(window::isWaiting)) {
            try {
                WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !on(window::isWaiting));
            } catch (TimeoutException e) {
                throw new AssertionError("the drive does not answer", e);
            }
            hands.settled();
        }
        return this;
    }

    /** Does what the item of that name in the menus does. */
    EditorRobot choose(String name) {
        run(() -> find(".menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(EditorRobot::items)
                .filter(item -> name.equals(unmarked(item.getText())))
                .findFirst()
                .orElseThrow()
                .fire());
        return answered();
    }

    private static Stream<MenuItem> items(MenuItem item) {
        Stream<MenuItem> further =
                item instanceof Menu menu ? menu.getItems().stream().flatMap(EditorRobot::items) : Stream.of();
        return Stream.concat(Stream.of(item), further);
    }

    /** The name without the mark before the letter that is underlined. */
    static String unmarked(String name) {
        return name == null ? "" : name.replace("_", "");
    }

    EditorRobot press(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            press(key);
        }
        return this;
    }

    /** Clicks on the cell in the row with that label, or that number from 0, under that heading. */
    EditorRobot click(String label, String heading) {
        return click(middle(label, heading));
    }

    EditorRobot doubleClick(String label, String heading) {
        return run(() -> cell(label, heading).fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 2, cell(label, heading))));
    }

    EditorRobot clickOn(String query) {
        return click(robot.point(query).query());
    }

    /** Selects the column under that heading. */
    EditorRobot clickHeading(String heading) {
        Bounds bounds = heading(heading);
        return click(new Point2D(
                stage.getScene().getWindow().getX() + stage.getScene().getX() + bounds.getCenterX(),
                stage.getScene().getWindow().getY() + stage.getScene().getY() + bounds.getCenterY()));
    }

    /** Selects the row with that number in the margin. */
    EditorRobot clickNumber(int number) {
        return click(middleOf(number(number)));
    }

    private EditorRobot click(Point2D at) {
        hands.click(at);
        return answered();
    }

    /** Drags the row with that number above the row with that label. */
    EditorRobot dragNumber(int number, String label) {
        return drag(middleOf(number(number)), middle(label, "2020"));
    }

    EditorRobot drag(String fromLabel, String fromHeading, String toLabel, String toHeading) {
        return drag(middle(fromLabel, fromHeading), middle(toLabel, toHeading));
    }

    /** Drags the fill handle to a cell: what JavaFX would tell it, for the handle is too small to be hit surely. */
    EditorRobot dragHandle(String label, String heading) {
        return run(() -> {
            handle().fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 1, handle()));
            handle().fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, 1, cell(label, heading)));
            handle().fireEvent(mouse(MouseEvent.MOUSE_RELEASED, 1, cell(label, heading)));
        });
    }

    private Node handle() {
        return on(() -> robot.lookup("#fill-handle").queryAll().stream()
                .filter(Node::isVisible)
                .filter(node -> node.getScene() == stage.getScene())
                .findFirst()
                .orElseThrow());
    }

    private EditorRobot drag(Point2D from, Point2D to) {
        hands.drag(List.of(from, from.midpoint(to), to, to.add(1, 0)));
        return this;
    }

    /** How many cells are selected. */
    long selected() {
        return on(() -> Math.max(
                1,
                cells().filter(cell -> !cell.getStyleClass().contains("number"))
                        .filter(cell -> has(cell, "range"))
                        .count()));
    }

    /** What the foot of the window says of the figures selected. */
    String tally() {
        return find("#tally", Label.class).getText();
    }

    /** What the foot of the window says was done. */
    String message() {
        return on(() -> ((Label) stage.getScene().lookup("#message")).getText());
    }

    /** What undo would undo. */
    Optional<String> undoable() {
        return on(() -> window.current().orElseThrow().document().undoable());
    }

    boolean hasComment(String label, String heading) {
        return on(() -> cell(label, heading).lookup(".comment-corner") != null);
    }

    /** What the cell shows. */
    String text(String label, String heading) {
        return on(() -> Optional.ofNullable(cell(label, heading).getText()).orElse(""));
    }

    /** What can be read in the cell, which is less than its text where there is no room. */
    String drawn(String label, String heading) {
        return on(() -> cell(label, heading).getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .findFirst()
                .orElse(""));
    }

    Bounds bounds(String label, String heading) {
        return on(() -> {
            Node cell = cell(label, heading);
            return cell.localToScene(cell.getLayoutBounds());
        });
    }

    /** An event of the left button over a node; a count of 2 is a double click, however slow the machine. */
    private static MouseEvent mouse(EventType<MouseEvent> type, int clicks, Node over) {
        return new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                clicks,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                new PickResult(over, 0, 0));
    }

    private Point2D middle(String label, String heading) {
        return middleOf(on(() -> cell(label, heading)));
    }

    /** Whether the sheet can be scrolled sideways. */
    boolean scrollsSideways() {
        return on(() -> robot.lookup(".sheet .table-view .scroll-bar").queryAllAs(ScrollBar.class).stream()
                .anyMatch(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible()));
    }

    boolean isMarked(String label, String heading) {
        return on(() -> has(cell(label, heading), "problem"));
    }

    /** What is said of the cell when the mouse is on it. */
    String tooltip(String label, String heading) {
        return on(() -> ((TableCell<?, ?>) cell(label, heading)).getTooltip().getText());
    }

    private static boolean has(Node node, String state) {
        return node.getPseudoClassStates().stream()
                .anyMatch(pseudo -> pseudo.getPseudoClassName().equals(state));
    }

    private Node number(int number) {
        return on(() -> cells().filter(cell -> cell.getStyleClass().contains("number"))
                .filter(cell -> Integer.toString(number).equals(cell.getText()))
                .findFirst()
                .orElseThrow());
    }

    private Point2D middleOf(Node node) {
        return on(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    /** What stands above the columns in front; of a heading over two lines the lower one first. */
    List<String> headings() {
        return on(() -> ((TableView<?>) stage.getScene().lookup(".sheet .table-view"))
                .getVisibleLeafColumns().stream()
                        .map(column -> column.getParentColumn() == null
                                ? column.getText()
                                : column.getText() + ", "
                                        + column.getParentColumn().getText())
                        .toList());
    }

    /** Where the cursor is: what is selected, as “label | heading”. */
    String cursor() {
        return on(() -> cells().filter(TableCell::isSelected)
                .map(cell -> labelOf(cell) + " | " + cell.getTableColumn().getText())
                .findFirst()
                .orElse(""));
    }

    boolean isEditing() {
        return on(() -> robot.lookup("#cell-editor")
                .tryQuery()
                .filter(field -> field.getParent().isVisible())
                .isPresent());
    }

    <T extends Node> T find(String query, Class<T> type) {
        return on(() -> robot.lookup(query).queryAs(type));
    }

    boolean has(String query) {
        return on(() -> robot.lookup(query).tryQuery().isPresent());
    }

    /** Where the heading of that column is in the window. */
    Bounds heading(String text) {
        return on(() -> robot.lookup(".column-header .label").queryAllAs(Label.class).stream()
                .filter(label -> text.equals(label.getText()) && label.getScene() == stage.getScene())
                .map(label -> label.localToScene(label.getLayoutBounds()))
                .findFirst()
                .orElseThrow());
    }

    /** The text field of the front page with that name. */
    TextField field(String name) {
        return on(() -> robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }

    String title() {
        return on(stage::getTitle);
    }

    EditorRobot run(Runnable action) {
        on(() -> {
            action.run();
            return null;
        });
        hands.settled();
        return this;
    }

    <T> T on(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        run(stage::hide);
    }

    private TableCell<?, ?> cell(String label, String heading) {
        return on(() -> cells().filter(cell -> cell.getTableColumn().getText().equals(heading))
                .filter(cell -> labelOf(cell).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell " + label + " | " + heading)));
    }

    /** The cells in sight that have something to do with a row. */
    private Stream<TableCell<?, ?>> cells() {
        return stage.getScene().getRoot().lookupAll(".sheet-cell").stream()
                .<TableCell<?, ?>>map(TableCell.class::cast)
                .filter(cell -> !cell.isEmpty());
    }

    /** What stands in the second column of the cell's row. */
    private static String labelOf(TableCell<?, ?> cell) {
        Object labels = cell.getTableView().getColumns().get(1);
        return cell.getTableRow().getChildrenUnmodifiable().stream()
                .<TableCell<?, ?>>map(TableCell.class::cast)
                .filter(other -> other.getTableColumn() == labels && other.getText() != null)
                .map(TableCell::getText)
                .findFirst()
                .orElse("");
    }
}
