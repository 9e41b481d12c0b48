package dk.forslagsark.check.measure;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Lists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Errors in the rows of Table 1. */
final class RowSeeds {
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private RowSeeds() {}

    /** One amount that is not zero is changed. */
    static Optional<Seeded> amount(
            Proposal proposal, Random random, BiFunction<BigDecimal, Random, BigDecimal> change) {
        List<RowRef> rows = rows(proposal);
        RowRef row = rows.get(random.nextInt(rows.size()));
        List<Integer> years = years(proposal, row);
        int year = years.get(random.nextInt(years.size()));
        Amount amount = amounts(proposal, row).in(year).orElseThrow();
        Amount changed = new Amount(change.apply(amount.thousands(), random));
        return Optional.of(Seeded.row(
                with(proposal, row, amounts -> amounts.with(year, changed)),
                row + " " + year + ": " + amount + " -> " + changed,
                row));
    }

    /** One amount, or all of the row, is typed in kroner. */
    static Optional<Seeded> thousandfold(Proposal proposal, Random random) {
        if (random.nextBoolean()) {
            return amount(proposal, random, (amount, any) -> amount.multiply(THOUSAND));
        }
        List<RowRef> rows = rows(proposal);
        RowRef row = rows.get(random.nextInt(rows.size()));
        Proposal changed = proposal;
        for (int year : years(proposal, row)) {
            Amount amount = amounts(proposal, row).in(year).orElseThrow();
            changed = with(
                    changed,
                    row,
                    amounts -> amounts.with(year, new Amount(amount.thousands().multiply(THOUSAND))));
        }
        return Optional.of(Seeded.row(changed, row + " in kroner", row));
    }

    static Optional<Seeded> shifted(Proposal proposal, Random random) {
        List<RowRef> rows = rows(proposal);
        RowRef row = rows.get(random.nextInt(rows.size()));
        int by = random.nextBoolean() ? 1 : -1;
        Proposal changed = with(proposal, row, amounts -> {
            TreeMap<Integer, CellEntry<Amount>> moved = new TreeMap<>();
            amounts.byYear().forEach((year, entry) -> moved.put(year + by, entry));
            return new Amounts(moved);
        });
        return Optional.of(Seeded.row(changed, row + " by " + by, row));
    }

    /** Below all rows of a block of two or more. */
    static Optional<Seeded> total(Proposal proposal, Random random) {
        Block block = random.nextInt(3) == 0 ? Block.IMPLEMENTATION : Block.PERMANENT;
        List<Line> lines = proposal.lines(block);
        if (lines.size() < 2) {
            return Optional.empty();
        }
        Amounts sum = Amounts.sum(lines.stream().map(Line::amounts).toList());
        List<Line> changed = Lists.inserted(lines, lines.size(), Line.of("Sum af ændringer", Area.SERVICE, sum));
        return Optional.of(
                Seeded.row(proposal.withLines(block, changed), block + " total", new LineRef(block, lines.size())));
    }

    static Optional<Seeded> area(Proposal proposal, Random random) {
        LineRef row = rows(proposal).get(random.nextInt(rows(proposal).size())).owner();
        Area before = proposal.line(row).area();
        List<Area> others = new ArrayList<>(AREAS);
        others.remove(before);
        Area after = others.get(random.nextInt(others.size()));
        List<Line> lines = Lists.replaced(proposal.lines(row.block()), row.line(), line -> line.withArea(after));
        return Optional.of(Seeded.row(
                proposal.withLines(row.block(), lines),
                proposal.line(row).label() + ": " + before.key() + " -> " + after.key(),
                row));
    }

    private static final List<Area> AREAS =
            List.of(Area.SERVICE, Area.TRANSFERS, Area.EMPLOYMENT, Area.CAPITAL, Area.FINANCIAL);

    /** Copied to right below, or to the end of the block. */
    static Optional<Seeded> doubled(Proposal proposal, Random random) {
        LineRef row = rows(proposal).get(random.nextInt(rows(proposal).size())).owner();
        List<Line> lines = proposal.lines(row.block());
        int to = random.nextBoolean() ? row.line() + 1 : lines.size();
        Proposal changed = proposal.withLines(row.block(), Lists.inserted(lines, to, proposal.line(row)));
        return Optional.of(Seeded.row(changed, row + " to " + to, new LineRef(row.block(), to)));
    }

    /** The rows in which an amount other than zero is typed. */
    private static List<RowRef> rows(Proposal proposal) {
        List<RowRef> rows = new ArrayList<>();
        for (Block block : Block.values()) {
            for (int i = 0; i < proposal.lines(block).size(); i++) {
                LineRef line = new LineRef(block, i);
                int details = proposal.line(line).details().size();
                for (int detail = 0; detail < details; detail++) {
                    rows.add(line.detail(detail));
                }
                if (details == 0) {
                    rows.add(line);
                }
            }
        }
        rows.removeIf(row -> years(proposal, row).isEmpty());
        return rows;
    }

    private static List<Integer> years(Proposal proposal, RowRef row) {
        return proposal.years().stream()
                .boxed()
                .filter(year -> amounts(proposal, row)
                        .in(year)
                        .filter(amount -> !amount.equals(Amount.ZERO))
                        .isPresent())
                .toList();
    }

    private static Amounts amounts(Proposal proposal, RowRef row) {
        Line line = proposal.line(row);
        return row instanceof DetailRef part ? line.details().get(part.detail()).amounts() : line.ownAmounts();
    }

    private static Proposal with(Proposal proposal, RowRef row, UnaryOperator<Amounts> change) {
        UnaryOperator<Line> changed = line -> row instanceof DetailRef part
                ? line.withDetails(Lists.replaced(
                        line.details(), part.detail(), detail -> detail.withAmounts(change.apply(detail.amounts()))))
                : line.withAmounts(change.apply(line.ownAmounts()));
        return proposal.withLines(row.block(), Lists.replaced(proposal.lines(row.block()), row.line(), changed));
    }
}
