package dk.forslagsark.document;

import dk.forslagsark.tables.Place;
import java.util.List;

/**
 * A change of the price level, and what it does.
 *
 * @param edit the change, in one step
 * @param changes the cells that change, in the order of the proposal
 * @param kept the cells that stay as they are and should be looked at
 */
public record Repricing(Edit edit, List<Change> changes, List<Kept> kept) {
    /**
     * A cell that changes.
     *
     * @param place where it is
     * @param row its row in words
     * @param column its year or column in words
     * @param before what it shows before
     * @param after what it shows after
     */
    public record Change(Place place, String row, String column, String before, String after) {}

    /**
     * A cell that stays as it is.
     *
     * @param place where it is
     * @param row its row in words
     * @param column its year or column in words
     * @param text what stands in it
     */
    public record Kept(Place place, String row, String column, String text) {}

    public Repricing {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
    }
}
