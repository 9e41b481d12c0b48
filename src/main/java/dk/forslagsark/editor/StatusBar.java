package dk.forslagsark.editor;

import dk.forslagsark.editor.command.Messages;
import dk.forslagsark.language.Texts;
import dk.forslagsark.version.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.concurrent.Task;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the foot of the window: what has been done, what is going on, and what must be mended. */
final class StatusBar extends HBox implements Messages {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    /** More findings than this would not be read. */
    private static final int MOST = 20;

    private static final double TOOLTIP_WIDTH = 640;
    /** A message up to this part of the line is read whole, whatever must be mended. */
    private static final double SHARE_OF_MESSAGE = 0.65;

    private final Label message = new Label();
    /** Whether the message was said together with what is going on now. */
    private boolean isFresh;

    private final Hyperlink link = new Hyperlink();
    private final Hyperlink findings = new Hyperlink();
    private final HBox activity = new HBox();
    private final Label tally = new Label();
    private final Label zoom = new Label();

    StatusBar() {
        getStyleClass().add("status-bar");
        activity.getStyleClass().add("activity");
        findings.getStyleClass().add("status-findings");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        link.setVisible(false);
        link.managedProperty().bind(link.visibleProperty());
        link.setMinWidth(USE_PREF_SIZE);
        message.setId("message");
        message.minWidthProperty()
                .bind(Bindings.createDoubleBinding(this::leastForMessage, widthProperty(), message.textProperty()));
        tally.setId("tally");
        zoom.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(activity, message, link, gap, findings, tally, zoom);
    }

    private double leastForMessage() {
        return Math.min(SHARE_OF_MESSAGE * getWidth(), message.prefWidth(-1));
    }

    @Override
    public void say(String text) {
        message.setText(text);
        link.setVisible(false);
        isFresh = true;
        Platform.runLater(() -> isFresh = false);
    }

    /**
     * Something has been changed: what was said of what was done before is no longer news. What is said together with the
     * change stays, and so does what has a link, for it waits for the user.
     */
    void outdate() {
        if (!isFresh && !link.isVisible()) {
            message.setText("");
        }
    }

    @Override
    public void say(String text, String action, Runnable run) {
        say(text);
        link.setText(action);
        link.setOnAction(event -> run.run());
        link.setVisible(true);
    }

    /** What the selected figures come to, and how large the page is shown. */
    void show(String figures, int percent) {
        tally.setText(figures);
        zoom.setText(percent == 0 ? "" : Texts.of("number.percent", percent));
    }

    /** The first thing in it that can be pressed: the way to stop what is going on, or the link. */
    Optional<Node> firstControl() {
        Optional<Node> stop =
                activity.getChildren().stream().filter(Button.class::isInstance).findFirst();
        return stop.or(
                () -> Stream.<Node>of(link, findings).filter(Node::isVisible).findFirst());
    }

    /**
     * Shows the first thing that must be mended, and how many more there are.
     *
     * @param goTo shows the place of the finding that is clicked on
     */
    void show(List<Finding> found, Consumer<Finding> goTo) {
        Optional<Finding> first = found.stream()
                .filter(Finding::isError)
                .findFirst()
                .or(() -> found.stream().findFirst());
        findings.pseudoClassStateChanged(PROBLEM, found.stream().anyMatch(Finding::isError));
        findings.setVisible(first.isPresent());
        findings.setOnAction(event -> first.ifPresent(goTo));
        String text = first.map(Finding::text).orElse("");
        findings.setText(found.size() > 1 ? Texts.of("status.more", text, found.size() - 1) : text);
        findings.setTooltip(first.isPresent() ? all(found) : null);
    }

    private static Tooltip all(List<Finding> found) {
        Tooltip tooltip = new Tooltip(
                found.stream().limit(MOST).map(each -> "• " + each.text()).collect(Collectors.joining("\n"))
                        + (found.size() > MOST ? "\n…" : ""));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        return tooltip;
    }

    @Override
    public void follow(Task<?> task) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.progressProperty());
        Label words = new Label();
        words.textProperty().bind(task.messageProperty());
        Button stop = new Button(Texts.of("status.stop"));
        stop.setOnAction(event -> task.cancel());
        stop.setCancelButton(true);
        List<Node> shown = List.of(words, bar, stop);
        activity.getChildren().addAll(shown);
        task.runningProperty().addListener((seen, before, running) -> {
            if (!running) {
                activity.getChildren().removeAll(shown);
            }
        });
    }
}
