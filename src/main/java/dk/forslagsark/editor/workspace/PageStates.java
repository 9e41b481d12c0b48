package dk.forslagsark.editor.workspace;

import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import java.util.stream.Stream;

/**
 * How each page of a proposal stands.
 *
 * @param form the form it is written for
 * @param proposal the proposal
 * @param counts how much the checks say of each page
 */
record PageStates(Form form, Proposal proposal, PageCounts counts) {
    /** One with errors in it is to be mended, whatever else it is; one with warnings is to be looked at. */
    PageState of(Place.Page page) {
        if (counts.errors(page) > 0) {
            return PageState.errors(counts.errors(page));
        }
        return counts.warnings(page) > 0 ? PageState.warnings(counts.warnings(page)) : withoutErrors(page);
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
        return hasChoice || MissingParts.isWritten(section, proposal) ? PageState.written() : PageState.empty();
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
