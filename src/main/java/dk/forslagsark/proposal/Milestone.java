package dk.forslagsark.proposal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    public static final Property<Milestone, String> ACTIVITY =
            Property.text("activity", Milestone::activity, Milestone::withActivity);

    /** In a table with a column for each year, the key of such a column is its year. */
    public static final Property<Milestone, SortedSet<Integer>> YEARS = Property.of(
            "years",
            ValueKind.YEARS,
            milestone -> Optional.of(milestone.years()).filter(years -> !years.isEmpty()),
            (milestone, years) -> milestone.withYears(years.orElse(new TreeSet<>())));

    /** The table of them. */
    public static final RowType<Milestone> ROWS =
            new RowType<>("milestones", new Milestone("", new TreeSet<>(), Notes.NONE), List.of(ACTIVITY, YEARS));

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
