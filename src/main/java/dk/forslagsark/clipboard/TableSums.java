package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedSection.Net;
import dk.forslagsark.clipboard.PastedSection.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the years of all rows: by the totals of their blocks, and by the total of both.
 *
 * @param sums finds those of one part
 */
record TableSums(PartSums sums) {
    private static final int MOST_COMBINATIONS = 400;

    /** The parts in order, and the totals of both blocks that they do not come to. */
    record Placed(List<PlacedPart> parts, List<Net> wrong) {}

    Placed place(List<PastedSection> sections) {
        Placed placed = new Placed(new ArrayList<>(), new ArrayList<>());
        List<Part> open = new ArrayList<>();
        for (PastedSection section : sections) {
            if (section instanceof Part part) {
                open.add(part);
            } else if (section instanceof Net net) {
                placeTogether(open, net, placed);
                open.clear();
            }
        }
        open.forEach(part -> placed.parts.add(sums.ways(part).get(0)));
        return placed;
    }

    private void placeTogether(List<Part> parts, Net net, Placed placed) {
        List<List<PlacedPart>> ways = parts.stream().map(sums::ways).toList();
        List<PlacedPart> likeliest = ways.stream().map(list -> list.get(0)).toList();
        if (net.figures().isEmpty() || net.figures().size() > sums.years()) {
            placed.parts.addAll(likeliest);
            return;
        }
        Optional<List<PlacedPart>> together = chosen(ways, net).or(() -> addingUpTogether(likeliest, net));
        placed.parts.addAll(together.orElse(likeliest));
        placed.wrong.addAll(together.isPresent() ? List.of() : List.of(net));
    }

    /** The first combination of ways that comes to the total. */
    private Optional<List<PlacedPart>> chosen(List<List<PlacedPart>> ways, Net net) {
        if (ways.isEmpty() || ways.size() > 3) {
            return Optional.empty();
        }
        Stream<List<PlacedPart>> all = Stream.of(List.of());
        for (List<PlacedPart> list : ways) {
            all = all.flatMap(before -> list.stream().map(way -> with(before, way)));
        }
        return all.limit(MOST_COMBINATIONS)
                .filter(combination -> comesTo(combination, net))
                .findFirst()
                .map(combination -> confirmed(combination, net));
    }

    private boolean comesTo(List<PlacedPart> parts, Net net) {
        long[] total = new long[sums.years()];
        for (PlacedPart part : parts) {
            Optional<long[]> own = sums.sums(part);
            if (own.isEmpty()) {
                return false;
            }
            for (int year = 0; year < total.length; year++) {
                total[year] += own.get()[year];
            }
        }
        return net(net).filter(row -> !sums.alignment()
                        .addingUp(List.of(new Alignment.Row(total, false), row))
                        .isEmpty())
                .isPresent();
    }

    /** Where parts have no total of their own to go by: the years of all their rows at once. */
    private Optional<List<PlacedPart>> addingUpTogether(List<PlacedPart> parts, Net net) {
        if (parts.stream().allMatch(PlacedPart::addsUp)) {
            return Optional.empty();
        }
        List<Alignment.Row> rows = new ArrayList<>();
        for (PlacedPart part : parts) {
            rows.addAll(sums.rows(part.part(), figures(part)).orElse(List.of()));
        }
        boolean whole = rows.size()
                == parts.stream().mapToInt(part -> figures(part).size()).sum();
        net(net).ifPresent(rows::add);
        List<List<Integer>> ways = whole ? sums.alignment().addingUp(rows) : List.of();
        return ways.stream().findFirst().map(way -> assigned(parts, way, PlacedPart.differing(ways), net));
    }

    private List<PlacedPart> assigned(List<PlacedPart> parts, List<Integer> way, List<Integer> open, Net net) {
        List<PlacedPart> assigned = new ArrayList<>();
        int from = 0;
        for (PlacedPart part : parts) {
            int start = from;
            int end = from + part.reading().rows().size();
            List<Integer> own = open.stream()
                    .filter(row -> row >= start && row < end)
                    .map(row -> row - start)
                    .toList();
            List<Integer> years = new ArrayList<>(way.subList(start, end));
            years.addAll(part.years().subList(end - start, part.years().size()));
            assigned.add(new PlacedPart(part.part(), part.reading(), years, true, isFull(net), own));
            from = end;
        }
        return assigned;
    }

    private List<PlacedPart> confirmed(List<PlacedPart> parts, Net net) {
        return parts.stream().map(part -> part.confirmed(isFull(net))).toList();
    }

    private boolean isFull(Net net) {
        return net.figures().size() == sums.years();
    }

    private Optional<Alignment.Row> net(Net net) {
        return WrittenFigures.kroner(net.figures(), sums.notation())
                .map(kroner -> new Alignment.Row(kroner, true).negated());
    }

    private static List<List<String>> figures(PlacedPart part) {
        return part.reading().rows().stream().map(TextRow::figures).toList();
    }

    private static <T> List<T> with(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }
}
