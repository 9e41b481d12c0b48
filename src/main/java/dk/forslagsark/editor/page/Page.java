package dk.forslagsark.editor.page;

import dk.forslagsark.find.Hit;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Version;
import java.util.List;
import javafx.scene.Node;

/** A page of a proposal. It shows one version after the other and never keeps what it shows. */
public interface Page {
    Node node();

    /** Shows a version of the proposal. */
    void show(Version version);

    /** Marks the cells that something was found in; a page without a sheet marks none. */
    default void showFindings(List<Finding> found) {}

    /** Ends any edit under way, keeping what was typed. */
    void commit();

    /** Gives the page the keyboard. */
    void focus();

    /** Puts the cursor there. */
    void goTo(Place place);

    /** Shows what was found at the place gone to; a page whose places hold long texts says where in the text. */
    default void mark(Hit hit) {}
}
