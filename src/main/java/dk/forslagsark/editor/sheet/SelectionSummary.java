package dk.forslagsark.editor.sheet;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.spoken.SpokenNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Sum, average and count of the figures that are selected, as they stand at the foot of the window. */
final class SelectionSummary {
    private static final int DECIMALS = 3;

    private SelectionSummary() {}

    /** “Sum -3.900   Gennemsnit -1.300   Antal 3”; empty for a single cell. Counted are figures only. */
    static String of(Grid grid, Selection selection) {
        if (selection.isOneCell()) {
            return "";
        }
        List<BigDecimal> figures = selection.positions().stream()
                .filter(position ->
                        grid.isFigure(position) && grid.cell(position).problem().isEmpty())
                .flatMap(position -> DanishAmount.read(grid.cell(position).text()).value().stream())
                .map(Amount::thousands)
                .toList();
        return figures.isEmpty() ? "" : words(figures);
    }

    private static String words(List<BigDecimal> figures) {
        BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal average = sum.divide(BigDecimal.valueOf(figures.size()), DECIMALS, RoundingMode.HALF_UP);
        return Texts.of(
                "sheet.summary", SpokenNumber.writeBriefly(sum), SpokenNumber.writeBriefly(average), figures.size());
    }
}
