package dk.forslagsark.editor.text;

import dk.forslagsark.form.FormPart;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Leads from a section to the tables that the form prints under its heading. */
final class TableLinks {
    private final Consumer<Place> goTo;
    private final FlowPane node = new FlowPane();
    private List<Place.Page> shown = List.of();

    TableLinks(Consumer<Place> goTo) {
        this.goTo = goTo;
        node.getStyleClass().add("table-links");
        node.managedProperty().bind(node.visibleProperty());
        node.setVisible(false);
    }

    Node node() {
        return node;
    }

    void show(Optional<FormPart> part) {
        List<Place.Page> pages = part.stream()
                .flatMap(known -> known.contents().stream())
                .map(Place.Page::of)
                .filter(page -> TableName.of(page).isPresent())
                .toList();
        if (!pages.equals(shown)) {
            shown = pages;
            node.setVisible(!pages.isEmpty());
            Stream<Node> links = pages.stream().map(this::link);
            node.getChildren()
                    .setAll(Stream.concat(Stream.of(new Label("Tabeller i afsnittet:")), links)
                            .toList());
        }
    }

    private Node link(Place.Page page) {
        Hyperlink link = new Hyperlink(TableName.of(page).orElseThrow());
        link.setOnAction(event -> goTo.accept(Place.on(page)));
        return link;
    }
}
