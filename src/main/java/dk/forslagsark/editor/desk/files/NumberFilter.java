package dk.forslagsark.editor.desk.files;

import dk.forslagsark.editor.desk.SearchText;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.spoken.SpokenNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed to filter a column of figures: {@code -1.000}, {@code <-1.000}, {@code >=2}; or a part of its text. */
final class NumberFilter {
    private static final Pattern BOUND = Pattern.compile("\\s*(<=|>=|<|>|=|≤|≥)?\\s*(.+)");

    private NumberFilter() {}

    /** Whether a file is shown. */
    static Predicate<FolderEntry> of(FileColumn column, String typed) {
        Matcher bound = BOUND.matcher(typed);
        Optional<BigDecimal> number =
                bound.matches() ? SpokenNumber.read(bound.group(2)).value() : Optional.empty();
        if (number.isEmpty()) {
            return file -> SearchText.contains(column.text(file), typed);
        }
        String sign = Optional.ofNullable(bound.group(1)).orElse("=");
        return file -> column.number(file)
                .filter(found -> holds(sign, found.compareTo(number.get())))
                .isPresent();
    }

    private static boolean holds(String sign, int order) {
        return switch (sign) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=", "≤" -> order <= 0;
            case ">=", "≥" -> order >= 0;
            default -> order == 0;
        };
    }
}
