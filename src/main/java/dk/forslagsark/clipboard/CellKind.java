package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishNumber;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a cell looks like on its own. */
enum CellKind {
    BLANK,
    /** A figure that can be read. */
    FIGURE,
    /** A dash that stands for a zero. */
    ZERO,
    /** What stands in the place of a figure and is none: {@code n/a}, {@code 5 %}, {@code #REFERENCE!}. */
    ODD,
    /** The name of an area. */
    AREA,
    TEXT;

    private static final int LONGEST_ODD = 40;

    /** Marks alone, errors and truth values of a spreadsheet, and what people write where a figure is not known yet. */
    private static final Pattern NO_FIGURE = Pattern.compile("[^\\p{L}\\d]+|#.*"
            + "|sand|falsk|true|false|n\\.?/?a\\.?|i\\.?/?t\\.?|n\\.?d\\.?|tb[acd]|nul|ingen|ukendt|uændret|afventer|mangler|beregnes|følger|uoplyst"
            + "|(?:ikke|ej) (?:relevant|opgjort|oplyst|beregnet|kendt|afklaret)|se (?:note|bilag)(?: \\w{1,3})?");

    /** A figure with something about it that cannot be read; a label begins otherwise. */
    private static final Pattern SPOILT_FIGURE =
            Pattern.compile("(?:(?:ca|cirka|omkr|max|maks|min|op til|under|over|kr|dkk|eur|usd)\\.? ?|[^\\p{L}\\d]*)\\d"
                    + "[^\\p{L}]*(?:\\p{L}[^\\p{L}]*){0,2}");

    /** A figure in words: {@code to hundrede}, {@code femogtyve}, {@code minus halvanden million}. */
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:minus )?(?:(?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten"
                    + "|fjorten|femten|seksten|sytten|atten|nitten|tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems|hundrede?|tusinde?"
                    + "|million(?:er)?|milliard(?:er)?|halv(?:anden)?)(?: og |og|[ -])?)+(?: ?(?:kr\\.?|kroner))?");

    /** A figure in another currency than that of the forms. */
    private static final Pattern FOREIGN = Pattern.compile("(?:eur|usd|sek|nok|gbp|chf|fr\\.?|[€$£]) ?[-+(]?\\d.*");

    /** A figure that is doubted, with the reason behind it. */
    private static final Pattern DOUBTED = Pattern.compile("[^\\p{L}]*\\d.* \\((?:" + DoubtWords.PATTERN + ")\\)");

    /** What stands for a figure and is none that is counted. */
    private static final List<Pattern> ODD_FIGURES = List.of(NO_FIGURE, SPOILT_FIGURE, IN_WORDS, FOREIGN, DOUBTED);

    static CellKind of(ClipCell cell) {
        if (DanishNumber.isBlank(cell.shown())) {
            return BLANK;
        }
        if (Figure.in(cell).isPresent()) {
            return FIGURE;
        }
        if (WrittenFigures.isZero(cell.shown())) {
            return ZERO;
        }
        return isOdd(cell.shown()) ? ODD : TEXT;
    }

    /** The same where such areas may be named. */
    static CellKind of(ClipCell cell, NamedAreas areas) {
        CellKind kind = of(cell);
        boolean isArea = (kind == TEXT || kind == ODD) && areas.in(cell.shown()).isPresent();
        return isArea ? AREA : kind;
    }

    private static boolean isOdd(String shown) {
        String tidy = shown.length() > LONGEST_ODD
                ? ""
                : DanishNumber.tidy(shown).toLowerCase(Locale.ROOT).replace('\n', ' ');
        return ODD_FIGURES.stream().anyMatch(pattern -> pattern.matcher(tidy).matches());
    }

    /** Whether it stands where a figure is expected. */
    boolean isAmongFigures() {
        return this == FIGURE || this == ZERO || this == ODD;
    }

    /** Whether it says how much it is. */
    boolean isAmount() {
        return this == FIGURE || this == ZERO;
    }
}
