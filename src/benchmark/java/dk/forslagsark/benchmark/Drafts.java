package dk.forslagsark.benchmark;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Proposals of as many rows as is asked for, with amounts in four years. */
public final class Drafts {
    public static final int FIRST_YEAR = 2026;
    private static final int YEARS = 4;

    private Drafts() {}

    /** A proposal of plain rows. */
    public static Proposal rows(int lines) {
        return of(IntStream.range(0, lines).mapToObj(Drafts::line));
    }

    /** A proposal of rows that are split into as many details each. */
    public static Proposal rows(int lines, int details) {
        return of(IntStream.range(0, lines).mapToObj(number -> line(number).withDetails(details(number, details))));
    }

    /** A proposal of rows that each are computed from the row above, a year before, and one halfway up; but the first. */
    public static Proposal formulas(int lines) {
        return of(IntStream.range(0, lines).mapToObj(number -> number == 0 ? line(0) : pointing(number)));
    }

    private static Line pointing(int number) {
        String formula = "='%s'[forrige]/2+'%s'*0,4".formatted(label(number - 1), label(number / 2));
        Amounts amounts = Amounts.NONE;
        for (int year = 0; year < YEARS; year++) {
            amounts = amounts.with(FIRST_YEAR + year, new CellEntry.Formula<>(formula, Optional.empty()));
        }
        return line(number).withAmounts(amounts);
    }

    private static Proposal of(Stream<Line> lines) {
        return Proposal.blank(FIRST_YEAR).withLines(Block.PERMANENT, lines.toList());
    }

    private static List<Detail> details(int line, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Detail.of("Bygning %d".formatted(number + 1), amounts(line * 8 + number)))
                .toList();
    }

    private static Line line(int number) {
        return Line.of(label(number), Area.SHIPPED.get(number % Area.SHIPPED.size()), amounts(number));
    }

    private static String label(int number) {
        return "Besparelse nr. %d på drift af bygninger".formatted(number + 1);
    }

    private static Amounts amounts(int seed) {
        Amounts amounts = Amounts.NONE;
        for (int year = 0; year < YEARS; year++) {
            amounts = amounts.with(FIRST_YEAR + year, Amount.of(-(seed * 31 + year) % 997));
        }
        return amounts;
    }
}
