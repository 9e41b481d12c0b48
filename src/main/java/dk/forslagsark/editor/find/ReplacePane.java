package dk.forslagsark.editor.find;

import dk.forslagsark.document.Edit;
import dk.forslagsark.document.ReplaceEdits;
import dk.forslagsark.document.Replacing;
import dk.forslagsark.editor.page.ChangesPlace;
import dk.forslagsark.editor.page.QuestionPane;
import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.editor.sheet.KeyedSheet;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks what is to be replaced with what, and lists all that would change. */
public final class ReplacePane extends VBox implements QuestionPane {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 520;

    private final Proposal proposal;
    private final TextField sought = field("replace-sought", Texts.of("find.replace.sought"));
    private final TextField with = field("replace-with", Texts.of("find.replace.with"));
    private final CheckBox exact = new CheckBox(Texts.of("find.replace.exact"));
    private final CheckBox figures = new CheckBox(Texts.of("find.replace.figures"));
    private final Label result = new Label();
    private final KeyedSheet<Integer, String> changes =
            new KeyedSheet<>(Texts.of("find.replace.changes"), entered -> {});
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private Optional<Edit> edit = Optional.empty();

    /**
     * @param before what was sought last
     */
    public ReplacePane(Proposal proposal, String before) {
        this.proposal = proposal;
        sought.setText(before);
        sought.textProperty().addListener(seen -> show());
        with.textProperty().addListener(seen -> show());
        exact.setOnAction(event -> show());
        figures.setOnAction(event -> show());
        result.setId("replace-result");
        compose();
        show();
    }

    private static TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        TextMenu.install(field);
        GridPane.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private void compose() {
        getStyleClass().add("asking");
        GridPane fields = new GridPane();
        fields.getStyleClass().add("replace-fields");
        fields.addRow(0, new Label(Texts.of("find.replace.sought")), sought);
        fields.addRow(1, new Label(Texts.of("find.replace.with")), with);
        HBox choices = new HBox(exact, figures);
        choices.getStyleClass().add("asking-line");
        Label words = new Label(Texts.of("find.replace.not"));
        words.getStyleClass().add("page-note");
        ChangesPlace place = new ChangesPlace(changes.sheet(), Texts.of("find.replace.empty"));
        VBox.setVgrow(place, Priority.ALWAYS);
        setPrefSize(WIDTH, HEIGHT);
        getChildren().addAll(fields, choices, words, result, place);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void begin() {
        sought.requestFocus();
        sought.selectAll();
    }

    @Override
    public ObservableBooleanValue ready() {
        return ready;
    }

    /** The edit that has been asked for; empty where nothing would change. */
    public Optional<Edit> edit() {
        return edit;
    }

    /** What would be done, or was done, in words. */
    public String words() {
        return result.getText();
    }

    private void show() {
        Replacing.Result found = ReplaceEdits.of(
                proposal, new Replacing(sought.getText(), with.getText(), exact.isSelected(), figures.isSelected()));
        edit = found.edit();
        ready.set(edit.isPresent());
        result.setText(sought.getText().isBlank() ? "" : words(found));
        changes.sheet().setVisible(edit.isPresent());
        if (edit.isPresent()) {
            changes.show(ReplacedRows.columns(), ReplacedRows.of(found.changes()));
        }
    }

    private static String words(Replacing.Result found) {
        int all = found.changes().size();
        int figures = (int) found.figures();
        if (all == 0) {
            return Texts.of("find.replace.none");
        }
        String places = Texts.count("find.places", all);
        return figures == 0
                ? places + "."
                : Texts.of("find.replace.with-figures", places, Texts.count("find.replace.of-them", figures));
    }
}
