package dk.forslagsark.pdf;

import dk.forslagsark.proposal.Emphasis;
import dk.forslagsark.proposal.ListItem.Kind;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.TextRun;
import java.util.List;

/**
 * Writes a text with its lists and what stands out in it. Bullets and numbers are words of the items: those of the library are written
 * before all else on the page, and would be read aloud there.
 *
 * @param out what is written to
 * @param style the class of its paragraphs
 */
record TextHtml(Xhtml out, String style) {
    void write(RichText text) {
        List<Paragraph> paragraphs = text.paragraphs();
        List<String> labels = text.labels();
        int at = 0;
        while (at < paragraphs.size()) {
            if (level(paragraphs, at) < 0) {
                Paragraph plain = paragraphs.get(at++);
                out.element("p", () -> runs(plain), "class", style);
            } else {
                at = list(paragraphs, labels, at);
            }
        }
    }

    private static int level(List<Paragraph> paragraphs, int at) {
        return at < paragraphs.size()
                ? paragraphs.get(at).item().map(item -> item.level()).orElse(-1)
                : -1;
    }

    /** Writes the list that begins there and tells where it ends: at another kind, a level further out, or a number that does not follow. */
    private int list(List<Paragraph> paragraphs, List<String> labels, int from) {
        int level = level(paragraphs, from);
        Kind kind = paragraphs.get(from).item().orElseThrow().kind();
        int[] at = {from};
        Runnable items = () -> {
            do {
                item(paragraphs, labels, at);
            } while (level(paragraphs, at[0]) == level
                    && paragraphs
                            .get(at[0])
                            .item()
                            .filter(item -> item.kind() == kind && item.start() == 0)
                            .isPresent());
        };
        out.element(kind == Kind.NUMBER ? "ol" : "ul", items, "class", style);
        return at[0];
    }

    /** Writes an item with the lists below it. */
    private void item(List<Paragraph> paragraphs, List<String> labels, int[] at) {
        int level = level(paragraphs, at[0]);
        out.element("li", () -> {
            out.element("span", labels.get(at[0]), "class", "mark").text(" ");
            runs(paragraphs.get(at[0]++));
            while (level(paragraphs, at[0]) > level) {
                at[0] = list(paragraphs, labels, at[0]);
            }
        });
    }

    /** Each run in an element of its own where there are several: words beside elements would be written before all of those. */
    private void runs(Paragraph paragraph) {
        boolean isAlone = paragraph.runs().size() == 1;
        paragraph.runs().forEach(run -> {
            if (isAlone || !run.emphasis().equals(Emphasis.NONE)) {
                run(run);
            } else {
                out.element("span", run.text());
            }
        });
    }

    private void run(TextRun run) {
        Emphasis emphasis = run.emphasis();
        if (emphasis.bold()) {
            out.element("strong", () -> run(new TextRun(run.text(), emphasis.withBold(false))));
        } else if (emphasis.italic()) {
            out.element("em", run.text());
        } else {
            out.text(run.text());
        }
    }
}
