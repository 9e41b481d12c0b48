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
    record PartsInYears(List<PartInYears> parts, List<Net> wrong) {}

    PartsInYears place(List<PastedSection> sections) {
        PartsInYears placed = new PartsInYears(new ArrayList<>(), new ArrayList<>());
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

    private void placeTogether(List<Part> parts, Net net, PartsInYears placed) {
        List<List<PartInYears>> ways = parts.stream().map(sums::ways).toList();
        List<PartInYears> likeliest = ways.stream().map(list -> list.get(0)).toList();
        if (net.figures().isEmpty() || net.figures().size() > sums.years()) {
            placed.parts.addAll(likeliest);
            return;
        }
        Optional<List<PartInYears>> together = chosen(ways, net).or(() -> addingUpTogether(likeliest, net));
        placed.parts.addAll(together.orElse(likeliest));
        placed.wrong.addAll(together.isPresent() ? List.of() : List.of(net));
    }

    /** The first combination of ways that comes to the total. */
    private Optional<List<PartInYears>> chosen(List<List<PartInYears>> ways, Net net) {
        if (ways.isEmpty() || ways.size() > 3) {
            return Optional.empty();
        }
        Stream<List<PartInYears>> all = Stream.of(List.of());
        for (List<PartInYears> list : ways) {
            all = all.flatMap(before -> list.stream().map(way -> with(before, way)));
        }
        return all.limit(MOST_COMBINATIONS)
                .filter(combination -> comesTo(combination, net))
                .findFirst()
                .map(combination -> confirmed(combination, net));
    }

    private boolean comesTo(List<PartInYears> parts, Net net) {
        long[] total = new long[sums.years()];
        for (PartInYears part : parts) {
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
    private Optional<List<PartInYears>> addingUpTogether(List<PartInYears> parts, Net net) {
        if (parts.stream().allMatch(PartInYears::addsUp)) {
            return Optional.empty();
        }
        List<Alignment.Row> rows = new ArrayList<>();
        for (PartInYears part : parts) {
            rows.addAll(sums.rows(part.part(), figures(part)).orElse(List.of()));
        }
        boolean whole = rows.size()
                == parts.stream().mapToInt(part -> figures(part).size()).sum();
        net(net).ifPresent(rows::add);
        List<List<Integer>> ways = whole ? sums.alignment().addingUp(rows) : List.of();
        return ways.stream().findFirst().map(way -> assigned(parts, way, PartInYears.differing(ways), net));
    }

    private List<PartInYears> assigned(List<PartInYears> parts, List<Integer> way, List<Integer> open, Net net) {
        List<PartInYears> assigned = new ArrayList<>();
        int from = 0;
        for (PartInYears part : parts) {
            int start = from;
            int end = from + part.reading().rows().size();
            List<Integer> own = open.stream()
                    .filter(row -> row >= start && row < end)
                    .map(row -> row - start)
                    .toList();
            List<Integer> years = new ArrayList<>(way.subList(start, end));
            years.addAll(part.years().subList(end - start, part.years().size()));
            assigned.add(new PartInYears(part.part(), part.reading(), years, true, isFull(net), own));
            from = end;
        }
        return assigned;
    }

    private List<PartInYears> confirmed(List<PartInYears> parts, Net net) {
        return parts.stream().map(part -> part.confirmed(isFull(net))).toList();
    }

    private boolean isFull(Net net) {
        return net.figures().size() == sums.years();
    }

    private Optional<Alignment.Row> net(Net net) {
        return WrittenFigures.kroner(net.figures(), sums.notation())
                .map(kroner -> new Alignment.Row(kroner, true).negated());
    }

    private static List<List<String>> figures(PartInYears part) {
        return part.reading().rows().stream().map(TextRow::figures).toList();
    }

    private static <T> List<T> with(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }
}
