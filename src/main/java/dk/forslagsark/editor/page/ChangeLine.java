package dk.forslagsark.editor.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that differs between two versions.
 *
 * @param row where it is, in words
 * @param year the year of the cell; empty where it is of none
 * @param from what stands in the one version
 * @param to what stands in the other
 */
public record ChangeLine(String row, String year, String from, String to) {
    private static final Pattern OF_YEAR = Pattern.compile("(.*), (\\d{4})", Pattern.DOTALL);

    /**
     * @param where the place in words, the year last: “Varige ændringer, Husleje, 2021”
     */
    public static ChangeLine of(String where, String from, String to) {
        Matcher ofYear = OF_YEAR.matcher(where);
        return ofYear.matches()
                ? new ChangeLine(ofYear.group(1), ofYear.group(2), from, to)
                : new ChangeLine(where, "", from, to);
    }

    /** The same in one line, for whoever hears it. */
    public String words() {
        return row + (year.isEmpty() ? "" : ", " + year) + ": " + from + " → " + to;
    }
}
