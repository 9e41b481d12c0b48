package dk.forslagsark.editor.importing;

import dk.forslagsark.editor.page.QuestionPane;
import dk.forslagsark.excel.reading.CellProblem;
import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.excel.reading.ImportedWorkbook;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Shows what a workbook says otherwise. What has been entered is taken unless its mark is removed; totals are only shown. */
public final class ImportPane implements QuestionPane {
    private static final double WIDTH = 680;
    private static final double HEIGHT = 420;

    private final Set<ImportDifference> left = new HashSet<>();
    private final VBox content = new VBox();
    private final ScrollPane pane = new ScrollPane(content);
    private final boolean isEmpty;

    public ImportPane(ImportedWorkbook imported) {
        content.getStyleClass().add("merge");
        isEmpty = imported.differences().isEmpty()
                && imported.problems().isEmpty()
                && imported.remarks().isEmpty();
        List<ImportDifference> inputs = imported.differences().stream()
                .filter(ImportDifference::canBeLeft)
                .toList();
        List<ImportDifference> results = imported.differences().stream()
                .filter(difference -> !difference.canBeLeft())
                .toList();
        imported.remarks().forEach(remark -> add(remark, "merge-line"));
        heading(inputs, "Rettet i projektmappen. Fjern mærket ved det, der ikke skal med:");
        inputs.forEach(this::ask);
        heading(results, "Summer, der ikke passer. De regnes ud og hentes ikke:");
        results.forEach(result -> add("• " + line(result), "merge-line"));
        heading(imported.problems(), "Celler, der ikke kunne læses:");
        imported.problems().stream().map(CellProblem::line).forEach(line -> add("• " + line, "merge-line"));
        pane.setFitToWidth(true);
        pane.setPrefSize(WIDTH, HEIGHT);
    }

    private void heading(List<?> below, String text) {
        if (!below.isEmpty()) {
            add(text, "page-title");
        }
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        content.getChildren().add(label);
    }

    private void ask(ImportDifference difference) {
        CheckBox take = new CheckBox(line(difference));
        take.setId("take-" + content.getChildren().size());
        take.setSelected(true);
        take.setWrapText(true);
        take.setMinHeight(CheckBox.USE_PREF_SIZE);
        take.getStyleClass().add("import-choice");
        take.selectedProperty().addListener((seen, before, taken) -> {
            if (taken) {
                left.remove(difference);
            } else {
                left.add(difference);
            }
        });
        content.getChildren().add(take);
    }

    private static String line(ImportDifference difference) {
        return difference.where() + ": " + difference.words() + " (" + difference.cell() + ")";
    }

    /** Whether there is nothing to be looked at. */
    public boolean isEmpty() {
        return isEmpty;
    }

    /** What is not to be taken. */
    public Set<ImportDifference> left() {
        return Set.copyOf(left);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public ObservableBooleanValue ready() {
        return new ReadOnlyBooleanWrapper(true);
    }

    /** The first mark, so that space and Tab do the rest. */
    @Override
    public void begin() {
        content.getChildren().stream()
                .filter(CheckBox.class::isInstance)
                .findFirst()
                .orElse(pane)
                .requestFocus();
    }
}
