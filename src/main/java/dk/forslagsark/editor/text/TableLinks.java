package dk.forslagsark.editor.text;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.FreeTableEdits;
import dk.forslagsark.form.FormPart;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Leads from a section to the tables that the form prints under its heading. */
final class TableLinks {
    private final Document document;
    private final Section section;
    private final Consumer<Place> goTo;
    private final FlowPane node = new FlowPane();
    private Map<Place.Page, String> shown = Map.of();

    TableLinks(Document document, Section section, Consumer<Place> goTo) {
        this.document = document;
        this.section = section;
        this.goTo = goTo;
        node.getStyleClass().add("table-links");
        draw();
    }

    Node node() {
        return node;
    }

    /**
     * @param part the part of the form under which the section is printed, if it is
     */
    void show(Proposal proposal, Optional<FormPart> part) {
        Map<Place.Page, String> pages = new LinkedHashMap<>();
        part.stream()
                .flatMap(known -> known.contents().stream())
                .map(Place.Page::of)
                .forEach(page -> TableName.of(page).ifPresent(name -> pages.put(page, name)));
        List<FreeTable> free = proposal.freeTables();
        IntStream.range(0, free.size())
                .filter(index -> free.get(index).section() == section)
                .forEach(index -> pages.put(Place.Page.freeTable(index), FreeTables.name(free.get(index))));
        if (!pages.equals(shown)) {
            shown = pages;
            draw();
        }
    }

    private void draw() {
        node.getChildren().clear();
        if (!shown.isEmpty()) {
            node.getChildren().add(new Label(Texts.of("text.tables")));
        }
        shown.forEach((page, name) -> node.getChildren().add(link(name, () -> goTo.accept(Place.on(page)))));
        node.getChildren().add(link(Texts.of("text.new-table"), this::add));
    }

    private void add() {
        Edit edit = FreeTableEdits.add(document.proposal(), section);
        document.apply(edit);
        goTo.accept(edit.after());
    }

    private static Node link(String name, Runnable action) {
        Hyperlink link = new Hyperlink(name);
        link.setOnAction(event -> action.run());
        return link;
    }
}
