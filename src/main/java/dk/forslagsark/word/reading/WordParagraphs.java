package dk.forslagsark.word.reading;

import dk.forslagsark.proposal.Emphasis;
import dk.forslagsark.proposal.ListItem;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.TextRun;
import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WordNumbering;
import dk.forslagsark.word.WordText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads paragraphs with their lists and what stands out in them. */
record WordParagraphs(WordNumbering numbering) {
    /** Those within the element, from the top, those of cells among them. */
    List<Paragraph> in(Element root) {
        return Controls.descendants(root, "p").stream().flatMap(this::lines).toList();
    }

    /** The paragraph; where lines are broken in it, one for each. */
    Stream<Paragraph> lines(Element paragraph) {
        Optional<ListItem> item = numbering.item(paragraph);
        List<List<TextRun>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Element run : runs(paragraph)) {
            Emphasis emphasis = new Emphasis(numbering.isOn(run, "b"), numbering.isOn(run, "i"));
            String[] pieces = WordText.of(run).split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                lines.get(lines.size() - 1).add(new TextRun(pieces[i], emphasis));
            }
        }
        List<Paragraph> made = new ArrayList<>();
        lines.forEach(runs -> made.add(new Paragraph(made.isEmpty() ? item : Optional.empty(), runs)));
        return made.stream();
    }

    /** Those of formulas, too. */
    private static List<Element> runs(Element paragraph) {
        NodeList found = paragraph.getElementsByTagNameNS("*", "r");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
