package dk.forslagsark.word;

import dk.forslagsark.catalogue.PrintedCatalogue;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.paper.PaperCell;
import dk.forslagsark.paper.PaperRow;
import dk.forslagsark.paper.PaperTable;
import dk.forslagsark.word.CatalogueTags.OfTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Fills what stands in front of the proposals of a catalogue.
 *
 * @param root the document, or what stands below its pages
 * @param titles those of the proposals, as the table of contents has them
 */
record CatalogueFront(Element root, PrintedCatalogue catalogue, List<String> titles) {
    /** All it says, from the top. */
    static List<String> texts(PrintedCatalogue catalogue, List<String> titles) {
        return Stream.of(catalogue.texts(), List.of(CatalogueWording.CONTENTS), titles)
                .flatMap(List::stream)
                .toList();
    }

    void fill() {
        if (catalogue.targets().isEmpty()) {
            Controls.tagged(root, CatalogueTags.TARGET_ROWS).forEach(Controls::remove);
        }
        if (catalogue.apart().isEmpty()) {
            Controls.tagged(root, CatalogueTags.APART_ROWS).forEach(Controls::remove);
        }
        Controls.tagged(root, CatalogueTags.TITLE).forEach(control -> WrittenText.put(control, catalogue.title()));
        Controls.tagged(root, CatalogueTags.APART)
                .forEach(control -> WrittenText.putParagraphs(control, catalogue.apart()));
        YearCellsFilling years = new YearCellsFilling();
        table(CatalogueTags.TOTALS, catalogue.totals(), years);
        catalogue.targets().ifPresent(table -> table(CatalogueTags.TARGETS, table, years));
        Controls.tagged(root, CatalogueTags.CONTENTS).forEach(control -> new ContentsField(control).fill(titles));
        years.fit();
        Controls.unwrap(root, any -> true);
    }

    private void table(OfTable tags, PaperTable table, YearCellsFilling years) {
        List<String> names = List.of(tags.section(), tags.line(), tags.total(), tags.net());
        row(tags.head()).ifPresent(model -> fill(model, table.heads().get(0), years));
        List<Element> models =
                names.stream().flatMap(name -> row(name).stream()).toList();
        for (PaperRow each : table.rows()) {
            row(name(tags, each.kind())).ifPresent(model -> {
                Element copy = (Element) model.cloneNode(true);
                model.getParentNode().insertBefore(copy, models.get(0));
                fill(copy, each, years);
            });
        }
        models.forEach(Controls::remove);
    }

    private static String name(OfTable tags, PaperRow.Kind kind) {
        return switch (kind) {
            case HEAD -> tags.head();
            case SECTION, GROUP -> tags.section();
            case LINE -> tags.line();
            case TOTAL -> tags.total();
            case NET -> tags.net();
        };
    }

    /** The last of the row with that tag, which is the model: copies stand above it. */
    private Optional<Element> row(String tag) {
        List<Element> controls = Controls.tagged(root, tag);
        return controls.isEmpty() ? Optional.empty() : Controls.around(controls.get(controls.size() - 1), "tr");
    }

    /** Each cell takes its text, and the last one those of all years. */
    private static void fill(Element row, PaperRow texts, YearCellsFilling years) {
        List<String> written = texts.cells().stream().map(PaperCell::text).toList();
        List<Element> controls = new ArrayList<>(Controls.all(row));
        int last = controls.size() - 1;
        for (int i = 0; i < last; i++) {
            WrittenText.put(controls.get(i), written.get(i));
        }
        if (written.size() > 1) {
            years.fill(controls.get(last), written.subList(last, written.size()));
        } else {
            WrittenText.put(controls.get(last), written.get(0));
        }
    }
}
