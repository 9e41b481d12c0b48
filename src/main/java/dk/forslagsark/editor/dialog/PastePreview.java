package dk.forslagsark.editor.dialog;

import dk.forslagsark.clipboard.Heading;
import dk.forslagsark.clipboard.NotationFinding;
import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.clipboard.ReadAs;
import dk.forslagsark.clipboard.Unit;
import dk.forslagsark.clipboard.WordColumns;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.editor.page.PasteAnswer;
import dk.forslagsark.editor.page.PasteQuestion;
import dk.forslagsark.editor.sheet.KeyedSheet;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final KeyedSheet<Integer, String> cells = new KeyedSheet<>(Texts.of("paste.cells"), entered -> {});
    private final Label comments = new Label();
    private final CheckBox steps = new CheckBox(Texts.of("paste.steps"));
    private ReadAs how = ReadAs.FOUND;

    PastePreview(PasteQuestion question) {
        this.question = question;
    }

    /** How to read it, or nothing if nothing is to be put in. */
    Optional<PasteAnswer> ask(Window window) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(window);
        dialog.setTitle(Texts.of("paste.paste"));
        dialog.setResizable(true);
        ButtonType paste = new ButtonType(Texts.of("paste.paste"), ButtonData.OK_DONE);
        dialog.getDialogPane()
                .getButtonTypes()
                .addAll(paste, new ButtonType(Texts.of("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
        dialog.getDialogPane().setMinSize(WIDTH, HEIGHT);
        Appearance.dress(dialog.getDialogPane(), window.getScene());
        show();
        return dialog.showAndWait().filter(paste::equals).map(pressed -> answer());
    }

    private PasteAnswer answer() {
        return new PasteAnswer(how, steps.isSelected());
    }

    private VBox content() {
        Label heading = new Label(Texts.of("paste.understood"));
        heading.getStyleClass().add("page-title");
        comments.setWrapText(true);
        comments.setMinHeight(Label.USE_PREF_SIZE);
        VBox.setVgrow(cells.sheet(), Priority.ALWAYS);
        VBox content =
                new VBox(heading, notations(), headings(), words(), units(), comments, stepsChoice(), cells.sheet());
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
        return choices(
                Texts.of("paste.notation"),
                finding.isOpen() || finding.isMixed(),
                finding.notation(),
                notation -> how = how.in(notation),
                Map.entry(Notation.DANISH, Texts.of("paste.notation.danish")),
                Map.entry(Notation.ENGLISH, Texts.of("paste.notation.english")));
    }

    private HBox headings() {
        Heading found = question.rows().map(Pasted::heading).orElse(Heading.AS_FOUND);
        return choices(
                Texts.of("paste.years-like"),
                found != Heading.AS_FOUND,
                found,
                heading -> how = how.with(heading),
                Map.entry(Heading.YEARS, Texts.of("paste.years-like.years")),
                Map.entry(Heading.AMOUNTS, Texts.of("paste.years-like.amounts")));
    }

    private HBox words() {
        WordColumns found = question.rows().map(Pasted::words).orElse(WordColumns.AS_FOUND);
        return choices(
                Texts.of("paste.words"),
                found != WordColumns.AS_FOUND,
                found,
                words -> how = how.with(words),
                Map.entry(WordColumns.YEARS, Texts.of("paste.words.years")),
                Map.entry(WordColumns.LEFT_OUT, Texts.of("paste.words.left-out")));
    }

    private HBox units() {
        return choices(
                Texts.of("paste.unit"),
                question.table().isPresent(),
                question.rows().map(Pasted::unit).orElse(Unit.THOUSANDS),
                unit -> how = how.in(unit),
                Map.entry(Unit.KRONER, Unit.KRONER.label()),
                Map.entry(Unit.THOUSANDS, Unit.THOUSANDS.label()),
                Map.entry(Unit.MILLIONS, Unit.MILLIONS.label()));
    }

    @SafeVarargs
    private <T> HBox choices(
            String words, boolean isOpen, T selected, Consumer<T> chosen, Map.Entry<T, String>... choices) {
        HBox box = new HBox(new Label(words));
        ToggleGroup group = new ToggleGroup();
        for (Map.Entry<T, String> choice : choices) {
            RadioButton button = new RadioButton(choice.getValue());
            button.setToggleGroup(group);
            button.setSelected(choice.getKey() == selected);
            button.setOnAction(event -> {
                chosen.accept(choice.getKey());
                show();
            });
            box.getChildren().add(button);
        }
        box.getStyleClass().add("paste-choices");
        box.setVisible(isOpen);
        box.setManaged(isOpen);
        return box;
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
                () -> show(question.cells(answer())));
    }

    private void show(List<List<String>> texts) {
        cells.show(PreviewRows.columns(texts), PreviewRows.of(texts));
    }
}
