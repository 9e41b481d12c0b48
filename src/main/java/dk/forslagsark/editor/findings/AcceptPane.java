package dk.forslagsark.editor.findings;

import dk.forslagsark.editor.page.QuestionPane;
import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.language.Texts;
import dk.forslagsark.version.Finding;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks why a finding is right, and who says so. */
public final class AcceptPane extends VBox implements QuestionPane {
    private static final double WIDTH = 480;

    private final TextField reason = new TextField();
    private final TextField name = new TextField();

    /**
     * @param by who most likely says so
     */
    public AcceptPane(Finding finding, String by) {
        getStyleClass().add("accept");
        Label what = new Label(finding.text());
        what.setWrapText(true);
        setPrefWidth(WIDTH);
        reason.setId("accept-reason");
        name.setId("accept-name");
        name.setText(by);
        getChildren().add(what);
        add(Texts.of("findings.why"), reason);
        add(Texts.of("findings.name"), name);
    }

    private void add(String title, TextField field) {
        Label label = new Label(title);
        label.setLabelFor(field);
        field.setAccessibleText(title);
        TextMenu.install(field);
        getChildren().addAll(label, field);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public ObservableBooleanValue ready() {
        return Bindings.createBooleanBinding(
                () -> !reason().isEmpty() && !name().isEmpty(), reason.textProperty(), name.textProperty());
    }

    @Override
    public void begin() {
        reason.requestFocus();
    }

    public String reason() {
        return reason.getText().strip();
    }

    public String name() {
        return name.getText().strip();
    }
}
