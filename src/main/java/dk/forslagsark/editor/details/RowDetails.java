package dk.forslagsark.editor.details;

import dk.forslagsark.document.Document;
import dk.forslagsark.editor.page.Suggestions;
import dk.forslagsark.editor.page.Tip;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.TableCell;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * What is said of the rows that are selected, beside their amounts, as a form. It has one height, whatever is selected, so
 * that nothing moves under the mouse.
 */
public final class RowDetails extends VBox {
    private final Document document;
    private final Label name = line("details-name");
    private final Label area = line("details-area");
    private final List<RowField> fields = new ArrayList<>();
    private final List<RowMark> marks = new ArrayList<>();
    private final VBox form = new VBox();
    private List<RowRef> rows = List.of();

    public RowDetails(Document document, Organisation organisation) {
        this.document = document;
        form.getStyleClass().add("details-form");
        form.getChildren().setAll(name, area);
        Attribute.ALL.forEach(column -> add(column, organisation));
        Label heading = new Label(Texts.of("details.heading"));
        heading.getStyleClass().add("results-heading");
        getChildren().setAll(heading, form);
        getStyleClass().add("details");
    }

    /** A label on one line, with the whole of it where the mouse rests. */
    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        Tip.install(label, label.textProperty());
        return label;
    }

    private void add(Attribute column, Organisation organisation) {
        switch (column.text().kind()) {
            case NAME ->
                addField(RowField.suggesting(document, column, new Suggestions(() -> column.text()
                        .suggestions()
                        .apply(organisation.at(document.proposal())))));
            case MARK -> addMark(new RowMark(document, column));
            case COMMENT -> addField(RowField.lines(document, column));
        }
    }

    private void addMark(RowMark mark) {
        marks.add(mark);
        form.getChildren().add(mark.control());
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
        marks.forEach(mark -> mark.show(proposal, rows));
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
