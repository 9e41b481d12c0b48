package dk.forslagsark.editor.importing;

import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.editor.page.ChangeGrid;
import dk.forslagsark.editor.page.ChangeLine;
import dk.forslagsark.editor.page.LinesPane;
import dk.forslagsark.editor.page.QuestionPane;
import dk.forslagsark.excel.reading.CellProblem;
import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.excel.reading.ReadBack;
import dk.forslagsark.language.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/** Shows what a workbook or a Word document says otherwise. What has been entered is taken unless its mark is removed; totals are only shown. */
public final class ImportPane implements QuestionPane {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 420;

    private final Set<ImportDifference> left = new HashSet<>();
    private final LinesPane lines = new LinesPane(WIDTH, HEIGHT);
    private final List<CheckBox> marks = new ArrayList<>();
    private final boolean isEmpty;
    private final boolean isDocument;

    public ImportPane(ReadBack imported) {
        isDocument = imported.isDocument();
        isEmpty = imported.differences().isEmpty()
                && imported.problems().isEmpty()
                && imported.remarks().isEmpty();
        List<ImportDifference> inputs = imported.differences().stream()
                .filter(ImportDifference::canBeLeft)
                .toList();
        List<ImportDifference> results = imported.differences().stream()
                .filter(difference -> !difference.canBeLeft())
                .toList();
        imported.remarks().forEach(lines::addLine);
        heading(inputs, isDocument ? Texts.of("importing.changed.document") : Texts.of("importing.changed.workbook"));
        addGrid(inputs, Texts.of("importing.before"), difference -> Optional.of(mark(difference)));
        heading(results, Texts.of("importing.results"));
        addGrid(results, Texts.of("importing.gives"), difference -> Optional.empty());
        heading(
                imported.problems(),
                isDocument ? Texts.of("importing.problems.document") : Texts.of("importing.problems.workbook"));
        imported.problems().stream().map(CellProblem::line).forEach(lines::addPoint);
    }

    private void heading(List<?> below, String text) {
        if (!below.isEmpty()) {
            lines.addHeading(text);
        }
    }

    private void addGrid(
            List<ImportDifference> differences, String from, Function<ImportDifference, Optional<Node>> mark) {
        if (!differences.isEmpty()) {
            ChangeGrid grid = isDocument
                    ? new ChangeGrid(from, Texts.of("importing.in-word"), Texts.of("importing.field"))
                    : new ChangeGrid(from, Texts.of("importing.in-excel"), Texts.of("importing.cell"));
            differences.forEach(each -> grid.add(mark.apply(each), line(each), each.cell()));
            lines.add(grid);
        }
    }

    private Node mark(ImportDifference difference) {
        CheckBox take = new CheckBox();
        take.setId("take-" + marks.size());
        take.getStyleClass().add("import-choice");
        take.setAccessibleText(line(difference).words());
        take.setSelected(true);
        take.selectedProperty().addListener((seen, before, taken) -> {
            if (taken) {
                left.remove(difference);
            } else {
                left.add(difference);
            }
        });
        marks.add(take);
        return take;
    }

    private static ChangeLine line(ImportDifference difference) {
        String from = difference.shown(difference.canBeLeft() ? difference.before() : difference.computed());
        String stated = difference.shown(difference.stated());
        String to =
                switch (difference.kind()) {
                    case ADDED -> Texts.of("importing.added", stated);
                    case REMOVED -> Texts.of("importing.removed");
                    case INPUT, RESULT -> stated;
                };
        return ChangeLine.of(DanishWords.sentence(difference.where()), said(from), said(to));
    }

    private static String said(String text) {
        return text.isEmpty() ? Texts.of("importing.empty") : text;
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
        return lines.node();
    }

    /** The first mark, so that space and Tab do the rest. */
    @Override
    public void begin() {
        marks.stream().map(Node.class::cast).findFirst().orElse(lines.node()).requestFocus();
    }
}
