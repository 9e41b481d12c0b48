package dk.forslagsark.editor.compare;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.compare.Difference;
import dk.forslagsark.editor.page.ChangeLine;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenNumber;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A table of what differs, with both versions side by side, and above it what they come to. */
public final class DifferencesView extends VBox {
    private static final double WIDE = 310;
    private static final double NARROW = 210;
    private static final double YEAR = 70;
    private static final String FIGURE = "figure";

    private final List<TableColumn<Difference, String>> sides = List.of(
            column(Texts.of("differences.before"), NARROW, DifferenceText::before, true),
            column(Texts.of("differences.after"), NARROW, DifferenceText::after, true));
    private final Label headline = new Label();
    private final TableView<Difference> table = new TableView<>();

    public DifferencesView() {
        getStyleClass().add("differences");
        headline.setId("differences-headline");
        headline.setWrapText(true);
        headline.setMinHeight(Label.USE_PREF_SIZE);
        table.setId("differences");
        table.setAccessibleText(Texts.of("differences"));
        table.setPlaceholder(new Label(Texts.of("differences.none") + "."));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .add(column(
                        Texts.of("differences.where"),
                        WIDE,
                        difference -> place(difference).row(),
                        false));
        table.getColumns()
                .add(column(
                        Texts.of("differences.year"),
                        YEAR,
                        difference -> place(difference).year(),
                        false));
        table.getColumns().addAll(sides);
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(headline, table);
    }

    private static ChangeLine place(Difference difference) {
        return ChangeLine.of(difference.where().words(), "", "");
    }

    private static TableColumn<Difference, String> column(
            String title, double width, Function<Difference, String> text, boolean hasFigures) {
        TableColumn<Difference, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(made -> new WrappedCell<>(hasFigures));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    public void show(Comparison comparison) {
        headline.setText(Headline.of(comparison));
        table.getItems().setAll(comparison.differences());
        sides.forEach(this::alignHeading);
    }

    /** The heading of a column stands as its figures do. */
    private void alignHeading(TableColumn<Difference, String> column) {
        column.getStyleClass().remove(FIGURE);
        if (table.getItems().stream().map(column::getCellData).anyMatch(SpokenNumber::isFigure)) {
            column.getStyleClass().add(FIGURE);
        }
    }
}
