package dk.forslagsark.document;

import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.Status;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The edits of the front page. */
public final class CoverEdits {
    /** The fields of the front page in which text is typed. */
    public enum Text {
        NUMBER("nummer", Cover::number, Cover::withNumber),
        TITLE("titel", Cover::title, Cover::withTitle),
        SUMMARY("resumé", Cover::summary, Cover::withSummary),
        TARGET_GROUP("målgruppe", Cover::targetGroup, Cover::withTargetGroup),
        FUNDED_BY("pulje", Cover::fundedBy, Cover::withFundedBy),
        SUBMITTED_BY("fremstillende forvaltning", Cover::submittedBy, Cover::withSubmittedBy);

        private final String words;
        private final Function<Cover, String> get;
        private final BiFunction<Cover, String, Cover> with;

        Text(String words, Function<Cover, String> get, BiFunction<Cover, String, Cover> with) {
            this.words = words;
            this.get = get;
            this.with = with;
        }

        /** What the field is called, as it completes “Ret ”. */
        public String words() {
            return words;
        }

        /** What stands in the field. */
        public String in(Cover cover) {
            return get.apply(cover);
        }
    }

    public static final String TYPE = "type";
    public static final String STATUS = "status";
    public static final String AFFECTED = "affected";
    public static final String PRICE_LEVEL = "priceLevel";
    /** The first of the years shown. */
    public static final String YEARS = "years";

    public static final String LAST_YEAR = "lastYear";
    public static final String RATE = "rate";

    private CoverEdits() {}

    /** One step of typing in the field. */
    public static Edit text(Text field, String text) {
        return cover(field.name(), "Ret " + field.words, cover -> field.with.apply(cover, text))
                .asTyping();
    }

    public static Edit type(Optional<ProposalType> type) {
        return cover(TYPE, "Vælg forslagstype", cover -> cover.withType(type));
    }

    public static Edit status(Optional<Status> status) {
        return cover(STATUS, "Vælg status", cover -> cover.withStatus(status));
    }

    /** Marks an administration as affected or not; the others keep their order. */
    public static Edit affected(String administration, boolean isAffected) {
        String words = (isAffected ? "Markér " : "Fjern ") + administration;
        return cover(AFFECTED, words, cover -> cover.withAffected(affected(cover, administration, isAffected)));
    }

    private static List<String> affected(Cover cover, String administration, boolean isAffected) {
        List<String> changed = new ArrayList<>(cover.affected());
        if (!isAffected) {
            changed.removeIf(administration::equals);
        } else if (!changed.contains(administration)) {
            changed.add(administration);
        }
        return changed;
    }

    public static Edit priceLevel(int year) {
        return terms(PRICE_LEVEL, "Ret prisniveau", terms -> terms.withPriceLevel(year));
    }

    /** Shows other years. Every amount stays with its year, also where that is no longer shown. */
    public static Edit years(Years years) {
        String words = "Vis årene " + years.first() + "-" + years.last();
        return terms(YEARS, words, terms -> terms.withYears(years));
    }

    /**
     * @param rate the discount rate as a fraction; empty for the usual one
     */
    public static Edit rate(Optional<BigDecimal> rate) {
        return terms(RATE, "Ret diskonteringsrente", terms -> terms.withOwnRate(rate));
    }

    private static Edit cover(String field, String words, UnaryOperator<Cover> change) {
        return edit(field, words, proposal -> proposal.withCover(change.apply(proposal.cover())));
    }

    private static Edit terms(String field, String words, UnaryOperator<Terms> change) {
        return edit(field, words, proposal -> proposal.withTerms(change.apply(proposal.terms())));
    }

    private static Edit edit(String field, String words, UnaryOperator<Proposal> change) {
        return Edit.at(Place.cover(field), words, change);
    }
}
