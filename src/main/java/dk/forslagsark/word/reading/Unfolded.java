package dk.forslagsark.word.reading;

import dk.forslagsark.word.Controls;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts text and tables where a reader finds them: out of text boxes, of what marks them, and of tables that only arrange a page. */
final class Unfolded {
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final List<String> AROUND = List.of("customXml", "smartTag", "ins", "moveTo");
    private static final Set<String> TICKED = Set.of("", "1", "true", "on");
    private static final int MOST_COLUMNS = 63;

    private Unfolded() {}

    /** What each document may have. */
    static void unfold(Element root) {
        alternatives(root);
        AROUND.forEach(name -> Controls.descendants(root, name).forEach(Unfolded::unwrap));
        // a box within a box comes out of it before that one does
        reversed(Controls.descendants(root, "txbxContent"), box -> Controls.around(box, "p")
                .ifPresent(paragraph -> behind(paragraph, Controls.children(box))));
        Controls.descendants(root, "checkBox").forEach(Unfolded::box);
        Controls.descendants(root, "gridBefore").forEach(Unfolded::gap);
    }

    /** Tables within tables, as a document typed by hand may have them: each by itself. */
    static void tables(Element root) {
        reversed(Controls.descendants(root, "tbl"), inner -> Controls.around(inner, "tbl")
                .ifPresent(outer -> {
                    if (isArrangement(outer)) {
                        WordRow.of(outer).stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> Controls.children(cell).stream())
                                .filter(block -> !"tcPr".equals(block.getLocalName()))
                                .forEach(block -> outer.getParentNode().insertBefore(block, outer));
                        Controls.remove(outer);
                    } else {
                        behind(outer, List.of(Controls.create(outer, "p"), inner));
                    }
                }));
    }

    private static boolean isArrangement(Element table) {
        return WordRow.of(table).stream().allMatch(row -> row.cells().size() <= 1);
    }

    /** What older programs show instead says the same once more. */
    private static void alternatives(Element root) {
        var choices = root.getElementsByTagNameNS(COMPATIBILITY, "AlternateContent");
        for (int i = 0; i < choices.getLength(); i++) {
            Controls.children((Element) choices.item(i)).stream().skip(1).forEach(Controls::remove);
        }
    }

    private static void unwrap(Element element) {
        Node parent = element.getParentNode();
        Controls.children(element).stream()
                .filter(child -> !child.getLocalName().endsWith("Pr"))
                .forEach(child -> parent.insertBefore(child, element));
        Controls.remove(element);
    }

    /** A check box of the older kind stands among the properties of a field. */
    private static void box(Element box) {
        boolean isTicked = Controls.child(box, "checked")
                .or(() -> Controls.child(box, "default"))
                .map(state -> state.getAttributeNS(Controls.WORD, "val"))
                .filter(TICKED::contains)
                .isPresent();
        Controls.around(box, "r").ifPresent(run -> {
            Element made = Controls.create(run, "r");
            Controls.append(made, "t").setTextContent(isTicked ? "☒" : "☐");
            run.getParentNode().insertBefore(made, run);
        });
    }

    /** A row that begins further in has cells there that are blank. */
    private static void gap(Element gap) {
        String columns = gap.getAttributeNS(Controls.WORD, "val");
        Element row = Controls.around(gap, "tr").orElseThrow();
        if (columns.matches("[0-9]{1,2}")) {
            for (int i = 0; i < Math.min(MOST_COLUMNS, Integer.parseInt(columns)); i++) {
                row.insertBefore(Controls.create(row, "tc"), row.getFirstChild());
            }
        }
    }

    private static void behind(Element block, List<Element> blocks) {
        Node next = block.getNextSibling();
        blocks.forEach(each -> block.getParentNode().insertBefore(each, next));
    }

    private static void reversed(List<Element> elements, Consumer<Element> each) {
        for (int i = elements.size() - 1; i >= 0; i--) {
            each.accept(elements.get(i));
        }
    }
}
