package dk.forslagsark.formula;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an assumption may be called: letters, digits and underscores, not beginning with a digit. It must be a defined name
 * in Excel too, in Danish as in English, so it may not look like a cell.
 *
 * @see <a href="https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1">Names in
 *     formulas</a>
 */
public final class AssumptionName {
    private static final int LONGEST = 100;
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}_&&[\\x{0}-\\x{FFFF}]][\\p{L}\\p{Nd}_&&[\\x{0}-\\x{FFFF}]]*");

    /** A1, and R1C1 with the K that is the C of Danish. */
    private static final Pattern CELL = Pattern.compile("[a-z]{1,3}\\d+|r\\d*(?:[ck]\\d*)?|[ck]\\d*");

    private static final Set<String> TRUTHS = Set.of("true", "false", "sand", "falsk");

    private AssumptionName() {}

    /** The name in what was typed: without spaces around it, and with an å that is one letter however it was typed. */
    public static String tidy(String typed) {
        return PlainText.of(typed).strip();
    }

    /** What names are compared by: small and large letters are the same. */
    public static String key(String name) {
        return tidy(name).toLowerCase(Locale.ROOT);
    }

    /**
     * How an expression names the value of a year.
     *
     * @param cell the year of the cell that it stands in, if it has one
     */
    public static String inYear(String name, int year, Optional<Integer> cell) {
        return name
                + cell.<YearChoice>map(own -> new YearChoice.Relative(year - own))
                        .orElseGet(() -> new YearChoice.Fixed(year))
                        .written();
    }

    static boolean areSame(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Why nothing can be called that; empty if it can. */
    public static Optional<String> problem(String name) {
        String key = key(name);
        if (key.isEmpty()) {
            return Optional.of(Texts.of("formula.name.none"));
        }
        if (key.length() > LONGEST) {
            return Optional.of(Texts.of("formula.name.long", LONGEST));
        }
        if (Character.isDigit(key.charAt(0))) {
            return Optional.of(Texts.of("formula.name.digit"));
        }
        if (!NAME.matcher(key).matches()) {
            return Optional.of(Texts.of("formula.name.signs"));
        }
        return isReserved(key) ? Optional.of(Texts.of("formula.name.reserved", Quoted.of(name))) : Optional.empty();
    }

    /** Why the assumption with that index cannot be called what it is called: also because another one is. */
    public static Optional<String> problem(List<Assumption> assumptions, int index) {
        return problem(assumptions, index, assumptions.get(index).name());
    }

    /** Why the assumption with that index cannot be called that; empty if it can. */
    public static Optional<String> problem(List<Assumption> assumptions, int index, String name) {
        return problem(name).or(() -> isTaken(assumptions, index, name) ? Optional.of(taken(name)) : Optional.empty());
    }

    static String taken(String name) {
        return Texts.of("formula.name.taken", Quoted.of(name));
    }

    private static boolean isTaken(List<Assumption> assumptions, int index, String name) {
        for (int i = 0; i < assumptions.size(); i++) {
            if (i != index && areSame(assumptions.get(i).name(), name)) {
                return true;
            }
        }
        return false;
    }

    static boolean isCell(String key) {
        return CELL.matcher(key).matches();
    }

    private static boolean isReserved(String key) {
        return isCell(key) || TRUTHS.contains(key);
    }
}
