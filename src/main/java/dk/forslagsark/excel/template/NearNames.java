package dk.forslagsark.excel.template;

import dk.forslagsark.language.Texts;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Names of a template that the program does not know, and which of those it knows may have been meant.
 *
 * @param unknown the names that mean nothing to the program
 * @param lacking the known names that the template has not
 */
record NearNames(List<String> unknown, Set<String> lacking) {
    /** So many letters may be wrong in a name; fewer in a short one. */
    private static final int MOST_WRONG = 2;

    private static final int LETTERS_PER_WRONG = 4;

    static NearNames of(XSSFWorkbook workbook) {
        return of(
                workbook.getAllNames().stream()
                        .map(XSSFName::getNameName)
                        .distinct()
                        .toList(),
                Contract.known().collect(Collectors.toSet()));
    }

    static NearNames of(Collection<String> present, Set<String> known) {
        List<String> unknown = present.stream()
                .filter(name -> known.stream().noneMatch(name::equalsIgnoreCase))
                .filter(name -> !name.startsWith("_xlnm.") && !TemplateNames.isOfEmptiness(name))
                .filter(name -> !TemplateNames.isOfOther(name, present))
                .toList();
        Set<String> lacking = known.stream()
                .filter(name -> present.stream().noneMatch(name::equalsIgnoreCase))
                .collect(Collectors.toSet());
        return new NearNames(unknown, lacking);
    }

    /** One line for each unknown name that is near one that is lacking, in Danish. */
    List<String> hints() {
        return unknown.stream()
                .flatMap(name -> meant(name).map(known -> Texts.of("excel.names.unknown", name, known)).stream())
                .toList();
    }

    /** The known name that somebody may have meant. */
    Optional<String> meant(String name) {
        return lacking.stream()
                .filter(known -> distance(name, known) <= Math.min(MOST_WRONG, known.length() / LETTERS_PER_WRONG))
                .min(Comparator.<String>comparingInt(known -> distance(name, known))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters are to be changed, added, left out or swapped with the next. */
    private static int distance(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        int[][] changes = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                changes[i][j] = i == 0 || j == 0 ? i + j : changed(a, b, i, j, changes);
            }
        }
        return changes[a.length()][b.length()];
    }

    private static int changed(String a, String b, int i, int j, int[][] changes) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(changes[i - 1][j - 1] + same, 1 + Math.min(changes[i - 1][j], changes[i][j - 1]));
        boolean isSwapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwapped ? Math.min(least, changes[i - 2][j - 2] + 1) : least;
    }

    /** Without capitals, and with plain letters for the Danish ones. */
    private static String plain(String name) {
        String small = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "aa");
        return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
