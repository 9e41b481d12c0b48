package dk.forslagsark.word;

import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lets the tables of a template change places as the owner has arranged them.
 *
 * @param root the document
 */
record ArrangedControls(Element root) {
    /** Those of each kind come to stand in that order, where the first of them stands, the second, and so on. */
    void arrange(List<List<String>> kinds) {
        kinds.forEach(this::arrangeKind);
    }

    private void arrangeKind(List<String> tags) {
        List<Element> all = Controls.all(root);
        List<Element> wanted = tags.stream()
                .flatMap(tag -> all.stream()
                        .filter(control -> Controls.tag(control).equals(tag))
                        .limit(1))
                .toList();
        List<Node> places = wanted.stream()
                .sorted(Comparator.comparingInt(all::indexOf))
                .map(ArrangedControls::held)
                .toList();
        for (int i = 0; i < places.size(); i++) {
            places.get(i).getParentNode().replaceChild(wanted.get(i), places.get(i));
        }
    }

    /** Takes the control out, and holds its place. */
    private static Node held(Element control) {
        Node place = control.getOwnerDocument().createComment("");
        control.getParentNode().replaceChild(place, control);
        return place;
    }
}
