package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.template.FieldName;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Keyed;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.Status;
import dk.forslagsark.tables.CoverText;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The texts and choices that have one cell each.
 *
 * @param places where they stand
 * @param log is told what differs
 */
record CoverCells(NamedRanges places, ReadingLog log) {
    /** The proposal with what its fields say otherwise. */
    Proposal read(Proposal before) {
        Cover cover = before.cover();
        for (FieldName.OfText field : FieldName.OfText.values()) {
            cover = read(cover, field);
        }
        Optional<RiskLevel> risk = choice(
                FieldName.OfText.RISK,
                word -> among(RiskLevel.values(), word),
                before.supplement().riskLevel());
        return before.withCover(cover).withSupplement(before.supplement().withRiskLevel(risk));
    }

    private Cover read(Cover cover, FieldName.OfText field) {
        return switch (field) {
            case NUMBER -> text(cover, field, CoverText.NUMBER);
            case TITLE -> text(cover, field, CoverText.TITLE);
            case SUMMARY -> text(cover, field, CoverText.SUMMARY);
            case TARGET_GROUP -> text(cover, field, CoverText.TARGET_GROUP);
            case FUNDED_BY -> text(cover, field, CoverText.FUNDED_BY);
            case FINANCING -> text(cover, field, CoverText.FINANCING);
            case SUBMITTED_BY -> submitters(cover, field);
            case TYPE -> cover.withType(choice(field, ProposalType::named, cover.type()));
            case STATUS -> cover.withStatus(choice(field, word -> among(Status.values(), word), cover.status()));
            case RISK -> cover;
        };
    }

    private Cover text(Cover cover, FieldName.OfText field, CoverText text) {
        return entered(field)
                .map(cell -> text.with(cover, log.text(cell, FieldWords.of(field), cell.text(), text.in(cover))))
                .orElse(cover);
    }

    /** One cell has them all. */
    private Cover submitters(Cover cover, FieldName.OfText field) {
        String before = String.join(", ", cover.submitterNames());
        return entered(field)
                .map(cell -> log.text(cell, FieldWords.of(field), cell.text(), before))
                .filter(now -> !now.equals(before))
                .map(now -> cover.withSubmitters(AffectedBoxes.names(now)))
                .orElse(cover);
    }

    private static <T extends Keyed> Optional<T> among(T[] choices, String word) {
        return Stream.of(choices)
                .filter(choice -> ChoiceWords.of(choice).equalsIgnoreCase(word))
                .findFirst();
    }

    /**
     * @param named the choice of that word
     */
    private <T extends Keyed> Optional<T> choice(
            FieldName.OfText field, Function<String, Optional<T>> named, Optional<T> before) {
        Optional<ReadCell> cell = entered(field);
        if (cell.isEmpty() || Printed.areAlike(cell.get().text(), ChoiceWords.of(before))) {
            return before;
        }
        String word = cell.get().text().strip();
        Optional<T> found = named.apply(word);
        if (found.isEmpty() && !word.isEmpty()) {
            log.problem(cell.get(), Texts.of("excel.read.no-choice", FieldWords.of(field), Quoted.of(word)));
            return before;
        }
        ImportDifference other = ImportDifference.input(
                cell.get().address(), FieldWords.of(field), Stated.of(word), Stated.of(ChoiceWords.of(before)));
        return log.takes(other) ? found : before;
    }

    /** The cell, unless the template computes it. */
    private Optional<ReadCell> entered(FieldName field) {
        return places.find(field.written())
                .map(NamedRange::cell)
                .map(ReadCell::of)
                .filter(cell -> !cell.isFormula());
    }
}
