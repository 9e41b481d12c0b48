package dk.forslagsark.catalogue;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody asks a catalogue for; what is left open follows from the proposals.
 *
 * @param committee the committee; empty for all
 * @param area the area; empty for all
 * @param first the first year; the first that a proposal of the price level shows
 * @param last the last year; the last that one shows
 * @param priceLevel the price level; the one most proposals have, of several the latest
 */
public record ScopeChoice(
        Optional<String> committee,
        Optional<Area> area,
        Optional<Integer> first,
        Optional<Integer> last,
        Optional<Integer> priceLevel) {
    /** Nothing asked for. */
    public static final ScopeChoice ANY =
            new ScopeChoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * @param today the year that stands in where there is no proposal to follow
     * @return the scope; empty where its years are no span that can be shown
     */
    public Optional<Scope> in(List<Entry> entries, int today) {
        int level = priceLevel.orElseGet(() -> usual(entries).orElse(today));
        List<Years> shown = entries.stream()
                .filter(entry -> entry.priceLevel() == level)
                .map(entry -> entry.proposal().years())
                .toList();
        int from = first.orElseGet(() -> each(shown, Years::first).min().orElseGet(() -> last.orElse(level)));
        int to = last.orElseGet(
                () -> Math.min(Math.max(from, each(shown, Years::last).max().orElse(from)), from + Years.MOST - 1));
        return Years.areValid(from, to)
                ? Optional.of(new Scope(committee, area, new Years(from, to), level))
                : Optional.empty();
    }

    private static IntStream each(List<Years> shown, ToIntFunction<Years> year) {
        return shown.stream().mapToInt(year);
    }

    private static Optional<Integer> usual(List<Entry> entries) {
        Map<Integer, Long> counts = entries.stream()
                .map(entry -> entry.priceLevel())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
