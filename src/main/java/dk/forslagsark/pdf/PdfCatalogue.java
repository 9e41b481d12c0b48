package dk.forslagsark.pdf;

import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.paper.MissingFigures;
import dk.forslagsark.paper.PrintedForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes a document of a catalogue: what the proposals come to, a table of contents, and each proposal on pages of its own. */
public final class PdfCatalogue {
    private static final Logger LOG = Logger.getLogger(PdfCatalogue.class.getName());

    private PdfCatalogue() {}

    /**
     * A document.
     *
     * @param bytes those of a PDF
     * @param problems the proposals that are not in it, each with why, in Danish
     */
    public record Made(byte[] bytes, List<String> problems) {}

    /**
     * The catalogue with the proposals that are added up, in its order. Each is compared as a single one is.
     *
     * @throws ExportProblem if the document would not say what the forms print
     */
    public static Made document(Catalogue catalogue, Progress progress) throws ExportProblem {
        List<PrintedForm> forms = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Entry entry : catalogue.overview().entries()) {
            Form form = Form.of(entry.proposal());
            if (MissingFigures.of(entry.version(), form).isEmpty()) {
                forms.add(PrintedForm.of(entry.version(), form));
            } else {
                problems.add(entry.number() + " er ikke med: der er indtastet noget i det, som ikke kan læses.");
            }
        }
        progress.step(0.2, "Sætter siderne");
        return new Made(bytes(catalogue, forms, progress), problems);
    }

    private static byte[] bytes(Catalogue catalogue, List<PrintedForm> forms, Progress progress) throws ExportProblem {
        try {
            byte[] bytes = PdfLayout.document(xhtml(catalogue, forms));
            progress.step(0.8, "Sammenholder");
            ExportProblem.throwIfAny(
                    PdfComparison.problem(bytes, forms).stream().toList());
            return bytes;
        } catch (IOException | RuntimeException unforeseen) {
            LOG.log(Level.WARNING, "pdf of a catalogue", unforeseen);
            throw new ExportProblem(
                    "Kataloget kunne ikke dannes som PDF. Detaljerne står i loggen; lav det som Excel imens.",
                    unforeseen);
        }
    }

    private static String xhtml(Catalogue catalogue, List<PrintedForm> forms) {
        Xhtml out = new Xhtml();
        out.element(
                "html",
                () -> head(out, catalogue, forms).element("body", () -> body(out, catalogue, forms)),
                "lang",
                "da");
        return out.toString();
    }

    private static String title(Catalogue catalogue) {
        return CatalogueWording.title(
                catalogue.scope().committee(), catalogue.scope().priceLevel());
    }

    private static Xhtml head(Xhtml out, Catalogue catalogue, List<PrintedForm> forms) {
        String title = title(catalogue);
        return out.element("head", () -> out.element("title", title)
                .element("meta", "", "name", "author", "content", "Forslagsark")
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

    private static void body(Xhtml out, Catalogue catalogue, List<PrintedForm> forms) {
        out.element("div", title(catalogue), "class", "foot");
        new CatalogueHtml(out, catalogue).write(title(catalogue));
        out.element("h2", CatalogueHtml.CONTENTS);
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
