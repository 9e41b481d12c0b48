package dk.forslagsark.check;

import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.version.Finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one amount with digits that none of the others has: 1.304 where all the rest are in hundreds. */
final class OddDigits implements Rule {
    /** Of fewer amounts one may well be the odd one. */
    private static final int LEAST = 6;

    private static final List<Integer> ROUND = List.of(50, 100);

    /** A whole number of no more is a long. */
    private static final int DIGITS_OF_LONG = 18;

    @Override
    public String id() {
        return "odd-digits";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        List<Cell> cells = checked.entered()
                .flatMap(row ->
                        row.values().stream().filter(value -> !value.isZero()).map(value -> new Cell(row, value)))
                .toList();
        return cells.size() < LEAST
                ? Stream.empty()
                : ROUND.stream().flatMap(round -> odd(cells, round).stream()).limit(1);
    }

    private record Cell(CheckedRow row, YearAmount value) {
        boolean isRound(int round) {
            BigDecimal thousands = value.amount().thousands();
            return thousands.scale() == 0 && thousands.precision() <= DIGITS_OF_LONG
                    ? thousands.longValue() % round == 0
                    : thousands.remainder(BigDecimal.valueOf(round)).signum() == 0;
        }
    }

    private static Optional<Remark> odd(List<Cell> cells, int round) {
        List<Cell> odd = cells.stream().filter(cell -> !cell.isRound(round)).toList();
        return odd.size() == 1 ? Optional.of(remark(odd.get(0), round)) : Optional.empty();
    }

    private static Remark remark(Cell cell, int round) {
        String text = Texts.of(
                "check.odd-digits",
                cell.row().name(),
                cell.value().year(),
                SpokenAmount.write(cell.value().amount()),
                round);
        return cell.row().remark(cell.value().year(), text);
    }
}
