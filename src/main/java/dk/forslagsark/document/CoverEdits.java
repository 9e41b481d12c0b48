package dk.forslagsark.document;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.Status;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.CoverKeys;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The edits of the front page. */
public final class CoverEdits {
    private CoverEdits() {}

    /** One step of typing in the field. */
    public static Edit text(CoverText field, String text) {
        return cover(
                        field.key(),
                        Phrase.of("document.change", Phrase.spelt(field::words)),
                        cover -> field.with(cover, text))
                .asTyping();
    }

    /**
     * Chooses the type, and with it the form that the municipality uses for it; a form that somebody has chosen stays.
     *
     * @param formOf the form of a type; empty for the usual one of the program
     */
    public static Edit type(Optional<ProposalType> type, Function<ProposalType, Optional<String>> formOf) {
        return edit(CoverKeys.TYPE, Phrase.of("document.choose-type"), proposal -> {
            boolean isChosen = proposal.form().isPresent()
                    && !proposal.form().equals(proposal.cover().type().flatMap(formOf));
            Proposal typed = proposal.withCover(proposal.cover().withType(type));
            return isChosen ? typed : typed.withForm(type.flatMap(formOf));
        });
    }

    public static Edit status(Optional<Status> status) {
        return cover(CoverKeys.STATUS, Phrase.of("document.choose-status"), cover -> cover.withStatus(status));
    }

    /** Marks an administration as affected or not; the others keep their order. */
    public static Edit affected(String administration, boolean isAffected) {
        return cover(
                CoverKeys.AFFECTED,
                marking(administration, isAffected),
                cover -> cover.withAffected(marked(cover.affected(), administration, isAffected)));
    }

    /** Marks an administration as one that writes the proposal too, or not. */
    public static Edit alsoSubmittedBy(String administration, boolean isSubmitter) {
        return cover(
                CoverKeys.ALSO_SUBMITTED_BY,
                marking(administration, isSubmitter),
                cover -> cover.withAlsoSubmittedBy(marked(cover.alsoSubmittedBy(), administration, isSubmitter)));
    }

    private static Phrase marking(String administration, boolean isMarked) {
        return isMarked ? Phrase.of("document.mark", administration) : Phrase.of("document.remove", administration);
    }

    private static List<String> marked(List<String> before, String administration, boolean isMarked) {
        List<String> changed = new ArrayList<>(before);
        if (!isMarked) {
            changed.removeIf(administration::equals);
        } else if (!changed.contains(administration)) {
            changed.add(administration);
        }
        return changed;
    }

    public static Edit priceLevel(int year) {
        return terms(
                CoverKeys.PRICE_LEVEL, Phrase.of("document.change-price-level"), terms -> terms.withPriceLevel(year));
    }

    /** Shows other years. Every amount stays with its year, also where that is no longer shown. */
    public static Edit years(Years years) {
        Phrase words = Phrase.of("document.show-years", years.first(), years.last());
        return terms(CoverKeys.YEARS, words, terms -> terms.withYears(years));
    }

    /**
     * @param rate the discount rate as a fraction; empty for the usual one
     */
    public static Edit rate(Optional<BigDecimal> rate) {
        return terms(CoverKeys.RATE, Phrase.of("document.change-rate"), terms -> terms.withOwnRate(rate));
    }

    private static Edit cover(String field, Phrase words, UnaryOperator<Cover> change) {
        return edit(field, words, proposal -> proposal.withCover(change.apply(proposal.cover())));
    }

    private static Edit terms(String field, Phrase words, UnaryOperator<Terms> change) {
        return edit(field, words, proposal -> proposal.withTerms(change.apply(proposal.terms())));
    }

    private static Edit edit(String field, Phrase words, UnaryOperator<Proposal> change) {
        return Edit.at(Place.cover(field), words, change);
    }
}
