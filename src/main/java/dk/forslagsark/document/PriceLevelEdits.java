package dk.forslagsark.document;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.document.Revaluation.Cell;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.prices.PriceFactor;
import dk.forslagsark.prices.PriceRates;
import dk.forslagsark.prices.PriceRates.Kind;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenList;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The change of a proposal from one price level to another. */
public final class PriceLevelEdits {
    private static final Place TABLE = Place.on(Place.Page.TABLE_1);

    private PriceLevelEdits() {}

    /**
     * Computes all that has been entered in kroner at the prices and wages of another year: each amount of a row without
     * details, also in years not shown, each detail's, the budgets and the prices per unit. Each is multiplied with the rates
     * of the years between, or divided going back, and rounded once, to the decimals it has; totals follow. Area capital has
     * rates of its own. Expressions are kept and multiplied; assumptions stay. What cannot be read, or comes to nothing, stays.
     *
     * @param to the year whose prices and wages it is to be
     * @return why not, where a rate that is needed is missing, or an amount would be too large
     */
    public static Reading<Repricing> change(Proposal proposal, int to, PriceRates rates) {
        int from = proposal.terms().priceLevel();
        if (!Years.isYear(to)) {
            return Reading.failed(Texts.of("document.price-level.no-year", Years.EARLIEST, Years.LATEST));
        }
        if (from == to) {
            return Reading.failed(Texts.of("document.price-level.same", to));
        }
        Function<Kind, Optional<PriceFactor>> factors = kind -> factor(rates, kind, from, to);
        Revaluation revaluation = new Revaluation(factors, Evaluation.of(proposal));
        revaluation.in(proposal);
        Edit edit = Edit.at(
                TABLE, Phrase.of("document.price-level", to), before -> new Revaluation(factors, Evaluation.of(before))
                        .in(before)
                        .withTerms(before.terms().withPriceLevel(to)));
        return problem(revaluation, rates, from, to)
                .map(Reading::<Repricing>failed)
                .orElseGet(() -> Reading.of(
                        new Repricing(edit, revaluation.changes(), revaluation.kept(), revaluation.following())));
    }

    /** The years of which the change needs the rates, from the first. */
    public static List<Integer> years(int from, int to) {
        return PriceFactor.years(from, to);
    }

    private static Optional<PriceFactor> factor(PriceRates rates, Kind kind, int from, int to) {
        return missing(rates, kind, from, to).isEmpty()
                ? Optional.of(PriceFactor.of(rates, kind, from, to))
                : Optional.empty();
    }

    private static List<Integer> missing(PriceRates rates, Kind kind, int from, int to) {
        return PriceFactor.years(from, to).stream()
                .filter(year -> rates.in(year).of(kind).isEmpty())
                .toList();
    }

    private static Optional<String> problem(Revaluation revaluation, PriceRates rates, int from, int to) {
        Optional<String> missing = revaluation.missing().stream()
                .map(kind -> Texts.of(
                        "document.price-level.rate", kind.label(), SpokenList.years(missing(rates, kind, from, to))))
                .reduce((first, second) -> first + " " + second);
        return missing.or(() -> revaluation.tooLarge().stream().findFirst().map(PriceLevelEdits::tooLarge));
    }

    private static String tooLarge(Cell cell) {
        return Texts.of("document.price-level.too-large", cell.row(), cell.column());
    }
}
