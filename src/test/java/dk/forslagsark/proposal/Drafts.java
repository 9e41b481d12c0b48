package dk.forslagsark.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Small proposals for the tests to work on. */
public final class Drafts {
    private Drafts() {}

    /** A proposal that shows those years and has no rows. */
    public static Proposal showing(int first, int last) {
        Proposal blank = Proposal.blank(first);
        return blank.withTerms(blank.terms().withYears(new Years(first, last)));
    }

    /** The same at another discount rate, such as {@code 0.08}. */
    public static Proposal atRate(String rate, Proposal proposal) {
        return proposal.withTerms(proposal.terms().withOwnRate(Optional.of(new BigDecimal(rate))));
    }

    public static Proposal permanent(Proposal proposal, Line... lines) {
        return proposal.withLines(Block.PERMANENT, List.of(lines));
    }

    public static Proposal implementation(Proposal proposal, Line... lines) {
        return proposal.withLines(Block.IMPLEMENTATION, List.of(lines));
    }

    public static Line service(Amounts amounts) {
        return Line.of("Husleje", Area.SERVICE, amounts);
    }

    public static Line line(String label, Detail... details) {
        return Line.of(label, Area.SERVICE, Amounts.NONE).withDetails(List.of(details));
    }

    /** A row of cells from that year on, parted by bars: {@code "300 | | 0 | abc"}; a number has a decimal point. */
    public static Amounts cells(int first, String row) {
        Amounts amounts = Amounts.NONE;
        String[] cells = row.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i].strip();
            amounts = cell.isEmpty() ? amounts : amounts.with(first + i, entry(cell));
        }
        return amounts;
    }

    public static Amount amount(String thousands) {
        return new Amount(new BigDecimal(thousands));
    }

    private static CellEntry<Amount> entry(String cell) {
        return cell.matches("-?\\d+(\\.\\d+)?") ? new CellEntry.Value<>(amount(cell)) : new CellEntry.Unread<>(cell);
    }
}
