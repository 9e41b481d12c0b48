package dk.forslagsark.check;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.math.BigDecimal;
import java.util.List;
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
        Bound value = new Bound("værdien", Assumption.VALUE, assumption.value());
        Bound least = new Bound("mindst", Assumption.LEAST, assumption.least());
        Bound most = new Bound("højst", Assumption.MOST, assumption.most());
        return Stream.of(least.above(most), least.above(value), most.below(value))
                .flatMap(Optional::stream)
                .findFirst()
                .map(wrong -> wrong.remark(row, assumption.name()));
    }

    /** One of the three, in words, and where it stands. */
    private record Bound(String words, Property<Assumption, BigDecimal> cell, Optional<BigDecimal> number) {
        Optional<Wrong> above(Bound other) {
            return wrong(other, "mere", 1);
        }

        Optional<Wrong> below(Bound other) {
            return wrong(other, "mindre", -1);
        }

        private Optional<Wrong> wrong(Bound other, String than, int sign) {
            return number.flatMap(own -> other.number.filter(any -> own.compareTo(any) == sign))
                    .map(any -> new Wrong(this, than, other));
        }

        String written() {
            return "%s (%s)".formatted(words, DanishNumber.write(number.orElseThrow()));
        }
    }

    /** Two of them that stand the wrong way round. */
    private record Wrong(Bound bound, String than, Bound other) {
        Remark remark(int row, String name) {
            return new Remark(
                    Place.cell(Place.Page.ASSUMPTIONS, row, bound.cell().key()),
                    "Forudsætninger, %s: %s er %s end %s. Det bedste og det værste tilfælde regnes af dem."
                            .formatted(name, bound.written(), than, other.written()),
                    name + ": " + bound.written() + ", " + other.written());
        }
    }
}
