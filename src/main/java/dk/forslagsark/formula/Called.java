package dk.forslagsark.formula;

import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be called in an expression, under its Danish and its English name. */
public enum Called {
    SUM("SUM", "SUM", 1, Called.MANY),
    AVERAGE("MIDDEL", "AVERAGE", 1, Called.MANY),
    MIN("MIN", "MIN", 1, Called.MANY),
    MAX("MAKS", "MAX", 1, Called.MANY),
    ROUND("AFRUND", "ROUND", 2, 2),
    IF("HVIS", "IF", 3, 3),
    ABS("ABS", "ABS", 1, 1),
    COUNT("TÆL", "COUNT", 1, Called.MANY);

    private static final int MANY = 250;

    private final String danish;
    private final String english;
    private final int fewest;
    private final int most;

    Called(String danish, String english, int fewest, int most) {
        this.danish = danish;
        this.english = english;
        this.fewest = fewest;
        this.most = most;
    }

    /** The function of that name in either language, in small or large letters. */
    public static Optional<Called> named(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(function -> function.danish.equals(wanted) || function.english.equals(wanted))
                .findFirst();
    }

    /** Those whose Danish or English name begins so; none for an empty beginning. */
    public static List<Called> beginning(String typed) {
        String start = typed.toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(function ->
                        !start.isEmpty() && (function.danish.startsWith(start) || function.english.startsWith(start)))
                .toList();
    }

    public String danish() {
        return danish;
    }

    /** Whether it takes any number of arguments, among which a blank cell is none. */
    public boolean isOfMany() {
        return most == MANY;
    }

    /** The name that workbooks know it by. */
    String english() {
        return english;
    }

    /** How it is called and what it does, in one line. */
    public String help() {
        return usage() + ": " + Texts.of("formula.says." + key()) + ".";
    }

    /** Why so many arguments will not do; empty if they will. */
    Optional<String> problem(int arguments) {
        return arguments >= fewest && arguments <= most
                ? Optional.empty()
                : Optional.of(Texts.of("formula.write", usage()));
    }

    private String usage() {
        return Texts.of("formula.usage." + key());
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the language that is spoken. */
    String spoken() {
        return Language.isDanishSpoken() ? danish : english;
    }
}
