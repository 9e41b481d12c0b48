package dk.forslagsark.editor.page;

import dk.forslagsark.proposal.Proposal;
import javafx.scene.Node;

/** A field of a page that is filled in as a form. */
public interface FormEntry {
    /** What is typed or chosen in. */
    Node control();

    /** Shows what the proposal says. */
    void show(Proposal proposal);

    /** Says what the field is called to whoever cannot see it. */
    default void name(String name) {
        control().setAccessibleText(name);
    }

    /** Gives the field the keyboard. */
    default void focus() {
        control().requestFocus();
    }

    /** Selects a part of the text, where it is one that is typed. */
    default void select(int from, int to) {}

    /** Takes what has been typed, where that is not done at every key. */
    default void commit() {}
}
