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
public record Milestone(String activity, SortedSet<Integer> years, Notes notes) implements Noted<Milestone> {
    public Milestone {
        SortedSet<Integer> inOrder = new TreeSet<>();
        inOrder.addAll(years);
        years = Collections.unmodifiableSortedSet(inOrder);
    }

    public Milestone withActivity(String changed) {
        return new Milestone(changed, years, notes);
    }

    public Milestone withYears(SortedSet<Integer> changed) {
        return new Milestone(activity, changed, notes);
    }

    @Override
    public Milestone withNotes(Notes changed) {
        return new Milestone(activity, years, changed);
    }
}
