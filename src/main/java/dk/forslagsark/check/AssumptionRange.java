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
                .flatMap(row -> remark(row, assumptions.get(row)).stream());
    }

    private static Optional<Remark> remark(int row, Assumption assumption) {
        Bound value = new Bound(Range.VALUE, Assumption.VALUE, assumption.value());
        Bound least = new Bound(Range.LEAST, Assumption.LEAST, assumption.least());
        Bound most = new Bound(Range.MOST, Assumption.MOST, assumption.most());
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
