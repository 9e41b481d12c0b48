package dk.forslagsark.cli;

import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.find.PlaceWords;
import dk.forslagsark.version.Finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the checks have found, file by file, in words. */
final class CheckText {
    private CheckText() {}

    /**
     * The lines: each file with what was found in it, and how many that is.
     *
     * @param files how many proposals were looked at
     */
    static List<String> lines(int files, List<ToldFinding> told) {
        List<String> lines = new ArrayList<>();
        Map<String, List<ToldFinding>> byFile = told.stream()
                .collect(Collectors.groupingBy(ToldFinding::file, LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, found) -> {
            lines.add(Terminal.plain(file));
            found.forEach(each -> lines.add("  " + Terminal.plain(line(each))));
            lines.add("");
        });
        lines.add(summary(files, told));
        return lines;
    }

    private static String line(ToldFinding told) {
        String accepted = told.accepted()
                .map(acceptance -> " (accepteret af " + acceptance.by() + ": " + acceptance.reason() + ")")
                .orElse("");
        String where = told.where().isEmpty() ? "" : told.where() + ": ";
        return word(told.severity()) + " [" + told.rule() + "] " + where
                + PlaceWords.beside(told.where(), told.message()) + accepted;
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "Fejl";
            case WARNING -> "Advarsel";
            case HINT -> "Bemærkning";
        };
    }

    private static String summary(int files, List<ToldFinding> told) {
        return DanishWords.count(files, "forslag", "forslag") + ": "
                + DanishWords.count(open(told, Severity.ERROR), "fejl", "fejl") + ", "
                + DanishWords.count(open(told, Severity.WARNING), "advarsel", "advarsler") + ", "
                + DanishWords.count(open(told, Severity.HINT), "bemærkning", "bemærkninger") + ", "
                + (int) told.stream()
                        .filter(each -> each.accepted().isPresent())
                        .count() + " accepteret";
    }

    private static int open(List<ToldFinding> told, Severity severity) {
        return (int) told.stream()
                .filter(each -> each.severity() == severity && each.accepted().isEmpty())
                .count();
    }
}
