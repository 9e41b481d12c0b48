package dk.forslagsark.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Notes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions of every shape, against fractions that are never rounded. */
class RandomExpressionTest {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final List<String> NAMES = List.of("antal_forløb", "pris", "Årsværk", "x");
    private static final List<String> VALUES = List.of("51", "25.3", "-0.125", "7");

    /** A fraction; a denominator of zero is something divided by zero. */
    private record Ratio(BigInteger over, BigInteger under) {
        static Ratio of(BigDecimal decimal) {
            return new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
        }

        Ratio plus(Ratio other) {
            return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Ratio negated() {
            return new Ratio(over.negate(), under);
        }

        Ratio times(Ratio other) {
            return new Ratio(over.multiply(other.over), under.multiply(other.under));
        }

        /** Of which one part is zero, the result is nothing whatever the rest. */
        Ratio dividedBy(Ratio other) {
            BigInteger below = under.multiply(other.over);
            return below.signum() == 0 || other.under.signum() == 0
                    ? new Ratio(BigInteger.ZERO, BigInteger.ZERO)
                    : new Ratio(over.multiply(other.under), below);
        }

        Optional<BigDecimal> rounded() {
            return under.signum() == 0
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(over).divide(new BigDecimal(under), 3, RoundingMode.HALF_UP));
        }
    }

    /** An expression as it is typed with what it comes to; a sum, a product, or what may stand anywhere. */
    private record Typed(String text, Ratio value) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void comesToWhatFractionsComeTo(long seed) {
        Random random = new Random(seed);
        Evaluation evaluation = Evaluation.of(List.of(0, 1, 2, 3).stream()
                .map(i -> new Assumption(NAMES.get(i), Optional.of(new BigDecimal(VALUES.get(i))), "", "", Notes.NONE))
                .toList());
        for (int i = 0; i < 400; i++) {
            Typed typed = sum(random, 3);
            Reading<Amount> amount = evaluation.amount("=" + typed.text());
            Optional<BigDecimal> expected = typed.value().rounded();
            if (typed.text().length() >= Expression.LONGEST) {
                assertThat(amount.problem()).isPresent();
            } else if (expected.isEmpty()) {
                assertThat(amount.problem()).as(typed.text()).contains("Der divideres med nul.");
            } else if (Amount.isInRange(expected.get())) {
                assertThat(amount).as(typed.text()).isEqualTo(Reading.of(new Amount(expected.get())));
            } else {
                assertThat(amount.problem()).as(typed.text()).contains("Beløbet er for stort.");
            }
        }
    }

    private static Typed sum(Random random, int depth) {
        Typed sum = product(random, depth);
        for (int i = random.nextInt(3); i > 0; i--) {
            Typed next = product(random, depth);
            boolean minus = random.nextBoolean();
            Ratio value = minus ? next.value().negated() : next.value();
            sum = new Typed(
                    sum.text()
                            + space(random)
                            + (minus ? any(random, "-", "−", "–") : "+")
                            + space(random)
                            + next.text(),
                    sum.value().plus(value));
        }
        return sum;
    }

    private static Typed product(Random random, int depth) {
        Typed product = factor(random, depth);
        for (int i = random.nextInt(3); i > 0; i--) {
            Typed next = factor(random, depth);
            boolean over = random.nextInt(3) == 0;
            product = new Typed(
                    product.text()
                            + (over ? any(random, "/", " / ") : any(random, "*", " × ", "·", " x "))
                            + next.text(),
                    over
                            ? product.value().dividedBy(next.value())
                            : product.value().times(next.value()));
        }
        return product;
    }

    private static Typed factor(Random random, int depth) {
        Typed plain = depth > 0 && random.nextInt(3) == 0 ? bracketed(random, depth) : leaf(random);
        if (random.nextInt(6) == 0) {
            plain = new Typed(
                    plain.text() + space(random) + "%", plain.value().times(new Ratio(BigInteger.ONE, HUNDRED)));
        }
        return random.nextInt(5) == 0
                ? new Typed("-" + plain.text(), plain.value().negated())
                : plain;
    }

    private static Typed bracketed(Random random, int depth) {
        Typed inner = sum(random, depth - 1);
        return new Typed("(" + space(random) + inner.text() + space(random) + ")", inner.value());
    }

    private static Typed leaf(Random random) {
        if (random.nextInt(3) == 0) {
            int name = random.nextInt(NAMES.size());
            return new Typed(NAMES.get(name), Ratio.of(new BigDecimal(VALUES.get(name))));
        }
        BigDecimal number =
                BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 20 : 3_000_000), random.nextInt(4));
        return new Typed(danish(number, random), Ratio.of(number));
    }

    private static String danish(BigDecimal number, Random random) {
        String[] parts = number.toPlainString().split("\\.");
        String point = any(random, "", ".", " ");
        String whole = parts[0].length() < 4 ? parts[0] : parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", point);
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }

    private static String space(Random random) {
        return any(random, "", "", " ", "\u00a0");
    }

    private static String any(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
