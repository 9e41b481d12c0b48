package dk.forslagsark.pdf;

import dk.forslagsark.paper.PrintedForm;
import java.util.List;

/** Puts one form together as an XHTML document with title, language and bookmarks. */
record PdfDocument(PrintedForm form) {
    private static final String KEY = "f";

    String xhtml() {
        Xhtml out = new Xhtml();
        out.element("html", () -> head(out).element("body", () -> body(out)), "lang", "da", "xml:lang", "da");
        return out.toString();
    }

    private Xhtml head(Xhtml out) {
        return out.element("head", () -> {
            out.element("title", form.title())
                    .author(form.front().author())
                    .element(
                            "meta",
                            "",
                            "name",
                            "subject",
                            "content",
                            form.form().label())
                    .element(
                            "meta",
                            "",
                            "name",
                            "description",
                            "content",
                            form.form().label())
                    .element("bookmarks", () -> new Bookmarks(out).flat(form, KEY))
                    .style(PdfLayout.css() + PdfPage.of(List.of(form)).css());
        });
    }

    private void body(Xhtml out) {
        out.element("div", form.title(), "class", "foot");
        new FormHtml(out, KEY).write(form);
    }
}
