package dk.forslagsark.word.reading;

import dk.forslagsark.word.Controls;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What somebody has changed in a document while Word kept track of it. */
final class TrackedChanges {
    private static final List<String> TAKEN_OUT = List.of("del", "moveFrom", "cellDel");
    private static final List<String> PUT_IN = List.of("ins", "moveTo", "cellIns");

    /** What stands among the properties of a row or a cell is said of the whole of it. */
    private static final Set<String> WHOLE = Set.of("trPr", "tcPr");

    private TrackedChanges() {}

    static boolean areIn(Element root) {
        return Stream.concat(TAKEN_OUT.stream(), PUT_IN.stream())
                .anyMatch(name -> !Controls.descendants(root, name).isEmpty());
    }

    /** Takes out what is deleted, rows and cells among it; what is put in stays where it is. */
    static void accept(Element root) {
        for (String name : TAKEN_OUT) {
            for (Element change : Controls.descendants(root, name)) {
                boolean isOfWhole = WHOLE.contains(change.getParentNode().getLocalName());
                Controls.remove(isOfWhole ? (Element) change.getParentNode().getParentNode() : change);
            }
        }
    }
}
