package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedSection.Part;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.proposal.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the years of the rows of one part by its own total.
 *
 * @param alignment finds years that add up
 * @param notation how the figures are written
 * @param at the block of a part that does not say which it is
 */
record PartSums(Alignment alignment, Notation notation, Block at) {

    /** How many years there are. */
    int years() {
        return alignment.years();
    }

    /** The ways in which the part may be read, the likeliest first; one way, as expected, where nothing adds up. */
    List<PartInYears> ways(Part part) {
        List<PartInYears> ways = PartReading.of(part).stream()
                .flatMap(reading -> addingUp(part, reading).stream())
                .toList();
        return ways.isEmpty() ? List.of(expected(part)) : withLater(ways);
    }

    /** Without help of a total. */
    PartInYears expected(Part part) {
        PartReading reading = PartReading.of(part).get(0);
        List<Integer> sets = figures(reading)
                .map(figures ->
                        Alignment.expected(new Alignment.Row(new long[figures.size()], isToTheRight(part)), years()))
                .toList();
        return new PartInYears(part, reading, sets, false, false, List.of());
    }

    /** The rows with their figures in kroner; empty if one is no figure or has more of them than there are years. */
    Optional<List<Alignment.Row>> rows(Part part, List<List<String>> figures) {
        List<Alignment.Row> rows = figures.stream()
                .filter(row -> row.size() <= years())
                .flatMap(row -> WrittenFigures.kroner(row, notation).stream())
                .map(kroner -> new Alignment.Row(kroner, isToTheRight(part)))
                .toList();
        return Optional.of(rows).filter(found -> found.size() == figures.size());
    }

    /** What the rows of a placed part come to in each year, in kroner. */
    Optional<long[]> sums(PartInYears placed) {
        List<List<String>> figures =
                placed.reading().rows().stream().map(TextRow::figures).toList();
        return rows(placed.part(), figures).map(rows -> {
            long[] sums = new long[years()];
            IntStream.range(0, rows.size())
                    .forEach(
                            i -> add(sums, rows.get(i).figures(), placed.years().get(i)));
            return sums;
        });
    }

    private static void add(long[] sums, long[] figures, int set) {
        int next = 0;
        for (int year = 0; year < sums.length; year++) {
            sums[year] += (set >> year & 1) == 1 ? figures[next++] : 0;
        }
    }

    private List<PartInYears> addingUp(Part part, PartReading reading) {
        if (reading.total().isEmpty() || reading.rows().isEmpty()) {
            return List.of();
        }
        List<List<Integer>> ways = rows(part, figures(reading).toList())
                .map(rows -> alignment.addingUp(withTotalNegated(rows)))
                .orElse(List.of());
        boolean sure = reading.total().size() == years();
        List<Integer> open = PartInYears.differing(ways);
        return ways.stream()
                .map(way -> new PartInYears(part, reading, way, true, sure, open))
                .toList();
    }

    private static List<Alignment.Row> withTotalNegated(List<Alignment.Row> rows) {
        List<Alignment.Row> all = new ArrayList<>(rows);
        all.set(all.size() - 1, all.get(all.size() - 1).negated());
        return all;
    }

    /** A total with blanks fits with all its rows a year earlier or later as well. */
    private List<PartInYears> withLater(List<PartInYears> ways) {
        return IntStream.range(0, years())
                .boxed()
                .flatMap(i -> i == 0 ? Stream.of(0) : Stream.of(i, -i))
                .flatMap(shift -> ways.stream().flatMap(way -> way.later(shift, years()).stream()))
                .toList();
    }

    private static Stream<List<String>> figures(PartReading reading) {
        Stream<List<String>> rows = reading.rows().stream().map(TextRow::figures);
        return reading.total().isEmpty() ? rows : Stream.concat(rows, Stream.of(reading.total()));
    }

    private boolean isToTheRight(Part part) {
        return part.block().orElse(at) == Block.PERMANENT;
    }
}
