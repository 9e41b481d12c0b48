package dk.forslagsark.paper;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.paper.Piece.Heading;
import dk.forslagsark.paper.Piece.Kind;
import dk.forslagsark.paper.Piece.Words;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.version.Version;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A chart of the accumulated discounted effect after each year, counting everything.
 *
 * @param caption what stands above it
 * @param spoken all it shows, in words
 * @param firstYear the calendar year of the first bar
 * @param amounts one for each bar, in whole 1.000 kr.; above zero means that something is still owed
 * @param paidBack the calendar year in which it is paid back, if a bar is of that year
 */
public record PrintedChart(String caption, String spoken, int firstYear, List<Amount> amounts, OptionalInt paidBack)
        implements Piece {
    static final String HEADING = "Graf over den akkumulerede effekt";

    public PrintedChart {
        amounts = List.copyOf(amounts);
    }

    /** What is printed where a chart is wanted: its heading, the chart or that there is nothing to show, and how it is read. */
    static List<Piece> pieces(Version version) {
        Heading heading = new Heading("", OptionalInt.empty(), HEADING);
        Optional<PrintedChart> chart = of(version);
        if (chart.isEmpty()) {
            return List.of(heading, new Words(Kind.NOTHING, "Der er intet at betale tilbage, og derfor ingen graf."));
        }
        return List.of(heading, chart.get(), note(version.economy().total().payback()));
    }

    /** The chart; empty where there is nothing to pay back. */
    private static Optional<PrintedChart> of(Version version) {
        Economy economy = version.economy();
        Payback payback = economy.total().payback();
        if (payback instanceof Payback.Nothing) {
            return Optional.empty();
        }
        int count = economy.yearsCharted();
        int first = economy.total().firstYear();
        List<Amount> amounts = economy.total().accumulated().subList(0, count).stream()
                .map(PrintedChart::rounded)
                .toList();
        String caption = "Akkumuleret diskonteret effekt ved udgangen af hvert år. "
                + Wording.unit(version.proposal().terms().priceLevel());
        OptionalInt paid = payback instanceof Payback.After after && after.number() <= count
                ? OptionalInt.of(after.calendarYear())
                : OptionalInt.empty();
        return Optional.of(new PrintedChart(caption, spoken(caption, first, amounts, payback), first, amounts, paid));
    }

    private static Words note(Payback payback) {
        return new Words(
                Kind.NOTE, said(payback) + " Søjler over nul mangler at blive tjent ind; søjler under nul er tjent.");
    }

    private static String spoken(String caption, int first, List<Amount> amounts, Payback payback) {
        String years = IntStream.range(0, amounts.size())
                .mapToObj(index -> first + index + ": " + DanishAmount.write(amounts.get(index)))
                .collect(Collectors.joining("; "));
        return Stream.of(
                        "Søjlediagram. " + caption + ".",
                        "Over nul mangler at blive tjent ind.",
                        years + ".",
                        said(payback))
                .collect(Collectors.joining(" "));
    }

    private static String said(Payback payback) {
        return payback instanceof Payback.After after
                ? "Tilbagebetalt i " + after.calendarYear() + ", det er på " + after.number() + " år."
                : "Betales aldrig tilbage.";
    }

    private static Amount rounded(Amount amount) {
        return new Amount(amount.thousands().setScale(0, RoundingMode.HALF_UP));
    }
}
