package dk.forslagsark.formula;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be called in an expression, under its Danish and its English name. */
public enum Called {
    SUM("SUM", "SUM", 1, Called.MANY, "SUM(tal; tal …)", "lægger sammen; en række af celler skrives Husleje:Løn"),
    AVERAGE("MIDDEL", "AVERAGE", 1, Called.MANY, "MIDDEL(tal; tal …)", "gennemsnittet af de celler, der ikke er tomme"),
    MIN("MIN", "MIN", 1, Called.MANY, "MIN(tal; tal …)", "det mindste af tallene"),
    MAX("MAKS", "MAX", 1, Called.MANY, "MAKS(tal; tal …)", "det største af tallene"),
    ROUND("AFRUND", "ROUND", 2, 2, "AFRUND(tal; decimaler)", "afrunder, et halvt væk fra nul"),
    IF("HVIS", "IF", 3, 3, "HVIS(betingelse; så; ellers)", "det ene eller det andet, som HVIS(Husleje<0; Husleje; 0)"),
    ABS("ABS", "ABS", 1, 1, "ABS(tal)", "tallet uden fortegn"),
    COUNT("TÆL", "COUNT", 1, Called.MANY, "TÆL(celler …)", "hvor mange af cellerne, der ikke er tomme");

    private static final int MANY = 250;

    private final String danish;
    private final String english;
    private final int fewest;
    private final int most;
    private final String usage;
    private final String says;

    Called(String danish, String english, int fewest, int most, String usage, String says) {
        this.danish = danish;
        this.english = english;
        this.fewest = fewest;
        this.most = most;
        this.usage = usage;
        this.says = says;
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
        return usage + ": " + says + ".";
    }

    /** Why so many arguments will not do; empty if they will. */
    Optional<String> problem(int arguments) {
        return arguments >= fewest && arguments <= most ? Optional.empty() : Optional.of("Skriv " + usage + ".");
    }
}
