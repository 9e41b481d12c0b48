package dk.forslagsark.pdf;

import dk.forslagsark.catalogue.PrintedCatalogue;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.danish.Wording;

/** Writes what stands in front of the proposals of a catalogue. */
record CatalogueHtml(Xhtml out, PrintedCatalogue catalogue) {
    static final String TOP = "katalog";

    void write() {
        out.element("h1", catalogue.title(), "id", TOP);
        new TableHtml(out, catalogue.totals()).write();
        out.element("p", Wording.noteToAll(), "class", "note");
        catalogue.targets().ifPresent(table -> {
            out.element("h2", CatalogueWording.TARGETS);
            new TableHtml(out, table).write();
        });
        if (!catalogue.apart().isEmpty()) {
            out.element("h2", CatalogueWording.APART);
            catalogue.apart().forEach(each -> out.element("p", each));
        }
    }
}
