package dk.forslagsark.tables;

import dk.forslagsark.proposal.Cover;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The fields of the front page in which text is typed. */
public enum CoverText {
    NUMBER("number", "nummer", Cover::number, Cover::withNumber),
    TITLE("title", "titel", Cover::title, Cover::withTitle),
    SUMMARY("summary", "resumé", Cover::summary, Cover::withSummary),
    TARGET_GROUP("targetGroup", "målgruppe", Cover::targetGroup, Cover::withTargetGroup),
    FUNDED_BY("fundedBy", "pulje", Cover::fundedBy, Cover::withFundedBy),
    FINANCING("financing", "finansiering", Cover::financing, Cover::withFinancing),
    SUBMITTED_BY("submittedBy", "fremstillende forvaltning", Cover::submittedBy, Cover::withSubmittedBy);

    private final String key;
    private final String words;
    private final Function<Cover, String> get;
    private final BiFunction<Cover, String, Cover> with;

    CoverText(String key, String words, Function<Cover, String> get, BiFunction<Cover, String, Cover> with) {
        this.key = key;
        this.words = words;
        this.get = get;
        this.with = with;
    }

    /** What the file calls it. */
    public String key() {
        return key;
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
