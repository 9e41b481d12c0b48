package dk.forslagsark.editor.dialog;

import dk.forslagsark.editor.page.ChangeGrid;
import dk.forslagsark.language.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A question as a dialog above the window: the buttons in the order of the answers, the first as the default. */
final class QuestionAlert<T> {
    private static final double WIDTH = 760;
    private static final double GAP = 12;
    private static final int MOST_ROWS = 12;
    /** About as many characters as stand on a line of the details. */
    private static final int LONG_LINE = 110;

    private static final double HEIGHT = 320;
    private static final double LINE = 36;
    /** More would not be read one by one. */
    private static final int MOST_CHANGES = 300;

    private final Question<T> question;
    private final Map<ButtonType, T> answers = new LinkedHashMap<>();

    QuestionAlert(Question<T> question) {
        this.question = question;
        question.answers().forEach((answer, words) -> answers.put(new ButtonType(words, ButtonData.OTHER), answer));
    }

    /**
     * Asks; empty if the user leaves the question.
     *
     * @param cancel the button by which a question is usually left
     */
    Optional<T> ask(Window owner, ButtonType cancel) {
        Alert alert = new Alert(AlertType.CONFIRMATION);
        alert.initOwner(owner);
        alert.setTitle(Texts.of("about.program"));
        alert.setHeaderText(question.heading());
        alert.setGraphic(null);
        alert.setResizable(true);
        alert.getDialogPane().setContent(content());
        alert.getButtonTypes().setAll(answers.keySet());
        alert.getButtonTypes()
                .add(question.leaving()
                        .map(words -> new ButtonType(words, cancel.getButtonData()))
                        .orElse(cancel));
        arrange(alert);
        Appearance.dress(alert.getDialogPane(), owner.getScene());
        return alert.showAndWait().map(answers::get);
    }

    /** As the platform orders buttons, answers of one kind would be sorted and made equally wide, and be cut. */
    private void arrange(Alert alert) {
        List<ButtonType> all = alert.getButtonTypes();
        for (ButtonType type : all) {
            Button button = (Button) alert.getDialogPane().lookupButton(type);
            ButtonBar.setButtonUniformSize(button, false);
            button.setDefaultButton(type == all.get(0));
            button.setMinWidth(Button.USE_PREF_SIZE);
        }
        Node bar = alert.getDialogPane().lookup(".button-bar");
        if (bar instanceof ButtonBar buttons) {
            buttons.setButtonOrder(ButtonBar.BUTTON_ORDER_NONE);
        }
    }

    private Node content() {
        Label text = new Label(question.text());
        text.setWrapText(true);
        text.setPrefWidth(WIDTH);
        VBox content = new VBox(GAP, text);
        if (!question.details().isEmpty()) {
            content.getChildren().add(details());
        }
        if (!question.changes().isEmpty()) {
            content.getChildren().add(changes());
        }
        return content;
    }

    private TextArea details() {
        TextArea lines = new TextArea(String.join("\n", question.details()));
        lines.setId("details");
        lines.setEditable(false);
        lines.setWrapText(true);
        lines.setPrefRowCount(Math.min(MOST_ROWS, rows(question.details()) + 1));
        lines.setPrefWidth(WIDTH);
        return lines;
    }

    private static int rows(List<String> lines) {
        return lines.stream().mapToInt(line -> 1 + line.length() / LONG_LINE).sum();
    }

    private Node changes() {
        ChangeGrid grid =
                new ChangeGrid(question.compared().from(), question.compared().to(), "");
        question.changes().stream().limit(MOST_CHANGES).forEach(grid::add);
        VBox lines = new VBox(grid.node());
        int more = question.changes().size() - MOST_CHANGES;
        if (more > 0) {
            lines.getChildren().add(new Label(Texts.of("dialog.more-changes", more)));
        }
        ScrollPane pane = new ScrollPane(lines);
        pane.setId("changes");
        pane.setFitToWidth(true);
        pane.setMinWidth(WIDTH);
        pane.setPrefSize(WIDTH, Math.min(HEIGHT, (question.changes().size() + 1) * LINE));
        return pane;
    }
}
