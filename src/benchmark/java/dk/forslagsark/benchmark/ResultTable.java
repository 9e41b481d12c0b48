package dk.forslagsark.benchmark;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results as a table in Markdown. */
final class ResultTable {
    private static final List<String> HEADINGS = List.of("what", "takes", "beside", "takes", "ratio", "aim", "reached");

    private ResultTable() {}

    /** All of them. */
    static String of(List<Result> results) {
        return of(results, measure -> true);
    }

    /** Those that have an aim. */
    static String withAims(List<Result> results) {
        return of(results, measure -> measure.aim().isPresent());
    }

    private static String of(List<Result> results, Predicate<Measure> isShown) {
        Stream<String> head =
                Stream.of(row(HEADINGS), row(HEADINGS.stream().map(any -> "---").toList()));
        return Stream.concat(head, results.stream().flatMap(result -> rows(result, isShown)))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> rows(Result result, Predicate<Measure> isShown) {
        return result.without().isEmpty()
                ? result.measures().stream()
                        .filter(isShown)
                        .map(ResultTable::cells)
                        .map(ResultTable::row)
                : Stream.of(row(List.of(result.row().name(), result.without(), "", "", "", "", "")));
    }

    private static List<String> cells(Measure measure) {
        return List.of(
                measure.what(),
                measure.unit().words(measure.ours()),
                measure.beside().map(Beside::what).orElse(""),
                measure.beside()
                        .map(other -> measure.unit().words(other.value()))
                        .orElse(""),
                measure.ratio().map(Unit::number).orElse(""),
                measure.aim().map(aim -> aim.words(measure.unit())).orElse(""),
                measure.isReached().map(reached -> reached ? "yes" : "no").orElse(""));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
