package dk.forslagsark.check;

import dk.forslagsark.proposal.PlainText;
import java.util.regex.Pattern;

/** Whether a label speaks of a saving or of a cost; most do not say. The letters a word can begin with are looked for first. */
enum LabelSign {
    SAVING,
    COST,
    UNKNOWN;

    private static final String LESS = "(?:færre|mindre|lavere|sparede|reducerede|reduceret)";
    private static final Pattern CLEARLY_SAVING =
            Pattern.compile("(?=[bmefslr])(?:besparelse|mindreudgift|merindtægt|effektiviseringsgevinst|" + LESS
                    + " (?:drifts)?(?:udgifter|omkostninger))");
    private static final Pattern CLEARLY_COST = Pattern.compile(
            "(?=[mdotaf])(?:(?<!" + LESS
                    + " )(?:merudgift|(?:drifts)?omkostning|driftsudgift)|(?<!\\p{L})(?:tab|tabt|tabte|mistet|mistede|ansættelse|frikøb)(?!\\p{L}))");
    private static final Pattern SAVING_WORDS = Pattern.compile(
            "(?=[resnfmklbg])(?:reduktion|effektivisering|synergi|nedlæggelse|(?<!\\p{L})(?:færre|mindre"
                    + "|kortere|lavere|billigere|reduceret|reducerede|bortfald|nedjustering|sparet|sparede|gevinst))");
    private static final Pattern COST_WORDS = Pattern.compile(
            "(?=[åmvlspkau])(?:årsværk|medarbejder|vedligehold|licens|lønudgift|(?<!\\p{L})(?:sagsbehandler"
                    + "|pædagog|konsulent|koordinator|administration|udgift|projektled|uddannelse|kompetenceudvikling|koordinationstime))");

    /** What the label says, clear words before others; a label that says both says nothing. */
    static LabelSign of(String label) {
        String words = PlainText.key(label);
        LabelSign clear = of(words, CLEARLY_SAVING, CLEARLY_COST);
        return clear == UNKNOWN ? of(words, SAVING_WORDS, COST_WORDS) : clear;
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
