package dk.forslagsark.editor.conflict;

import dk.forslagsark.compare.Conflict;
import dk.forslagsark.compare.Merge;
import dk.forslagsark.editor.page.QuestionPane;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/**
 * Shows what is merged by itself, and asks of each thing that both have changed whose it is to be. Mine holds until theirs is
 * chosen.
 */
public final class MergePane implements QuestionPane {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 380;

    private final Set<Conflict> asTheirs = new HashSet<>();
    private final VBox content = new VBox();
    private final ScrollPane pane = new ScrollPane(content);

    /**
     * @param merge of what both have done, with mine where they differ
     */
    public MergePane(Merge merge) {
        content.getStyleClass().add("merge");
        add("Den andens ændringer, som flettes ind i dit forslag:", "page-title");
        merge.taken().forEach(each -> add("• " + DifferenceWords.line(each), "merge-line"));
        if (merge.taken().isEmpty()) {
            add("Ingen.", "merge-line");
        }
        if (!merge.conflicts().isEmpty()) {
            add("Ændret af jer begge. Vælg, hvad der skal stå:", "page-title");
            merge.conflicts().forEach(this::ask);
        }
        pane.setFitToWidth(true);
        pane.setPrefSize(WIDTH, HEIGHT);
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        content.getChildren().add(label);
    }

    private void ask(Conflict conflict) {
        add(conflict.where().words() + " (før: " + DifferenceWords.said(conflict.base()) + ")", "merge-line");
        ToggleGroup group = new ToggleGroup();
        RadioButton mine = choice("Dit: " + DifferenceWords.said(conflict.mine()), group);
        RadioButton theirs = choice("Den andens: " + DifferenceWords.said(conflict.theirs()), group);
        mine.setId("mine-" + conflict.number());
        theirs.setId("theirs-" + conflict.number());
        mine.setSelected(true);
        theirs.selectedProperty().addListener((seen, before, chosen) -> {
            if (chosen) {
                asTheirs.add(conflict);
            } else {
                asTheirs.remove(conflict);
            }
        });
    }

    private RadioButton choice(String text, ToggleGroup group) {
        RadioButton button = new RadioButton(text);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMinHeight(RadioButton.USE_PREF_SIZE);
        button.getStyleClass().add("merge-choice");
        content.getChildren().add(button);
        return button;
    }

    /** The conflicts in which theirs is chosen. */
    public Set<Conflict> asTheirs() {
        return Set.copyOf(asTheirs);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public ObservableBooleanValue ready() {
        return new ReadOnlyBooleanWrapper(true);
    }

    @Override
    public void begin() {
        pane.requestFocus();
    }
}
