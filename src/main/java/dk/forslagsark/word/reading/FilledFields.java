package dk.forslagsark.word.reading;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.excel.reading.FieldWords;
import dk.forslagsark.excel.template.FieldName;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Keyed;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.Status;
import dk.forslagsark.tables.CoverText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What becomes of the fields with one value when something else is written in them. */
final class FilledFields {
    private static final Map<String, CoverText> TEXTS = Map.of(
            FieldName.OfText.NUMBER.written(), CoverText.NUMBER,
            FieldName.OfText.TITLE.written(), CoverText.TITLE,
            FieldName.OfText.SUMMARY.written(), CoverText.SUMMARY,
            FieldName.OfText.TARGET_GROUP.written(), CoverText.TARGET_GROUP,
            FieldName.OfText.FUNDED_BY.written(), CoverText.FUNDED_BY,
            FieldName.OfText.FINANCING.written(), CoverText.FINANCING);

    private FilledFields() {}

    /** What the field is called on the screen. */
    static String words(String name) {
        return Stream.of(FieldName.OfText.values())
                .filter(field -> field.written().equals(name))
                .findFirst()
                .map(FieldWords::of)
                .orElse(name.replace('_', ' '));
    }

    /** How that text goes into the proposal; empty if the field does not take it. */
    static Optional<UnaryOperator<Proposal>> taking(String name, String now) {
        CoverText text = TEXTS.get(name);
        if (text != null) {
            return Optional.of(proposal -> proposal.withCover(text.with(proposal.cover(), now)));
        } else if (name.equals(FieldName.OfText.TYPE.written())) {
            return Optional.of(proposal -> proposal.withCover(proposal.cover().withType(ProposalType.named(now))));
        } else if (name.equals(FieldName.OfText.SUBMITTED_BY.written())) {
            return Optional.of(proposal -> proposal.withCover(proposal.cover().withSubmitters(names(now))));
        } else if (name.equals(FieldName.OfText.STATUS.written())) {
            return choice(Status.values(), now)
                    .map(status ->
                            proposal -> proposal.withCover(proposal.cover().withStatus(status)));
        } else if (name.equals(FieldName.OfText.RISK.written())) {
            return choice(RiskLevel.values(), now)
                    .map(risk -> proposal ->
                            proposal.withSupplement(proposal.supplement().withRiskLevel(risk)));
        } else if (name.equals(TemplateNames.AFFECTED) && TickedBoxes.areIn(now)) {
            return Optional.of(proposal -> proposal.withCover(proposal.cover().withAffected(TickedBoxes.of(now))));
        }
        return Optional.empty();
    }

    private static List<String> names(String text) {
        return Stream.of(text.split("(?<!-),"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The choice of that word, which may be none; empty if it is no word of a choice. */
    private static <T extends Keyed> Optional<Optional<T>> choice(T[] choices, String word) {
        Optional<T> found = Stream.of(choices)
                .filter(choice -> ChoiceWords.of(choice).equalsIgnoreCase(word))
                .findFirst();
        return Optional.of(found).filter(any -> any.isPresent() || word.isEmpty());
    }
}
