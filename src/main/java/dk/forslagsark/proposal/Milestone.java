package dk.forslagsark.proposal;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An activity of the schedule.
 *
 * @param activity what is done
 * @param years the years marked
 * @param notes what is kept beside these
 */
public record Milestone(String activity, SortedSet<Integer> years, Notes notes) {
    public Milestone {
        SortedSet<Integer> inOrder = new TreeSet<>();
        inOrder.addAll(years);
        years = Collections.unmodifiableSortedSet(inOrder);
    }
}
