package dk.forslagsark.editor.workspace;

import dk.forslagsark.document.Document;
import dk.forslagsark.editor.cover.CoverPage;
import dk.forslagsark.editor.derived.DerivedKind;
import dk.forslagsark.editor.derived.DerivedPage;
import dk.forslagsark.editor.list.ListPage;
import dk.forslagsark.editor.text.TextPage;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import java.util.function.Consumer;

/**
 * How each page but Table 1 is made.
 *
 * @param document what the pages show
 * @param organisation what they suggest
 * @param goTo shows a place of the document
 */
record PageMakers(Document document, Organisation organisation, Consumer<Place> goTo) {

    void addTo(Pages pages) {
        pages.add(Place.Page.COVER, () -> new CoverPage(document, organisation));
        for (DerivedKind kind : DerivedKind.values()) {
            pages.add(kind.page(), () -> new DerivedPage(kind, document, goTo));
        }
        for (ListTable<?> list : ListTables.all()) {
            pages.add(list.page(), () -> new ListPage<>(document, list, organisation));
        }
        pages.addFree(index -> new ListPage<>(document, proposal -> FreeTables.of(proposal, index), organisation));
        for (Section section : Section.values()) {
            pages.add(Place.Page.of(section), () -> new TextPage(document, section, goTo));
        }
    }
}
