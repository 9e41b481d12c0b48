package dk.forslagsark.editor.workspace;

import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How each page of a proposal stands.
 *
 * @param form the form it is written for
 * @param proposal the proposal
 * @param findings what the checks say of it
 */
record PageStates(Form form, Proposal proposal, List<Finding> findings) {

    /** A page says itself what is missing on it. */
    private static final String TOLD_ALREADY = "missing-field";

    /** One with errors in it is to be mended, whatever else it is; one with warnings is to be looked at. */
    PageState of(Place.Page page) {
        long errors = count(page, Finding::isError);
        if (errors > 0) {
            return PageState.errors(errors);
        }
        long warnings =
                count(page, finding -> finding.isOpen() && !finding.rule().equals(TOLD_ALREADY));
        return warnings > 0 ? PageState.warnings(warnings) : withoutErrors(page);
    }

    private long count(Place.Page page, Predicate<Finding> counted) {
        return findings.stream()
                .filter(finding -> finding.place().page() == page && counted.test(finding))
                .count();
    }

    private PageState withoutErrors(Place.Page page) {
        if (page == Place.Page.COVER || page == Place.Page.TABLE_1) {
            return PageState.asked(MissingParts.on(page, proposal));
        }
        return page == Place.Page.CONSULTATIONS ? consultations() : section(page);
    }

    private PageState section(Place.Page page) {
        return Stream.of(Section.values())
                .filter(section -> Place.Page.of(section) == page)
                .findFirst()
                .map(this::section)
                .orElseGet(() -> list(page));
    }

    /** What the form does not print is not missing, whatever it lacks. */
    private PageState section(Section section) {
        if (form.prints(new Content.Text(section))) {
            return PageState.asked(MissingParts.of(section, form, proposal));
        }
        boolean hasChoice =
                section == Section.RISK && proposal.supplement().riskLevel().isPresent();
        return hasChoice || MissingParts.isWritten(section, proposal) ? PageState.WRITTEN : PageState.EMPTY;
    }

    private PageState list(Place.Page page) {
        return ListTables.of(proposal).stream()
                .filter(list -> list.page() == page)
                .findFirst()
                .map(list -> PageState.rows(list.in(proposal).size()))
                .orElse(PageState.NONE);
    }

    /** A body that was not consulted is an answer too. */
    private PageState consultations() {
        var all = proposal.supplement().rows(Consultation.ROWS);
        return PageState.done(
                all.stream().filter(each -> each.consulted().isPresent()).count(), all.size());
    }
}
