package dk.forslagsark.check;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.spoken.SpokenNumber;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An assumption that is least, likely and most in another order: what the best and the worst case are worked out from. */
final class AssumptionRange implements Rule {
    @Override
    public String id() {
        return "assumption-range";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        List<Assumption> assumptions = checked.proposal().assumptions();
        return IntStream.range(0, assumptions.size())
                .boxed()
                .flatMap(row ->
                        Stream.concat(remark(row, assumptions.get(row)).stream(), ofYears(row, assumptions.get(row))));
    }

    /** A year with a value of its own keeps it in every case. */
    private static Stream<Remark> ofYears(int row, Assumption assumption) {
        Bound least = least(assumption);
        Bound most = most(assumption);
        return assumption.values().keySet().stream().flatMap(year -> {
            YearValue value = new YearValue(row, assumption, year);
            return Stream.of(least.above(value.bound()), most.below(value.bound()))
                    .flatMap(Optional::stream)
                    .map(value::remark);
        });
    }

    private static Bound least(Assumption assumption) {
        return new Bound(Range.LEAST, Assumption.LEAST, assumption.least());
    }

    private static Bound most(Assumption assumption) {
        return new Bound(Range.MOST, Assumption.MOST, assumption.most());
    }

    private static Optional<Remark> remark(int row, Assumption assumption) {
        Bound value = new Bound(Range.VALUE, Assumption.VALUE, assumption.value());
        Bound least = least(assumption);
        Bound most = most(assumption);
        return Stream.of(least.above(most), least.above(value), most.below(value))
                .flatMap(Optional::stream)
                .findFirst()
                .map(wrong -> wrong.remark(row, assumption.name()));
    }

    /** The three an assumption has. */
    private enum Range {
        VALUE,
        LEAST,
        MOST;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of the three, and where it stands. */
    private record Bound(Range range, Property<Assumption, BigDecimal> cell, Optional<BigDecimal> number) {
        Optional<Wrong> above(Bound other) {
            return wrong(other, 1);
        }

        Optional<Wrong> below(Bound other) {
            return wrong(other, -1);
        }

        private Optional<Wrong> wrong(Bound other, int sign) {
            return number.flatMap(own -> other.number.filter(any -> own.compareTo(any) == sign))
                    .map(any -> new Wrong(this, sign > 0, other));
        }

        String written() {
            return Texts.of("check.assumption-range." + range.key(), SpokenNumber.write(number.orElseThrow()));
        }

        /** As the file keeps it of what is accepted. */
        String kept() {
            return KeptWords.RANGE.get(range.key()) + " (" + DanishNumber.write(number.orElseThrow()) + ")";
        }
    }

    /** What an assumption is in a year that has a value of its own. */
    private record YearValue(int row, Assumption assumption, int year) {
        Bound bound() {
            return new Bound(
                    Range.VALUE, Assumption.in(year), Assumption.in(year).in(assumption));
        }

        Remark remark(Wrong wrong) {
            BigDecimal number = bound().number().orElseThrow();
            String name = assumption.name();
            String at = Integer.toString(year);
            String figure = SpokenNumber.write(number);
            return new Remark(
                    Place.cell(Place.Page.ASSUMPTIONS, row, bound().cell().key()),
                    wrong.isMore()
                            ? Texts.of(
                                    "check.assumption-range.year-below",
                                    name,
                                    at,
                                    figure,
                                    wrong.bound().written())
                            : Texts.of(
                                    "check.assumption-range.year-above",
                                    name,
                                    at,
                                    figure,
                                    wrong.bound().written()),
                    name + ": " + at + " (" + DanishNumber.write(number) + "), "
                            + wrong.bound().kept());
        }
    }

    /** Two of them that stand the wrong way round. */
    private record Wrong(Bound bound, boolean isMore, Bound other) {
        Remark remark(int row, String name) {
            return new Remark(
                    Place.cell(Place.Page.ASSUMPTIONS, row, bound.cell().key()),
                    isMore
                            ? Texts.of("check.assumption-range.above", name, bound.written(), other.written())
                            : Texts.of("check.assumption-range.below", name, bound.written(), other.written()),
                    name + ": " + bound.kept() + ", " + other.kept());
        }
    }
}
