package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Amounts that are written as changes from the year before, as overviews print them: 4.592 and then -4.592. */
final class YearSteps {
    private YearSteps() {}

    /** Whether the row rises and falls back to nothing. */
    static boolean lookLikeSteps(PastedRow row) {
        List<BigDecimal> amounts = RunningSums.amounts(row).orElse(List.of());
        return amounts.stream().anyMatch(amount -> amount.signum() != 0)
                && amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).signum() == 0;
    }

    /**
     * The row with the amounts that the changes come to. Blank cells before the first change stay blank; from a cell on that
     * cannot be read, nobody knows, and the cells stay as they are.
     */
    static PastedRow summed(PastedRow row) {
        List<PastedCell> summed = new ArrayList<>();
        Optional<Amount> level = Optional.empty();
        for (PastedCell cell : row.figures()) {
            if (cell.isBlank()) {
                summed.add(level.map(amount -> cell(cell, amount)).orElse(cell));
                continue;
            }
            Optional<Amount> change = DanishAmount.read(cell.entered()).value();
            if (change.isEmpty()) {
                return row;
            }
            level = Optional.of(level.orElse(Amount.ZERO).plus(change.get()));
            summed.add(cell(cell, level.get()));
        }
        return row.withFigures(summed);
    }

    private static PastedCell cell(PastedCell from, Amount amount) {
        return new PastedCell(from.shown(), DanishAmount.write(amount), from.change());
    }
}
