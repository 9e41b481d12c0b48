package dk.forslagsark.editor.page;

import dk.forslagsark.find.Hit;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;
import javafx.scene.Node;

/** What is said of a table above its sheet. */
public interface TableHead {
    Node node();

    void show(Proposal proposal);

    /** Takes what has been typed, where that is not done at every key. */
    default void commit() {}

    /** Gives the keyboard to what stands there; false if nothing does. */
    boolean goTo(Place place);

    /** Selects what was found in a text. */
    default void mark(Hit hit) {}
}
