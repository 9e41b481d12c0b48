package dk.forslagsark.editor.page;

import dk.forslagsark.economy.Economy;
import dk.forslagsark.find.Hit;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;
import javafx.scene.Node;

/** A page of a proposal. It shows one version after the other and never keeps what it shows. */
public interface Page {
    Node node();

    /** Shows a version of the proposal and what is computed from it. */
    void show(Proposal proposal, Economy economy);

    /** Ends any edit under way, keeping what was typed. */
    void commit();

    /** Gives the page the keyboard. */
    void focus();

    /** Puts the cursor there. */
    void goTo(Place place);

    /** Shows what was found at the place gone to; a page whose places hold long texts says where in the text. */
    default void mark(Hit hit) {}
}
