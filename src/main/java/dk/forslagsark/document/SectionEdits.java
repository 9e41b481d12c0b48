package dk.forslagsark.document;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.OneCommittee;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.tables.Place;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The edits of the text sections and of the risk level. */
public final class SectionEdits {
    /** The field in which a section is written. */
    public static final String TEXT = "text";

    /** The field in which the risk level is chosen, on the page of the risk. */
    public static final String RISK_LEVEL = "riskLevel";

    /** The field in which it is chosen what becomes of tables that only repeat one committee, on the page of the committees. */
    public static final String ONE_COMMITTEE = "oneCommittee";

    private SectionEdits() {}

    /**
     * One step of typing in the section.
     *
     * @param heading what the section is called in the form
     */
    public static Edit text(Section section, String heading, RichText text) {
        return edit(
                        Place.on(Place.Page.of(section), TEXT),
                        Phrase.of("document.write-in", heading),
                        parts -> parts.withSections(parts.sections().with(section, text)))
                .asTyping();
    }

    /** The same with words alone. */
    public static Edit text(Section section, String heading, String text) {
        return text(section, heading, RichText.plain(text));
    }

    /** How the words stand out, or which of them are items of a list; undone by itself. */
    public static Edit format(Section section, String heading, RichText text) {
        Edit edit = text(section, heading, text);
        return Edit.at(edit.place(), Phrase.of("document.format-in", heading), edit.change());
    }

    public static Edit riskLevel(Optional<RiskLevel> level) {
        return edit(
                Place.on(Place.Page.RISK, RISK_LEVEL),
                Phrase.of("document.choose-risk-level"),
                parts -> parts.withRiskLevel(level));
    }

    public static Edit oneCommittee(Optional<OneCommittee> choice) {
        return edit(
                Place.on(Place.Page.COMMITTEES, ONE_COMMITTEE),
                Phrase.of("document.choose-one-committee"),
                parts -> parts.withOneCommittee(choice));
    }

    private static Edit edit(Place place, Phrase words, UnaryOperator<Supplement> change) {
        return Edit.at(
                place, words, (Proposal proposal) -> proposal.withSupplement(change.apply(proposal.supplement())));
    }
}
