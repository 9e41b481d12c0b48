package dk.forslagsark.editor.dialog;

import dk.forslagsark.clipboard.Notation;
import dk.forslagsark.clipboard.NotationFinding;
import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.editor.page.PasteAnswer;
import dk.forslagsark.editor.page.PasteQuestion;
import dk.forslagsark.editor.sheet.KeyedSheet;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Shows what was understood of a clipboard, before it is put in. */
final class PastePreview {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 560;

    private final PasteQuestion question;
    private final KeyedSheet<Integer, String> cells = new KeyedSheet<>("Det, der sættes ind", entered -> {});
    private final Label comments = new Label();
    private final ToggleGroup group = new ToggleGroup();
    private final CheckBox steps = new CheckBox("Tallene er ændringer fra år til år: læg dem sammen");
    private Notation notation;

    PastePreview(PasteQuestion question) {
        this.question = question;
        notation = question.finding().notation();
    }

    /** How to read it, or nothing if nothing is to be put in. */
    Optional<PasteAnswer> ask(Window window) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(window);
        dialog.setTitle("Sæt ind");
        dialog.setResizable(true);
        ButtonType paste = new ButtonType("Sæt ind", ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(paste, new ButtonType("Annullér", ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
        dialog.getDialogPane().setMinSize(WIDTH, HEIGHT);
        Appearance.dress(dialog.getDialogPane(), window.getScene());
        show();
        return dialog.showAndWait().filter(paste::equals).map(pressed -> answer());
    }

    private PasteAnswer answer() {
        return new PasteAnswer(notation, steps.isSelected());
    }

    private VBox content() {
        Label heading = new Label("Sådan blev udklipsholderen forstået");
        heading.getStyleClass().add("page-title");
        comments.setWrapText(true);
        comments.setMinHeight(Label.USE_PREF_SIZE);
        VBox.setVgrow(cells.sheet(), Priority.ALWAYS);
        VBox content = new VBox(heading, notations(), comments, stepsChoice(), cells.sheet());
        content.getStyleClass().add("paste-preview");
        return content;
    }

    private CheckBox stepsChoice() {
        steps.setVisible(question.table().isPresent());
        steps.setManaged(steps.isVisible());
        steps.setOnAction(event -> show());
        return steps;
    }

    private HBox notations() {
        NotationFinding finding = question.finding();
        HBox choices = new HBox(
                new Label("Tallene er skrevet på"),
                choice(Notation.DANISH, "dansk (1.300,5)"),
                choice(Notation.ENGLISH, "engelsk (1,300.5)"));
        choices.getStyleClass().add("paste-notations");
        choices.setVisible(finding.isOpen() || finding.isMixed());
        choices.setManaged(choices.isVisible());
        return choices;
    }

    private RadioButton choice(Notation chosen, String text) {
        RadioButton button = new RadioButton(text);
        button.setToggleGroup(group);
        button.setSelected(notation == chosen);
        button.setOnAction(event -> {
            notation = chosen;
            show();
        });
        return button;
    }

    private void show() {
        Optional<Pasted> rows = question.rows(answer());
        comments.setText(String.join("\n", rows.map(Pasted::comments).orElse(List.of())));
        comments.setManaged(!comments.getText().isEmpty());
        rows.ifPresentOrElse(
                pasted -> cells.show(
                        PreviewRows.columns(
                                pasted, question.table().orElseThrow().years()),
                        PreviewRows.of(pasted)),
                () -> show(question.cells(notation)));
    }

    private void show(List<List<String>> texts) {
        cells.show(PreviewRows.columns(texts), PreviewRows.of(texts));
    }
}
