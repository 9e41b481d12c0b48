package dk.forslagsark.document;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Place;
import java.util.Optional;

/** The edits of the years of the schedule. */
public final class ScheduleEdits {
    /** Where they are typed. */
    public static final Place YEARS = Place.on(Place.Page.MILESTONES, "scheduleFirstYear");

    private ScheduleEdits() {}

    /**
     * Gives the schedule years of its own, or those of the proposal. Every mark stays with its year, also where that is no
     * longer shown.
     */
    public static Edit years(Optional<Years> own) {
        Phrase words = own.map(years -> Phrase.of("document.schedule", years.first(), years.last()))
                .orElseGet(() -> Phrase.of("document.schedule.own"));
        return Edit.at(
                YEARS,
                words,
                proposal -> proposal.withSupplement(proposal.supplement().withScheduleYears(own)));
    }
}
