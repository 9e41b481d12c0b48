package dk.forslagsark.editor.findings;

import dk.forslagsark.language.Texts;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The findings of a version, the worst first and what has been accepted last. */
public final class FindingsPanel extends VBox {
    /** One finding is in sight, however low the window is; in a usual one two or three are. */
    private static final double LEAST = 90;

    private static final double MOST = 250;
    private static final double SHARE = 0.4;

    /** The heading, and a finding of three lines: few findings leave their room to the results. */
    private static final double HEADING = 40;

    private static final double EACH = 80;

    private final FindingActions actions;
    private final Runnable leave;
    private final Label heading = new Label();
    private final ListView<Finding> list = new ListView<>();
    private Optional<Version> shown = Optional.empty();

    /**
     * @param leave gives the keyboard back to the page
     */
    public FindingsPanel(FindingActions actions, Runnable leave) {
        this.actions = actions;
        this.leave = leave;
        getStyleClass().add("findings");
        heading.getStyleClass().add("results-heading");
        heading.setId("findings-heading");
        list.setId("findings");
        list.setAccessibleText(Texts.of("findings.title"));
        list.setCellFactory(any -> new FindingCell(actions, list.widthProperty()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.managedProperty().bind(list.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, list);
    }

    /** Shows the findings of that version, which are there already. The same finding stays selected. */
    public void show(Version version) {
        Optional<Finding> selected = selected();
        shown = Optional.of(version);
        List<Finding> found = inOrder(version.findings());
        if (!list.getItems().equals(found)) {
            list.getItems().setAll(found);
            selected.flatMap(before -> again(before, found)).ifPresent(list.getSelectionModel()::select);
        }
        list.setVisible(!found.isEmpty());
        long open = found.stream().filter(each -> each.accepted().isEmpty()).count();
        heading.setText(open == 0 ? Texts.of("findings.none") : Texts.of("findings.so-many", open));
    }

    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing((Finding each) -> each.accepted().isPresent())
                        .thenComparing(Finding::severity))
                .toList();
    }

    private static Optional<Finding> again(Finding before, List<Finding> found) {
        return found.stream()
                .filter(each ->
                        each.rule().equals(before.rule()) && each.place().equals(before.place()))
                .findFirst();
    }

    /** The version whose findings are shown. */
    public Optional<Version> shown() {
        return shown;
    }

    private Optional<Finding> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** Gives the list the keyboard, where there is something in it. */
    public void focus() {
        if (list.isVisible()) {
            list.requestFocus();
            if (selected().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    /** Keeps about half of a pane of that height, or what the findings need if that is less, as long as there is something in it. */
    public void keepRoomIn(ReadOnlyDoubleProperty height) {
        minHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> list.isVisible()
                                ? Math.max(LEAST, Math.min(needed(), Math.min(MOST, height.get() * SHARE)))
                                : USE_COMPUTED_SIZE,
                        height,
                        list.visibleProperty(),
                        list.getItems()));
    }

    private double needed() {
        return HEADING + EACH * list.getItems().size();
    }

    /** Whether there is anything to go to. */
    public boolean isUsable() {
        return list.isVisible();
    }

    private void pressed(KeyEvent event) {
        Optional<Consumer<Finding>> action = action(event.getCode());
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        } else if (action.isPresent() && !event.isShortcutDown() && !event.isAltDown()) {
            selected().ifPresent(action.get());
            event.consume();
        }
    }

    private Optional<Consumer<Finding>> action(KeyCode code) {
        return switch (code) {
            case ENTER -> Optional.of(actions.goTo());
            case R -> Optional.of(actions::mend);
            case A -> Optional.of(actions::judge);
            default -> Optional.empty();
        };
    }
}
