package dk.forslagsark.editor.workspace;

import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * How each page of a proposal stands.
 *
 * @param proposal the proposal
 * @param findings what the checks say of it
 */
record PageStates(Proposal proposal, List<Finding> findings) {

    /** One with errors in it is to be mended, whatever else it is. */
    PageState of(Place.Page page) {
        long errors = findings.stream()
                .filter(finding -> finding.isError() && finding.place().page() == page)
                .count();
        return errors > 0 ? PageState.errors(errors) : withoutErrors(page);
    }

    private PageState withoutErrors(Place.Page page) {
        return switch (page) {
            case COVER -> cover();
            case TABLE_1 -> table();
            case CONSULTATIONS -> consultations();
            default -> section(page);
        };
    }

    private PageState section(Place.Page page) {
        return Stream.of(Section.values())
                .filter(section -> Place.Page.of(section) == page)
                .findFirst()
                .map(section -> PageState.written(isWritten(section)))
                .orElseGet(() -> list(page));
    }

    private boolean isWritten(Section section) {
        Supplement parts = proposal.supplement();
        boolean hasChoice = section == Section.RISK && parts.riskLevel().isPresent();
        return hasChoice || !parts.sections().text(section).isBlank();
    }

    private PageState list(Place.Page page) {
        return ListTables.all().stream()
                .filter(list -> list.page() == page)
                .findFirst()
                .map(list -> PageState.rows(list.in(proposal).size()))
                .orElse(PageState.NONE);
    }

    private PageState consultations() {
        var all = proposal.supplement().consultations();
        return PageState.done(
                all.stream().filter(each -> each.consulted().orElse(false)).count(), all.size());
    }

    private PageState cover() {
        Cover cover = proposal.cover();
        return PageState.written(!cover.number().isBlank() && !cover.title().isBlank());
    }

    private PageState table() {
        return PageState.written(!proposal.permanentChanges().isEmpty()
                || !proposal.implementationCosts().isEmpty());
    }
}
