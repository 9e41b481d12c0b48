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
                    + "|(?:udgifter|indtægter|besparelser|besparelse|udgift) netto|σ|∑");

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

    /** Whether the row is part of the one above it: heraf, herunder. */
    static boolean isPartOfAnother(String label) {
        return key(label).matches("[-–• ]*(?:heraf|herunder|deraf|inkl(?:usive|\\.)|hvoraf)\\b.*");
    }

    private static String key(String label) {
        String key = PlainText.key(label);
        return key.length() > LONGEST
                ? ""
                : key.replaceAll(" ?\\([^()]*\\)$", "").replaceAll("^[-–=*• ]+|[ .:*=0-9)]+$", "");
    }
}
