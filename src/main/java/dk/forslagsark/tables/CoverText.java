package dk.forslagsark.tables;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Cover;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** The fields of the front page in which text is typed. */
public enum CoverText {
    NUMBER("number", () -> Texts.of("field.number"), Cover::number, Cover::withNumber),
    TITLE("title", () -> Texts.of("field.title"), Cover::title, Cover::withTitle),
    SUMMARY("summary", () -> Texts.of("field.summary"), Cover::summary, Cover::withSummary),
    TARGET_GROUP("targetGroup", () -> Texts.of("field.target-group"), Cover::targetGroup, Cover::withTargetGroup),
    FUNDED_BY("fundedBy", () -> Texts.of("field.pool"), Cover::fundedBy, Cover::withFundedBy),
    FINANCING("financing", () -> Texts.of("field.financing"), Cover::financing, Cover::withFinancing),
    SUBMITTED_BY("submittedBy", () -> Texts.of("field.submitted-by"), Cover::submittedBy, Cover::withSubmittedBy);

    private final String key;
    private final Supplier<String> words;
    private final Function<Cover, String> get;
    private final BiFunction<Cover, String, Cover> with;

    CoverText(String key, Supplier<String> words, Function<Cover, String> get, BiFunction<Cover, String, Cover> with) {
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
        return words.get();
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
