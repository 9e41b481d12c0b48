package dk.forslagsark.prices;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenNumber;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rates by which prices and wages have risen (p/l-satser), as a user keeps them.
 *
 * @param byYear calendar year to the rates of that year over the one before
 */
public record PriceRates(SortedMap<Integer, Rate> byYear) {
    public static final PriceRates NONE = new PriceRates(new TreeMap<>());

    /** Rates lie strictly between minus and plus this: a half. */
    public static final BigDecimal LIMIT = new BigDecimal("0.5");

    /** The most decimals a rate may have, as a fraction. */
    public static final int DECIMALS = 6;

    /** What rises at a rate of its own. */
    public enum Kind {
        SERVICE,
        CAPITAL;

        /** What it is called in the window. */
        public String label() {
            return this == SERVICE ? Texts.of("prices.service") : Texts.of("prices.capital");
        }
    }

    /**
     * The rates of one year over the one before, as fractions: 0.0213 is 2.13 %.
     *
     * @param service that of all areas but capital
     * @param capital that of area capital
     */
    public record Rate(Optional<BigDecimal> service, Optional<BigDecimal> capital) {
        public static final Rate NONE = new Rate(Optional.empty(), Optional.empty());

        /**
         * @throws IllegalArgumentException if {@link PriceRates#isRate} says no
         */
        public Rate {
            if (!service.map(PriceRates::isRate).orElse(true)
                    || !capital.map(PriceRates::isRate).orElse(true)) {
                throw new IllegalArgumentException("not rates: " + service + ", " + capital);
            }
            service = service.map(Rate::plain);
            capital = capital.map(Rate::plain);
        }

        private static BigDecimal plain(BigDecimal rate) {
            return rate.signum() == 0 ? BigDecimal.ZERO : rate.stripTrailingZeros();
        }

        public Optional<BigDecimal> of(Kind kind) {
            return kind == Kind.SERVICE ? service : capital;
        }

        public Rate with(Kind kind, Optional<BigDecimal> changed) {
            return kind == Kind.SERVICE ? new Rate(changed, capital) : new Rate(service, changed);
        }
    }

    public PriceRates {
        SortedMap<Integer, Rate> known = new TreeMap<>(byYear);
        known.values().removeIf(Rate.NONE::equals);
        byYear = Collections.unmodifiableSortedMap(known);
    }

    /** Whether it lies within {@link #LIMIT} and has at most {@value #DECIMALS} decimals. */
    public static boolean isRate(BigDecimal rate) {
        return rate.abs().compareTo(LIMIT) < 0
                && (rate.signum() == 0 || rate.stripTrailingZeros().scale() <= DECIMALS);
    }

    /** Reads a rate in per cent, {@code 2,13} or {@code -0,5 %}, as a fraction; blank is none. */
    public static Reading<Optional<BigDecimal>> read(String percent) {
        String number = percent.strip().replaceAll("[\\s\\h]*%$", "");
        if (DanishNumber.isBlank(number)) {
            return Reading.of(Optional.empty());
        }
        return SpokenNumber.read(number)
                .then(read -> isRate(read.movePointLeft(2))
                        ? Reading.of(Optional.of(read.movePointLeft(2)))
                        : Reading.failed(Texts.of("prices.no-rate")));
    }

    /** The rates of that year over the one before, as far as they are known. */
    public Rate in(int year) {
        return byYear.getOrDefault(year, Rate.NONE);
    }

    /** The same with other rates in that year. */
    public PriceRates with(int year, Rate rate) {
        SortedMap<Integer, Rate> changed = new TreeMap<>(byYear);
        changed.put(year, rate);
        return new PriceRates(changed);
    }
}
