package dk.forslagsark.editor.cover;

import dk.forslagsark.document.CoverEdits;
import dk.forslagsark.document.Document;
import dk.forslagsark.editor.page.FormEntry;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

/** A check box for each administration, and for each other one that the proposal names. */
final class AffectedEntry implements FormEntry {
    private static final double BOX_WIDTH = 290;

    private final Document document;
    private final Organisation organisation;
    /** Those there have been ticked boxes for; one that is unticked keeps its box. */
    private List<String> seen = List.of();

    private final FlowPane boxes = new FlowPane();

    AffectedEntry(Document document, Organisation organisation) {
        this.document = document;
        this.organisation = organisation;
        boxes.setMinWidth(0);
        boxes.getStyleClass().add("affected");
        boxes.widthProperty().addListener(seen -> Platform.runLater(this::fit));
    }

    /** No box is wider than there is room. Done after the layout that gave it, which would not see it. */
    private void fit() {
        boxes.getChildren().forEach(box -> ((CheckBox) box).setPrefWidth(boxWidth()));
    }

    private double boxWidth() {
        return boxes.getWidth() == 0 ? BOX_WIDTH : Math.min(BOX_WIDTH, boxes.getWidth());
    }

    @Override
    public Node control() {
        return boxes;
    }

    @Override
    public void focus() {
        boxes.getChildren().get(0).requestFocus();
    }

    @Override
    public void show(Proposal proposal) {
        List<String> affected = proposal.cover().affected();
        List<String> known = organisation.at(proposal).administrations();
        List<String> names = Stream.of(known, seen, affected)
                .flatMap(List::stream)
                .distinct()
                .toList();
        seen = Stream.concat(seen.stream(), affected.stream()).distinct().toList();
        if (!names.equals(boxes.getChildren().stream().map(Node::getUserData).toList())) {
            boxes.getChildren().setAll(names.stream().map(this::box).toList());
        }
        boxes.getChildren().forEach(box -> ((CheckBox) box).setSelected(affected.contains((String) box.getUserData())));
    }

    private CheckBox box(String name) {
        CheckBox box = new CheckBox(name);
        box.setWrapText(true);
        box.setUserData(name);
        box.setPrefWidth(boxWidth());
        box.setOnAction(event -> document.apply(CoverEdits.affected(name, box.isSelected())));
        return box;
    }
}
