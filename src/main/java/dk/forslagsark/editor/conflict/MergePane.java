package dk.forslagsark.editor.conflict;

import dk.forslagsark.compare.Conflict;
import dk.forslagsark.compare.Merge;
import dk.forslagsark.editor.page.ChangeGrid;
import dk.forslagsark.editor.page.LinesPane;
import dk.forslagsark.editor.page.QuestionPane;
import dk.forslagsark.language.Texts;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;

/**
 * Shows what is merged by itself, and asks of each thing that both have changed whose it is to be. Mine holds until theirs is
 * chosen.
 */
public final class MergePane implements QuestionPane {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 380;

    private final Set<Conflict> asTheirs = new HashSet<>();
    private final LinesPane lines = new LinesPane(WIDTH, HEIGHT);

    /**
     * @param merge of what both have done, with mine where they differ
     */
    public MergePane(Merge merge) {
        lines.addHeading(Texts.of("conflict.taken"));
        if (merge.taken().isEmpty()) {
            lines.addLine(Texts.of("conflict.none-taken"));
        } else {
            ChangeGrid taken = new ChangeGrid(Texts.of("conflict.mine"), Texts.of("conflict.theirs"), "");
            merge.taken().forEach(each -> taken.add(DifferenceWords.beside(each)));
            lines.add(taken);
        }
        if (!merge.conflicts().isEmpty()) {
            lines.addHeading(Texts.of("conflict.both"));
            merge.conflicts().forEach(this::ask);
        }
    }

    private void ask(Conflict conflict) {
        lines.addLine(Texts.of("conflict.base", conflict.where().words(), DifferenceWords.said(conflict.base())));
        ToggleGroup group = new ToggleGroup();
        String where = conflict.where().words();
        RadioButton mine =
                choice(Texts.of("conflict.choose-mine", DifferenceWords.said(conflict.mine())), where, group);
        RadioButton theirs =
                choice(Texts.of("conflict.choose-theirs", DifferenceWords.said(conflict.theirs())), where, group);
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

    private RadioButton choice(String text, String where, ToggleGroup group) {
        RadioButton button = new RadioButton(text);
        button.setAccessibleText(where + ": " + text);
        button.setToggleGroup(group);
        lines.add(button, "merge-choice");
        return button;
    }

    /** The conflicts in which theirs is chosen. */
    public Set<Conflict> asTheirs() {
        return Set.copyOf(asTheirs);
    }

    @Override
    public Node node() {
        return lines.node();
    }

    @Override
    public void begin() {
        lines.node().requestFocus();
    }
}
