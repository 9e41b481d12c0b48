package dk.forslagsark.pdf;

import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.PrintedCatalogue;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.language.Texts;
import dk.forslagsark.paper.PrintedForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes a document of a catalogue: what the proposals come to, a table of contents, and each proposal on pages of its own. */
public final class PdfCatalogue {
    private static final Logger LOG = Logger.getLogger(PdfCatalogue.class.getName());

    /** How much is done when all is laid out, and when all is written. */
    private static final double LAID_OUT = 0.4;

    private static final double COMPARED = 0.9;

    /** How many pages a proposal has. */
    private static final double TYPICAL_PAGES = 5;

    private PdfCatalogue() {}

    /**
     * The catalogue with the proposals that are added up, in its order. Each is compared as a single one is.
     *
     * @param progress is called between the steps, and may throw {@link CancellationException} to stop
     * @return the bytes of a PDF
     * @throws ExportProblem if the document would not say what the catalogue and the forms print
     */
    public static byte[] document(PrintedCatalogue catalogue, Progress progress) throws ExportProblem {
        try {
            progress.step(0, Texts.of("pdf.progress.lays-out"));
            List<PrintedForm> forms = new ArrayList<>();
            for (Entry entry : catalogue.entries()) {
                forms.add(PrintedForm.of(entry.version(), PrintedCatalogue.form(entry)));
            }
            double pages = Math.max(1, TYPICAL_PAGES * forms.size());
            byte[] bytes = PdfLayout.document(
                    xhtml(catalogue, forms),
                    page -> progress.step(
                            LAID_OUT + (COMPARED - LAID_OUT) * Math.min(1, page / pages),
                            Texts.of("pdf.progress.page", page)));
            progress.step(COMPARED, Texts.of("word.progress.compares"));
            ExportProblem.throwIfAny(PdfComparison.problem(bytes, catalogue.texts(), forms).stream()
                    .toList());
            return bytes;
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (IOException | RuntimeException unforeseen) {
            LOG.log(Level.WARNING, "pdf of a catalogue", unforeseen);
            throw new ExportProblem(Texts.of("pdf.catalogue.failed"), unforeseen);
        }
    }

    private static String xhtml(PrintedCatalogue catalogue, List<PrintedForm> forms) {
        Xhtml out = new Xhtml();
        out.element(
                "html",
                () -> head(out, catalogue, forms).element("body", () -> body(out, catalogue, forms)),
                "lang",
                "da");
        return out.toString();
    }

    private static Xhtml head(Xhtml out, PrintedCatalogue catalogue, List<PrintedForm> forms) {
        String title = catalogue.title();
        return out.element("head", () -> out.element("title", title)
                .author(catalogue.author())
                .element("meta", "", "name", "description", "content", title)
                .element("bookmarks", () -> bookmarks(out, title, forms))
                .style(PdfLayout.css() + PdfPage.of(forms).css()));
    }

    private static void bookmarks(Xhtml out, String title, List<PrintedForm> forms) {
        out.element("bookmark", "", "name", title, "href", "#" + CatalogueHtml.TOP);
        for (int i = 0; i < forms.size(); i++) {
            new Bookmarks(out).nested(forms.get(i), key(i));
        }
    }

    private static String key(int index) {
        return "f" + index;
    }

    private static void body(Xhtml out, PrintedCatalogue catalogue, List<PrintedForm> forms) {
        out.element("div", catalogue.title(), "class", "foot");
        new CatalogueHtml(out, catalogue).write();
        out.element("h2", CatalogueWording.CONTENTS);
        out.element("table", () -> out.element("tbody", () -> contents(out, forms)), "class", "contents");
        for (int i = 0; i < forms.size(); i++) {
            PrintedForm form = forms.get(i);
            String key = key(i);
            out.element(
                    "div",
                    () -> {
                        out.element("div", form.title(), "class", "foot");
                        new FormHtml(out, key).write(form);
                    },
                    "class",
                    "proposal");
        }
    }

    private static void contents(Xhtml out, List<PrintedForm> forms) {
        for (int i = 0; i < forms.size(); i++) {
            PrintedForm form = forms.get(i);
            String target = "#" + key(i);
            out.element("tr", () -> out.element("th", form.title(), "scope", "row")
                    .element(
                            "td",
                            () -> out.element("a", "", "href", target, "title", form.title()),
                            "class",
                            "figure"));
        }
    }
}
