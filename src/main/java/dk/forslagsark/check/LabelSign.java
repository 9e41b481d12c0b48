package dk.forslagsark.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a label speaks of a saving or of a cost; most do not say. Labels come as {@link CheckedRow#words}.
 */
enum LabelSign {
    SAVING,
    COST,
    UNKNOWN;

    private static final List<String> LESS = List.of(
            "færre",
            "mindre",
            "lavere",
            "sparede",
            "sparet",
            "reducerede",
            "reduceret",
            "faldende",
            "bortfald af",
            "reduktion (?:i|af)",
            "tab af",
            "manglende");
    private static final List<String> MORE =
            List.of("flere", "øgede", "øget", "højere", "større", "stigende", "ekstra", "nye");
    private static final String EXPENSE = " \\p{L}*(?:udgift|omkostning)";

    /** Of what can be counted there is not less: {@code mindre institutioner} are small ones. */
    private static final String SMALLER =
            "(?! (?:(?!\\p{L}*(?:time|kilometer|udgift|omkostning))\\p{L}+er(?:ne)?|anlæg|børn|anlægs\\p{L}+)(?!\\p{L}))";

    /** A grant to somebody is an expense, one from somebody an income. */
    private static final String INCOME = " \\p{L}*(?:indtægt|refusion|tilskud(?!\\p{L}* til )|brugerbetaling)";

    private static final Pattern CLEARLY_SAVING = WordPattern.of(
            List.of("besparelse(?!sprojekt)", "mindreudgift", "mindreforbrug", "merindtægt", "effektiviseringsgevinst"),
            all(Stream.of(of(LESS, EXPENSE), of(MORE, INCOME), List.of("sparede lønudgift"))));
    private static final Pattern CLEARLY_COST = WordPattern.of(
            List.of("merudgift", "merforbrug", "mindreindtægt", "indtægtstab"),
            all(Stream.of(
                    of(LESS, INCOME),
                    of(MORE, EXPENSE),
                    of(List.of("tab", "tabt", "tabte", "mistet", "mistede", "ansættelse", "frikøb"), "(?!\\p{L})"))));
    private static final Pattern SAVING_WORDS = WordPattern.of(
            List.of("reduktion", "effektivisering", "synergi", "nedlæggelse", "opsigelse(?!s)", "ophør"),
            List.of(
                    "færre",
                    "mindre" + SMALLER,
                    "lukning(?:en)? af",
                    "nedlukning(?:en)? af",
                    "afskaffelse af",
                    "udfasning af",
                    "sammenlægning af",
                    "kortere",
                    "lavere",
                    "billigere",
                    "reduceret",
                    "reducerede",
                    "bortfald",
                    "nedjustering",
                    "sparet",
                    "sparede",
                    "gevinst"));
    private static final Pattern COST_WORDS = WordPattern.of(
            List.of("omkostning", "driftsudgift"), List.of("projektled", "kompetenceudvikling", "koordinationstime"));

    /** What costs where there is more of it and saves where there is less: alone it says neither, and beside “færre” it may be either. */
    private static final Pattern EITHER = WordPattern.of(
            List.of("årsværk", "medarbejder", "vedligehold", "licens", "lønudgift"),
            List.of("sagsbehandler", "pædagog", "konsulent", "koordinator", "administration", "udgift", "uddannelse"));

    private static final Pattern INCOME_WORDS = WordPattern.of(
            List.of("indtægt", "tilskud", "refusion", "salg", "besparelse", "provenu", "medfinansiering", "fradrag"),
            List.of());

    private static List<String> of(List<String> words, String what) {
        return words.stream().map(word -> word + what).toList();
    }

    private static List<String> all(Stream<List<String>> words) {
        return words.flatMap(List::stream).toList();
    }

    /** Whether the label speaks of money that comes in, as an implementation cost below zero may. */
    static boolean isIncome(String words) {
        return INCOME_WORDS.matcher(words).find();
    }

    /** Whether the label speaks of a saving. Most have no word for one, and then no other is looked for. */
    static boolean saves(String words) {
        return hasAny(words, CLEARLY_SAVING, SAVING_WORDS) && of(words) == SAVING;
    }

    /** Whether it speaks of a cost. */
    static boolean costs(String words) {
        return hasAny(words, CLEARLY_COST, COST_WORDS) && of(words) == COST;
    }

    private static boolean hasAny(String words, Pattern clear, Pattern likely) {
        return clear.matcher(words).find() || likely.matcher(words).find();
    }

    /** What the label says, clear words before others; a label that says both says nothing. */
    private static LabelSign of(String words) {
        LabelSign clear = of(words, CLEARLY_SAVING, CLEARLY_COST);
        LabelSign likely = clear == UNKNOWN ? of(words, SAVING_WORDS, COST_WORDS) : clear;
        return likely == clear || likely == COST || !EITHER.matcher(words).find() ? likely : UNKNOWN;
    }

    private static LabelSign of(String words, Pattern saving, Pattern cost) {
        boolean saves = saving.matcher(words).find();
        boolean costs = cost.matcher(words).find();
        if (saves == costs) {
            return UNKNOWN;
        }
        return saves ? SAVING : COST;
    }
}
