package dk.forslagsark.check;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A mark in the schedule in a year that the proposal does not show. */
final class MilestoneYears implements Rule {
    @Override
    public String id() {
        return "milestones";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        List<Milestone> milestones = checked.proposal().rows(Milestone.ROWS);
        Years years = checked.proposal().years();
        return IntStream.range(0, milestones.size())
                .filter(index -> milestones.get(index).years().stream().anyMatch(year -> !years.contains(year)))
                .mapToObj(index -> remark(index, milestones.get(index), years));
    }

    private static Remark remark(int index, Milestone milestone, Years years) {
        String outside = milestone.years().stream()
                .filter(year -> !years.contains(year))
                .map(year -> Integer.toString(year))
                .collect(Collectors.joining(", "));
        return new Remark(
                Place.cell(Place.Page.MILESTONES, index, Milestone.ACTIVITY.key()),
                Texts.of("check.milestones", milestone.activity(), outside, years.first(), years.last()),
                milestone.activity() + ": " + outside);
    }
}
