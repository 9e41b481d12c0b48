package dk.forslagsark.check;

import java.util.regex.Pattern;

/**
 * Whether a label speaks of a saving or of a cost; most do not say. The letters a word can begin with are looked for first. Labels come as {@link
 * CheckedRow#words}.
 */
enum LabelSign {
    SAVING,
    COST,
    UNKNOWN;

    private static final String LESS =
            "(?:færre|mindre|lavere|sparede|sparet|reducerede|reduceret|faldende|bortfald af|reduktion (?:i|af)|tab af|manglende)";
    private static final String MORE = "(?:flere|øgede|øget|højere|større|stigende|ekstra|nye)";
    private static final String EXPENSE = " \\p{L}*(?:udgift|omkostning)";

    /** Of what can be counted there is not less: {@code mindre institutioner} are small ones. */
    private static final String SMALLER =
            "(?! (?:(?!\\p{L}*(?:time|kilometer|udgift|omkostning))\\p{L}+er(?:ne)?|anlæg|børn|anlægs\\p{L}+)(?!\\p{L}))";

    /** A grant to somebody is an expense, one from somebody an income. */
    private static final String INCOME = " \\p{L}*(?:indtægt|refusion|tilskud(?!\\p{L}* til )|brugerbetaling)";

    private static final Pattern CLEARLY_SAVING = Pattern.compile(
            "(?=[bmefslrøhn])(?:besparelse(?!sprojekt)|mindreudgift|mindreforbrug|merindtægt|effektiviseringsgevinst|(?<!\\p{L})(?:"
                    + LESS + EXPENSE + "|sparede lønudgift|" + MORE + INCOME + "))");
    private static final Pattern CLEARLY_COST = Pattern.compile(
            "(?=[midotafsrlbøhn])(?:merudgift|merforbrug|mindreindtægt|indtægtstab|(?<!\\p{L})(?:" + LESS + INCOME + "|"
                    + MORE + EXPENSE + "|(?:tab|tabt|tabte|mistet|mistede|ansættelse|frikøb)(?!\\p{L})))");
    private static final Pattern SAVING_WORDS = Pattern.compile(
            "(?=[resnfmklbgoau])(?:reduktion|effektivisering|synergi|nedlæggelse|opsigelse(?!s)|ophør|(?<!\\p{L})(?:færre|mindre"
                    + SMALLER
                    + "|(?:ned)?lukning(?:en)? af|afskaffelse af|udfasning af|sammenlægning af|kortere|lavere|billigere|reduceret|reducerede|bortfald|nedjustering|sparet|sparede|gevinst))");
    private static final Pattern COST_WORDS = Pattern.compile(
            "(?=[odkp][mro])(?:omkostning|driftsudgift|(?<!\\p{L})(?:projektled|kompetenceudvikling|koordinationstime))");

    /** What costs where there is more of it and saves where there is less: alone it says neither, and beside “færre” it may be either. */
    private static final Pattern EITHER = Pattern.compile(
            "(?=[åmvlspkau])(?:årsværk|medarbejder|vedligehold|licens|lønudgift|(?<!\\p{L})(?:sagsbehandler|pædagog"
                    + "|konsulent|koordinator|administration|udgift|uddannelse))");

    private static final Pattern INCOME_WORDS =
            Pattern.compile("indtægt|tilskud|refusion|salg|besparelse|provenu|medfinansiering|fradrag");

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
