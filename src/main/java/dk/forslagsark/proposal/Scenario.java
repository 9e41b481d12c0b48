package dk.forslagsark.proposal;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What if a proposal does not go as it is written (hvad nu hvis). It is said of the whole proposal and changes nothing in its amounts.
 *
 * @param name what it is called where it is kept
 * @param savings by how much the savings change, as a fraction: -0.2 is 20 % less saved; without trailing zeros
 * @param yearsLate by how many years the permanent changes come later than written, 0 to {@value #MOST_YEARS_LATE}
 * @param costs by how much the implementation costs change, as a fraction: 0.1 is 10 % more spent; without trailing zeros
 * @param ownRate the discount rate as a fraction, where it is another than the proposal's; without trailing zeros
 * @param extras what a newer program wrote
 */
public record Scenario(
        String name, BigDecimal savings, int yearsLate, BigDecimal costs, Optional<BigDecimal> ownRate, Extras extras) {
    public static final int MOST_YEARS_LATE = 10;

    /** A change is at most ten times of what is written. */
    private static final BigDecimal MOST_CHANGE = BigDecimal.TEN;

    /** Everything goes as it is written. */
    public static final Scenario AS_WRITTEN =
            new Scenario("", BigDecimal.ZERO, 0, BigDecimal.ZERO, Optional.empty(), Extras.NONE);

    /**
     * @throws IllegalArgumentException if {@link #isChange}, {@link #isLate} or {@link Terms#isRate} says no
     */
    public Scenario {
        Given.all(name, savings, costs, ownRate, extras);
        if (!isChange(savings) || !isChange(costs) || !isLate(BigDecimal.valueOf(yearsLate))) {
            throw new IllegalArgumentException("not a scenario: " + name);
        }
        if (!ownRate.map(Terms::isRate).orElse(true)) {
            throw new IllegalArgumentException("not a rate of a scenario: " + name);
        }
        name = PlainText.of(name);
        savings = plain(savings);
        costs = plain(costs);
        ownRate = ownRate.map(Scenario::plain);
    }

    /**
     * Whether savings or costs may change by that fraction: from -1, nothing left, to 10, with at most {@value Terms#RATE_DECIMALS}
     * decimals. Safe for numbers of any exponent.
     */
    public static boolean isChange(BigDecimal fraction) {
        return fraction.signum() == 0
                || fraction.compareTo(BigDecimal.ONE.negate()) >= 0
                        && fraction.compareTo(MOST_CHANGE) <= 0
                        && fraction.stripTrailingZeros().scale() <= Terms.RATE_DECIMALS;
    }

    /** Whether the permanent changes may come so many years late: whole years. Safe for numbers of any exponent. */
    public static boolean isLate(BigDecimal years) {
        return years.signum() == 0
                || years.signum() > 0
                        && years.compareTo(BigDecimal.valueOf(MOST_YEARS_LATE)) <= 0
                        && years.stripTrailingZeros().scale() <= 0;
    }

    /** Without an exponent, so that it is written as it is read. */
    private static BigDecimal plain(BigDecimal fraction) {
        BigDecimal stripped = fraction.signum() == 0 ? BigDecimal.ZERO : fraction.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether it says nothing else than what is written. */
    public boolean isAsWritten() {
        return savings.signum() == 0 && yearsLate == 0 && costs.signum() == 0 && ownRate.isEmpty();
    }

    public Scenario withName(String changed) {
        return new Scenario(changed, savings, yearsLate, costs, ownRate, extras);
    }

    public Scenario withSavings(BigDecimal changed) {
        return new Scenario(name, changed, yearsLate, costs, ownRate, extras);
    }

    public Scenario withYearsLate(int changed) {
        return new Scenario(name, savings, changed, costs, ownRate, extras);
    }

    public Scenario withCosts(BigDecimal changed) {
        return new Scenario(name, savings, yearsLate, changed, ownRate, extras);
    }

    public Scenario withOwnRate(Optional<BigDecimal> changed) {
        return new Scenario(name, savings, yearsLate, costs, changed, extras);
    }

    public Scenario withExtras(Extras changed) {
        return new Scenario(name, savings, yearsLate, costs, ownRate, changed);
    }
}
