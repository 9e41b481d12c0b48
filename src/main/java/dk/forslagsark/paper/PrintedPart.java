package dk.forslagsark.paper;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A part of a printed form that can be printed without the others: the front page, what stands under a heading, or a captioned table
 * under it with what is written above and below it.
 *
 * @param title what it is called
 * @param isBelow whether it stands under the heading of a part before it
 * @param places where its pieces, that of its heading among them, stand in the form, counted from 0; none for the front page
 */
public record PrintedPart(String title, boolean isBelow, SortedSet<Integer> places) {
    /** The fields of the front page; without it only number and title of the proposal stand above the rest. */
    public static final PrintedPart FRONT = new PrintedPart("Forside", false, Collections.emptySortedSet());

    public PrintedPart {
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
    }
}
