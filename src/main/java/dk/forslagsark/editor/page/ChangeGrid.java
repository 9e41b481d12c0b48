package dk.forslagsark.editor.page;

import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/**
 * What differs, line by line under its headings: the row, the year, and what stands on either side. Long texts are wrapped, and
 * figures stand to the right.
 */
public final class ChangeGrid {
    /** What a mark takes of the width, in per cent. */
    private static final double MARK = 5;

    /** How the rest is shared: the row, the year, from, to, and what is told beside them. */
    private static final List<Double> SHARES = List.of(39.0, 8.0, 16.0, 16.0, 16.0);

    /** The columns of what stands on either side. */
    private static final Set<Integer> SIDES = Set.of(3, 4);

    private final GridPane grid = new GridPane();
    private final Map<Integer, Label> headings = new HashMap<>();
    private int next;

    /**
     * @param from the heading of what stands on one side
     * @param to that of the other
     * @param beside the heading of what is told beside them; empty for nothing
     */
    public ChangeGrid(String from, String to, String beside) {
        grid.getStyleClass().add("changes");
        addColumn(0);
        addColumns(beside.isEmpty() ? SHARES.subList(0, SHARES.size() - 1) : SHARES);
        add(
                "changes-heading",
                Optional.empty(),
                List.of(Texts.of("page.row"), Texts.of("page.year"), from, to, beside));
    }

    private void addColumns(List<Double> shares) {
        double all = shares.stream().mapToDouble(Double::doubleValue).sum();
        shares.forEach(share -> addColumn(share * (100 - MARK) / all));
    }

    private void addColumn(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        grid.getColumnConstraints().add(column);
    }

    public void add(ChangeLine line) {
        add(Optional.empty(), line, "");
    }

    /**
     * @param mark what the line is answered with
     * @param beside what is told beside it
     */
    public void add(Optional<Node> mark, ChangeLine line, String beside) {
        add("changes-cell", mark, List.of(line.row(), line.year(), line.from(), line.to(), beside));
    }

    private void add(String style, Optional<Node> mark, List<String> texts) {
        mark.ifPresent(node -> {
            grid.getColumnConstraints().get(0).setPercentWidth(MARK);
            GridPane.setValignment(node, VPos.TOP);
            grid.add(node, 0, next);
        });
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                place(cell(texts.get(i), style), i + 1);
            }
        }
        next++;
    }

    /** The heading of a column stands as its figures do. */
    private void place(Label cell, int column) {
        grid.add(cell, column, next);
        Label heading = headings.computeIfAbsent(column, first -> cell);
        if (SIDES.contains(column) && SpokenNumber.isFigure(cell.getText())) {
            GridPane.setHalignment(cell, HPos.RIGHT);
            GridPane.setHalignment(heading, HPos.RIGHT);
        }
    }

    private static Label cell(String text, String style) {
        Label cell = new Label(text);
        cell.setWrapText(true);
        cell.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(cell, VPos.TOP);
        cell.getStyleClass().add(style);
        return cell;
    }

    public Node node() {
        return grid;
    }
}
