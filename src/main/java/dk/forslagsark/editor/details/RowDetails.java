package dk.forslagsark.editor.details;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.LineFieldEdits;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.TableCell;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/**
 * What is said of the rows that are selected, beside their amounts, as a form. It has one height, whatever is selected, so
 * that nothing moves under the mouse.
 */
public final class RowDetails extends VBox {
    private static final double WIDEST_TOOLTIP = 360;

    private final Document document;
    private final Label name = line("details-name");
    private final Label area = line("details-area");
    private final CheckBox pool = new CheckBox(Column.INNOVATION_POOL.title());
    private final List<RowField> fields = new ArrayList<>();
    private final VBox form = new VBox();
    private List<RowRef> rows = List.of();

    public RowDetails(Document document, Organisation organisation) {
        this.document = document;
        form.getStyleClass().add("details-form");
        form.getChildren().setAll(name, area);
        Attribute.ALL.forEach(column -> add(column, organisation));
        pool.setOnAction(event -> mark());
        Label heading = new Label("Rækkens detaljer");
        heading.getStyleClass().add("results-heading");
        getChildren().setAll(heading, form);
        getStyleClass().add("details");
    }

    /** A label on one line, with the whole of it where the mouse rests. */
    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST_TOOLTIP);
        whole.textProperty().bind(label.textProperty());
        label.setTooltip(whole);
        return label;
    }

    private void add(Attribute column, Organisation organisation) {
        switch (column.text().kind()) {
            case NAME ->
                addField(RowField.suggesting(
                        document, column, column.text().suggestions().apply(organisation)));
            case MARK -> form.getChildren().add(pool);
            case COMMENT -> addField(RowField.lines(document, column));
        }
    }

    private void addField(RowField field) {
        fields.add(field);
        Label label = new Label(field.column().title());
        label.setLabelFor(field.control());
        label.getStyleClass().add("details-label");
        field.control().setAccessibleText(label.getText());
        field.control().setId("details-" + field.column().key());
        form.getChildren().addAll(label, field.control());
    }

    /** Shows the rows, or that none is selected. */
    public void show(Proposal proposal, List<RowRef> selected) {
        rows = selected;
        form.setDisable(rows.isEmpty());
        name.setText(SelectedRows.name(proposal, rows));
        area.setText(SelectedRows.area(proposal, rows));
        fields.forEach(field -> field.show(proposal, rows));
        showPool(proposal);
    }

    private void showPool(Proposal proposal) {
        List<LineRef> lines = SelectedRows.withPool(rows);
        long marked = lines.stream()
                .filter(line -> proposal.line(line).innovationPool())
                .count();
        pool.setDisable(lines.isEmpty());
        pool.setIndeterminate(marked > 0 && marked < lines.size());
        pool.setSelected(marked > 0 && marked == lines.size() || followsMarkedLine(proposal));
    }

    /** A detail is marked with its line. */
    private boolean followsMarkedLine(Proposal proposal) {
        return rows.size() == 1
                && rows.get(0).block() == Block.IMPLEMENTATION
                && proposal.line(rows.get(0)).innovationPool();
    }

    private void mark() {
        String typed = pool.isSelected() ? "x" : "";
        List<LineRef> lines = SelectedRows.withPool(rows);
        if (!lines.isEmpty()) {
            document.apply(LineFieldEdits.of(lines, Column.INNOVATION_POOL, typed));
        }
    }

    /** Whether there is a row to write about. */
    public boolean isUsable() {
        return !rows.isEmpty() && isVisible();
    }

    /** Gives the first field the keyboard. */
    public void focus() {
        fields.get(0).focus();
    }

    /** Gives the keyboard to the field of the place, if it is one of these. */
    public void goTo(Place place) {
        fields.stream()
                .filter(field -> place instanceof TableCell cell && cell.column() == field.column())
                .findFirst()
                .ifPresent(RowField::focus);
    }

    /** Whether one of its fields has the keyboard. */
    public boolean hasKeyboard() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        while (focused != null && focused != this) {
            focused = focused.getParent();
        }
        return focused == this;
    }
}
