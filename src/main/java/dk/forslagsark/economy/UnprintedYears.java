package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.proposal.Years;
import java.util.List;

/** The years of Table 1 that the table of an area, which prints years of its own, leaves out although something stands in them. */
public final class UnprintedYears {
    private UnprintedYears() {}

    /** Those with an amount other than 0 that the note below the table does not name; none where it prints the years of Table 1. */
    public static List<Integer> of(Proposal proposal, Block block, Area area) {
        Years own = proposal.years();
        Years printed = proposal.years(block, area);
        if (printed.equals(own)) {
            return List.of();
        }
        String note = proposal.supplement().tableTexts().text(TableRef.of(block, area), TableWords.Part.NOTE);
        List<YearRow> rows = Item.rows(Item.in(area, Item.of(proposal, block)));
        return own.stream()
                .filter(year -> !printed.contains(year) && !note.contains(Integer.toString(year)))
                .filter(year -> rows.stream().anyMatch(row -> hasAmount(row, year - own.first())))
                .boxed()
                .toList();
    }

    private static boolean hasAmount(YearRow row, int index) {
        return row.amounts()
                .get(index)
                .filter(amount -> !amount.equals(Amount.ZERO))
                .isPresent();
    }
}
