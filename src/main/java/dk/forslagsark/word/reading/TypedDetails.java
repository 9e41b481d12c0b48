package dk.forslagsark.word.reading;

import dk.forslagsark.clipboard.PastedRow;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.excel.reading.ForeignTable;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of an area as somebody typed it: below the label of a row of Table 1 stand its details, and where Table 1 has one row of the area alone, they are
 * its. They are details where they come to that row; a row by itself is the one in Table 1.
 *
 * @param block what the table is of
 * @param area the area
 * @param parts its rows, by the heading they stand below; a blank one for none
 */
record TypedDetails(Block block, Area area, Map<String, List<Detail>> parts) {
    /** Empty if the caption does not say that it is such a table. */
    static Optional<TypedDetails> of(TypedTable table, Years years) {
        String caption = table.caption().toLowerCase(Locale.ROOT);
        return Stream.of(Block.values())
                .flatMap(block -> Area.SHIPPED.stream()
                        .filter(area -> caption.matches("(?s)(?:tabel \\d+[.:]? *)?"
                                + TableWording.areaTable(block, area).toLowerCase(Locale.ROOT) + "\\b.*"))
                        .map(area -> new TypedDetails(block, area, parts(table, years))))
                .findFirst();
    }

    private static Map<String, List<Detail>> parts(TypedTable table, Years years) {
        ForeignTable read = ForeignTable.of(table.caption(), table.clip(), years);
        int first = read.likeliest().firstYear().orElse(years.first());
        Map<String, List<Detail>> parts = new LinkedHashMap<>();
        String heading = "";
        for (PastedRow row : read.likeliest().lines()) {
            Amounts amounts = amounts(row, first);
            heading = amounts.isEmpty() ? PlainText.key(row.label()) : heading;
            if (!amounts.isEmpty()) {
                parts.computeIfAbsent(heading, any -> new ArrayList<>()).add(Detail.of(row.label(), amounts));
            }
        }
        return parts;
    }

    private static Amounts amounts(PastedRow row, int first) {
        Amounts amounts = Amounts.NONE;
        for (int i = 0; i < row.figures().size(); i++) {
            Optional<Amount> amount =
                    DanishAmount.read(row.figures().get(i).entered()).value();
            if (amount.isPresent() && Years.isYear(first + i)) {
                amounts = amounts.with(first + i, amount.get());
            }
        }
        return amounts;
    }

    /** The proposal with these details; empty if a row finds no place, or does not come to what Table 1 says. */
    Optional<Proposal> into(Proposal proposal) {
        List<Line> lines = new ArrayList<>(proposal.lines(block));
        long ofArea = lines.stream().filter(line -> line.area().equals(area)).count();
        Set<String> left = new HashSet<>(parts.keySet());
        List<Detail> alone = new ArrayList<>(parts.getOrDefault("", List.of()));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String label = PlainText.key(line.label());
            boolean isItself = alone.removeIf(
                    part -> PlainText.key(part.label()).equals(label) && isSum(List.of(part), line, proposal.years()));
            List<Detail> details = ofArea == 1 && line.area().equals(area) && !isItself && parts.size() == 1
                    ? parts.values().iterator().next()
                    : parts.getOrDefault(label, List.of());
            if (!details.isEmpty() && !label.isEmpty() && isSum(details, line, proposal.years())) {
                lines.set(i, line.withDetails(details));
                left.removeIf(heading -> parts.get(heading).equals(details));
            }
        }
        boolean isPlaced = left.isEmpty() || left.equals(Set.of("")) && alone.isEmpty();
        return isPlaced ? Optional.of(proposal.withLines(block, lines)) : Optional.empty();
    }

    private static boolean isSum(List<Detail> details, Line line, Years years) {
        return years.stream().allMatch(year -> {
            Amount sum = details.stream()
                    .map(detail -> detail.amounts().in(year).orElse(Amount.ZERO))
                    .reduce(Amount.ZERO, Amount::plus);
            return sum.equals(line.amounts().in(year).orElse(Amount.ZERO));
        });
    }
}
