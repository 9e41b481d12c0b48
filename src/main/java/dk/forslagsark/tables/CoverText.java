package dk.forslagsark.tables;

import dk.forslagsark.proposal.Cover;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The fields of the front page in which text is typed. */
public enum CoverText {
    NUMBER("nummer", Cover::number, Cover::withNumber),
    TITLE("titel", Cover::title, Cover::withTitle),
    SUMMARY("resumé", Cover::summary, Cover::withSummary),
    TARGET_GROUP("målgruppe", Cover::targetGroup, Cover::withTargetGroup),
    FUNDED_BY("pulje", Cover::fundedBy, Cover::withFundedBy),
    SUBMITTED_BY("fremstillende forvaltning", Cover::submittedBy, Cover::withSubmittedBy);

    private final String words;
    private final Function<Cover, String> get;
    private final BiFunction<Cover, String, Cover> with;

    CoverText(String words, Function<Cover, String> get, BiFunction<Cover, String, Cover> with) {
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

    /** The front page once that stands in the field. */
    public Cover with(Cover cover, String text) {
        return with.apply(cover, text);
    }
}
