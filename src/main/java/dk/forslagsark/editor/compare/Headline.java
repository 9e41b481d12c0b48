package dk.forslagsark.editor.compare;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.compare.Result;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenTableOne;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much differs, and what it comes to, line by line: the net effect of the last year and both payback periods. */
final class Headline {

    private Headline() {}

    static String of(Comparison comparison) {
        int count = comparison.differences().size();
        String found = count == 0 ? Texts.of("differences.none") : Texts.count("differences.found", count);
        return Stream.concat(Stream.of(found), results(comparison.results()).map(Headline::words))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Result> results(List<Result> results) {
        Stream<Result> net = results.stream()
                .filter(result -> isOf(result, SpokenTableOne.net()))
                .reduce((earlier, later) -> later)
                .stream();
        Stream<Result> paybacks = results.stream()
                .filter(result ->
                        isOf(result, SpokenTableOne.paybackOfService()) || isOf(result, SpokenTableOne.paybackOfAll()));
        return Stream.concat(net, paybacks);
    }

    private static boolean isOf(Result result, String name) {
        return result.where().steps().get(0).equals(name);
    }

    private static String words(Result result) {
        String where = result.where().words();
        return result.isChanged()
                ? Texts.of("differences.result", where, or(result.from()), or(result.to()))
                : Texts.of("differences.result-unchanged", where, or(result.to()));
    }

    private static String or(String text) {
        return text.isEmpty() ? Texts.of("differences.no-result") : text;
    }
}
