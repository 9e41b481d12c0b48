package dk.forslagsark.compare;

import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.spoken.SpokenPayback;
import dk.forslagsark.spoken.SpokenTableOne;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something computed of a proposal before and after.
 *
 * @param where what it is and of which year: {@code Samlet økonomisk påvirkning, 2021}
 * @param from what it came to, in Danish; empty where there is none
 * @param to what it comes to, in Danish; empty where there is none
 */
public record Result(Where where, String from, String to) {
    public boolean isChanged() {
        return !from.equals(to);
    }

    /** The totals of Table 1 in every year that either shows, and both payback periods. */
    static List<Result> of(Proposal from, Proposal to) {
        Economy before = Economy.of(from);
        Economy after = Economy.of(to);
        Stream<Result> totals = Stream.of(
                        totals(SpokenTableOne.total(Block.PERMANENT), before, after, Economy::permanent),
                        totals(SpokenTableOne.total(Block.IMPLEMENTATION), before, after, Economy::implementation),
                        totals(SpokenTableOne.net(), before, after, Economy::net))
                .flatMap(all -> all);
        Stream<Result> paybacks = Stream.of(
                payback(SpokenTableOne.paybackOfService(), before, after, economy -> economy.service()
                        .payback()),
                payback(SpokenTableOne.paybackOfAll(), before, after, economy -> economy.total()
                        .payback()));
        return Stream.concat(totals, paybacks).toList();
    }

    private static Stream<Result> totals(
            String name, Economy before, Economy after, Function<Economy, List<Amount>> total) {
        return IntStream.concat(before.years().stream(), after.years().stream())
                .distinct()
                .sorted()
                .mapToObj(year -> new Result(
                        Where.PROPOSAL.in(name).in(Integer.toString(year)),
                        amount(before.years(), total.apply(before), year),
                        amount(after.years(), total.apply(after), year)));
    }

    private static String amount(Years years, List<Amount> amounts, int year) {
        return years.contains(year) ? SpokenAmount.write(amounts.get(year - years.first())) : "";
    }

    private static Result payback(String name, Economy before, Economy after, Function<Economy, Payback> payback) {
        return new Result(
                Where.PROPOSAL.in(name),
                SpokenPayback.write(payback.apply(before)),
                SpokenPayback.write(payback.apply(after)));
    }
}
