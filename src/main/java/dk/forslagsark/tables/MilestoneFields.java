package dk.forslagsark.tables;

import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The fields of a milestone: what is done, and a mark for each year shown in which it is done. */
final class MilestoneFields {
    private MilestoneFields() {}

    static List<Field<Milestone>> of(Years years) {
        Field<Milestone> activity = Field.text("activity", "Aktivitet", Milestone::activity, Milestone::withActivity);
        return Stream.concat(Stream.of(activity), years.stream().mapToObj(MilestoneFields::tick))
                .toList();
    }

    private static Field<Milestone> tick(int year) {
        return Field.value(
                Integer.toString(year),
                Integer.toString(year),
                Format.TICK,
                milestone -> Optional.of(true).filter(any -> milestone.years().contains(year)),
                (milestone, mark) -> milestone.withYears(marked(milestone, year, mark.isPresent())));
    }

    private static SortedSet<Integer> marked(Milestone milestone, int year, boolean isMarked) {
        SortedSet<Integer> years = new TreeSet<>(milestone.years());
        years.remove(year);
        years.addAll(isMarked ? List.of(year) : List.of());
        return years;
    }
}
