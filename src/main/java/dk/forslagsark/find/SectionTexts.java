package dk.forslagsark.find;

import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.form.FormPart;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.spoken.SpokenChoice;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.Page;
import java.util.stream.Stream;

/** What stands in the text sections, under the headings of the proposal's form, and the risk that was chosen. */
final class SectionTexts {
    private SectionTexts() {}

    static Stream<Written> of(Proposal proposal) {
        Stream<Written> sections = Stream.of(Section.values())
                .map(section -> new Written(
                        Place.on(Page.of(section)),
                        heading(proposal, section),
                        proposal.supplement().sections().text(section)));
        Stream<Written> risk = proposal.supplement().riskLevel().stream()
                .map(level ->
                        new Written(Place.on(Page.RISK), heading(proposal, Section.RISK), SpokenChoice.of(level)));
        return Stream.concat(sections, risk);
    }

    /** What the form of the proposal calls the section. */
    static String heading(Proposal proposal, Section section) {
        Form form = Form.of(proposal.form(), proposal.cover().type());
        return form.parts().stream()
                .filter(part -> part.contents().contains(new Content.Text(section)))
                .map(FormPart::title)
                .findFirst()
                .orElseGet(() -> Texts.of("find.not-in-form"));
    }
}
