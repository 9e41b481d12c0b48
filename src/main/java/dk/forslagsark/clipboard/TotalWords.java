package dk.forslagsark.clipboard;

import dk.forslagsark.proposal.PlainText;
import java.util.regex.Pattern;

/** The words by which others call a row that adds up other rows. */
final class TotalWords {
    private static final int LONGEST = 80;
    private static final String SUM =
            "(?:i ?alt|ialt|total(?:t|en|er)?|totalsum|sum(?:mer)?|sub-?total|del-?sum|mellem-?sum|"
                    + "hoved-?total|slut-?sum|grand total|tot|tilsammen|sammenlagt|alt i alt|summa(?: summarum)?)";

    /** They say nothing else. */
    private static final Pattern CERTAIN =
            Pattern.compile(SUM + "|" + SUM + "[,:]? (?!til\\b|af\\b|på\\b).*|.*[ ,]" + SUM
                    + "|netto(?:effekt|besparelse|udgift(?:er)?|resultat|virkning|påvirkning|total|sum|beløb)?|(?:årets |driftens |periodens |drifts)?resultat|balance|saldo|bundlinjen?"
                    + "|samlet(?: (?:effekt|besparelse|udgift|netto|resultat|økonomi|beløb|virkning|sum|ændring|budget))?"
                    + "|samlede (?:udgifter|besparelser|omkostninger|ændringer|effekt(?:er)?|investeringer|indtægter)"
                    + "|" + SUM + " (?:af|over) (?:de )?(?:ovenstående|ovennævnte|rækker(?:ne)?|poster(?:ne)?)"
                    + "|(?:udgifter|indtægter|besparelser|besparelse|udgift) netto|σ|∑");

    /** What is worked out of the amounts of other rows, or they are held against. */
    private static final Pattern COMPUTED = Pattern.compile(
            "(?:akk|akkum|akkumuleret|akkumulerede|kumuleret|kumulerede|diskonteret|diskonterede)\\b.*|(?:netto)?nutidsværdi(?:en)?\\b.*|npv|nnv|gennemsnit|måltal|manko");

    private static final Pattern OF_SAVING = Pattern.compile(
            ".*(?:besparelser?|gevinst(?:er)?|provenu|effektivisering(?:er)?|reduktion(?:er)?|mindreudgift(?:er)?)");

    /** They may be the beginning of a label too: then the figures tell. */
    private static final Pattern POSSIBLE = Pattern.compile(
            "(?:sum|samlet|samlede|netto\\p{L}*|resultat|total\\p{L}*|i alt)\\b.*|.*\\b(?:netto|samlet|brutto)");

    private TotalWords() {}

    static boolean areCertain(String label) {
        return CERTAIN.matcher(key(label)).matches();
    }

    static boolean arePossible(String label) {
        return POSSIBLE.matcher(key(label)).matches();
    }

    /** Whether the row holds no amounts of its own: akkumuleret effekt, nutidsværdi. */
    static boolean areComputed(String label) {
        return COMPUTED.matcher(key(label)).matches();
    }

    /** Whether a sum that is called so may stand with the other sign. */
    static boolean areOfSaving(String label) {
        return OF_SAVING.matcher(key(label)).matches();
    }

    /** Whether the row is part of the one above it: heraf, herunder. */
    static boolean isPartOfAnother(String label) {
        return key(label).matches("[-–• ]*(?:heraf|herunder|deraf|inkl(?:usive|\\.)|hvoraf)\\b.*");
    }

    /** Whether a mark before the label says that the row is part of one above it. */
    static boolean areOfPart(String label) {
        return label.matches("[-–•*·] ?\\p{L}.*");
    }

    private static String key(String label) {
        String key = PlainText.key(label);
        return key.length() > LONGEST
                ? ""
                : key.replaceAll(" ?\\([^()]*\\)$", "").replaceAll("^[-–=*• ]+|[ .:*=0-9)]+$", "");
    }
}
