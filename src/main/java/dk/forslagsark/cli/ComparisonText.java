package dk.forslagsark.cli;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.compare.Difference;
import dk.forslagsark.compare.Difference.Kind;
import dk.forslagsark.compare.Result;
import dk.forslagsark.danish.DanishWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What differs between two proposals, a line each, and below it what they come to. */
final class ComparisonText {
    private static final String NOTHING = "(intet)";
    /** A row that is there, and has nothing in it. */
    private static final String BLANK = "(tom række)";

    private static final String NO_PAYBACK = "ingen, intet at betale tilbage";
    private static final String ARROW = " → ";

    private ComparisonText() {}

    static List<String> lines(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        comparison.differences().forEach(difference -> lines.add(line(difference)));
        int count = comparison.differences().size();
        lines.add(count == 0 ? "Ingen forskelle." : DanishWords.count(count, "forskel.", "forskelle."));
        lines.add("");
        lines.addAll(TextGrid.lines(results(comparison.results())));
        return lines;
    }

    private static String line(Difference difference) {
        return Terminal.plain(difference.where().words() + ": " + before(difference) + ARROW + after(difference));
    }

    private static String before(Difference difference) {
        return difference.kind() == Kind.REMOVED && difference.from().isBlank() ? BLANK : or(difference.from());
    }

    private static String after(Difference difference) {
        return difference.kind() == Kind.ADDED && difference.to().isBlank() ? BLANK : or(difference.to());
    }

    private static String or(String text) {
        return text.isBlank() ? NOTHING : text;
    }

    private static List<TableRow> results(List<Result> results) {
        Map<String, List<Result>> byName = results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.where().steps().get(0), LinkedHashMap::new, Collectors.toList()));
        List<TableRow> rows = new ArrayList<>();
        byName.forEach((name, all) -> rows.addAll(isByYear(all) ? totals(name, all) : payback(name, all.get(0))));
        rows.add(0, new TableRow(0, "", "", years(byName.values().iterator().next())));
        return rows;
    }

    private static boolean isByYear(List<Result> results) {
        return results.get(0).where().steps().size() > 1;
    }

    private static List<String> years(List<Result> totals) {
        return totals.stream().map(total -> total.where().steps().get(1)).toList();
    }

    private static List<TableRow> totals(String name, List<Result> totals) {
        return List.of(
                new TableRow(0, name, "før", totals.stream().map(Result::from).toList()),
                new TableRow(0, name, "efter", totals.stream().map(Result::to).toList()));
    }

    /** None where there is nothing to pay back in either. */
    private static List<TableRow> payback(String name, Result payback) {
        return payback.from().isBlank() && payback.to().isBlank()
                ? List.of()
                : List.of(TableRow.comment(name, orNone(payback.from()) + ARROW + orNone(payback.to())));
    }

    private static String orNone(String payback) {
        return payback.isBlank() ? NO_PAYBACK : payback;
    }
}
