package dk.forslagsark.check;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.tables.FedRow;
import dk.forslagsark.version.Finding.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An amount that was typed in Table 1 and is what a unit price comes to: it had better follow that. */
final class TypedAgain implements Rule {
    /** Smaller amounts are often the same by chance. */
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "typed-again";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        List<FedRow> computed =
                FedRow.ofPrices(checked.proposal(), checked.version().evaluation());
        return checked.entered().flatMap(row -> remark(row, computed).stream());
    }

    private static Optional<Remark> remark(CheckedRow row, List<FedRow> computed) {
        return row.values().stream()
                .filter(value -> row.amounts().byYear().get(value.year()) instanceof CellEntry.Value<Amount>)
                .flatMap(value -> computed.stream()
                        .filter(source -> isSame(value.amount(), source.figure()))
                        .map(source -> row.remark(
                                value.year(),
                                "%s, %d: %s er også, hvad enhedsprisen “%s” giver. Peg på den i stedet for at skrive tallet: %s"
                                        .formatted(
                                                row.name(),
                                                value.year(),
                                                DanishAmount.write(value.amount()),
                                                source.label(),
                                                source.expression()))))
                .findFirst();
    }

    private static boolean isSame(Amount typed, BigDecimal computed) {
        return typed.thousands().abs().compareTo(SMALLEST) >= 0
                && typed.thousands().compareTo(computed.setScale(Amount.DECIMALS, RoundingMode.HALF_UP)) == 0;
    }
}
