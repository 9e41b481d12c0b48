package dk.forslagsark.editor.details;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.LineFieldEdits;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.LineField;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.TableCell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is said of the row the cursor is in, beside its amounts, as a form. */
public final class RowDetails extends VBox {
    private final Document document;
    private final Label name = new Label();
    private final Label area = new Label();
    private final Label none =
            new Label("Stil markøren i en række for at se og rette dens udvalg, målgruppe og kommentar.");
    private final CheckBox pool = new CheckBox(Column.INNOVATION_POOL.title());
    private final List<RowField> fields;
    private final VBox form = new VBox();
    private Optional<RowRef> row = Optional.empty();

    public RowDetails(Document document, Organisation organisation) {
        this.document = document;
        RowField committee = RowField.suggesting(document, Column.COMMITTEE, organisation.committees());
        RowField targetGroup = RowField.suggesting(document, Column.TARGET_GROUP, organisation.targetGroups());
        RowField comment = RowField.lines(document, Column.COMMENT);
        fields = List.of(committee, targetGroup, comment);
        name.getStyleClass().add("details-name");
        area.getStyleClass().add("details-area");
        none.getStyleClass().add("details-area");
        Stream.of(name, area, none).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        });
        form.getStyleClass().add("details-form");
        form.getChildren().setAll(name, area);
        addField(committee);
        addField(targetGroup);
        form.getChildren().add(pool);
        addField(comment);
        pool.setOnAction(event -> mark());
        Label heading = new Label("Rækkens detaljer");
        heading.getStyleClass().add("results-heading");
        getChildren().setAll(heading, none);
        getStyleClass().add("details");
    }

    private void addField(RowField field) {
        Label label = new Label(field.column().title());
        label.setLabelFor(field.control());
        label.getStyleClass().add("details-label");
        field.control().setAccessibleText(label.getText());
        field.control().setId("details-" + field.column().key());
        form.getChildren().addAll(label, field.control());
    }

    /** Shows the row, or that the cursor is in none. */
    public void show(Proposal proposal, Optional<RowRef> selected) {
        row = selected;
        getChildren().set(1, selected.isPresent() ? form : none);
        selected.ifPresent(ref -> show(proposal, ref));
    }

    private void show(Proposal proposal, RowRef ref) {
        Line line = proposal.line(ref);
        boolean isDetail = ref instanceof DetailRef;
        String label = ref instanceof DetailRef detail
                ? line.details().get(detail.detail()).label()
                : line.label();
        name.setText(label.isBlank() ? "Uden tekst" : label);
        area.setText(line.area().label() + (isDetail ? ", detalje til " + line.label() : ""));
        LineField mark = LineField.of(proposal, ref, Column.INNOVATION_POOL);
        pool.setSelected(!(mark.own() + mark.inherited()).isEmpty());
        pool.setDisable(isDetail);
        pool.setVisible(ref.block() == Block.IMPLEMENTATION);
        pool.setManaged(pool.isVisible());
        fields.forEach(field -> field.show(proposal, ref));
    }

    private void mark() {
        String typed = pool.isSelected() ? "x" : "";
        row.ifPresent(ref -> document.apply(LineFieldEdits.of(ref, Column.INNOVATION_POOL, typed)));
    }

    /** Whether there is a row to write about. */
    public boolean isUsable() {
        return row.isPresent() && isVisible();
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
