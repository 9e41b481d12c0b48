package dk.forslagsark.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepEditsTest {
    private static final LineRef FIRST = new LineRef(Block.PERMANENT, 0);
    private static final Years YEARS = new Years(2026, 2029);

    /** 4.592 and 4.592 - 4.592 = 0; -100, -100 - 50 = -150, and so on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4592|-4592||; 4592|0|0|0",
                "-100|-50|0|25; -100|-150|-150|-125",
                "|-100||; |-100|-100|-100",
                "0,5|0,25|-0,75|1; 0,5|0,75|0|1",
                "|||; |||",
            })
    void changesAreSummedToTheAmountsOfEachYear(String steps, String levels) {
        assertThat(edited(StepEdits.summed(row(steps), RowSpan.of(FIRST)), row(steps)))
                .isEqualTo(amounts(levels));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4592|0|0|0; 4592|-4592|0|0",
                "4592|||; 4592|-4592|0|0",
                "-100|-150|-150|-125; -100|-50|0|25",
                "|-100|-100|-100; |-100|0|0",
                "0,5|0,75|0|1; 0,5|0,25|-0,75|1",
            })
    void amountsBecomeChangesFromTheYearBefore(String levels, String steps) {
        assertThat(edited(StepEdits.differences(row(levels), RowSpan.of(FIRST)), row(levels)))
                .isEqualTo(amounts(steps));
    }

    @Test
    void theRowsSelectedAreTurnedWithTheirDetailsAndNoOthers() {
        Line split = Line.of("Delt", Area.SERVICE, Amounts.NONE)
                .withDetails(List.of(Detail.of("a", amounts("1|1||")), Detail.of("b", amounts("2|-2||"))));
        Line other = Line.of("Anden", Area.SERVICE, amounts("5|5|5|5"));
        Proposal proposal = shown().withLines(Block.PERMANENT, List.of(split, split, other));
        Proposal summed = StepEdits.summed(proposal, new RowSpan.Lines(FIRST, 2))
                .value()
                .orElseThrow()
                .change()
                .apply(proposal);
        assertThat(summed.permanentChanges().get(0).details())
                .extracting(Detail::amounts)
                .containsExactly(amounts("1|2|2|2"), amounts("2|0|0|0"));
        assertThat(summed.permanentChanges().get(1))
                .isEqualTo(summed.permanentChanges().get(0));
        assertThat(summed.permanentChanges().get(2)).isEqualTo(other);
        Proposal one = StepEdits.summed(proposal, RowSpan.of(FIRST.detail(1)))
                .value()
                .orElseThrow()
                .change()
                .apply(proposal);
        assertThat(one.permanentChanges().get(0).details())
                .extracting(Detail::amounts)
                .containsExactly(amounts("1|1||"), amounts("2|0|0|0"));
    }

    @Test
    void aRowWithACellThatIsNotCountedIsRefused() {
        Proposal proposal = row(amounts("1|2||").with(2028, new CellEntry.Unread<>("ca. 3")));
        assertThat(StepEdits.summed(proposal, RowSpan.of(FIRST)).problem())
                .contains("“Husleje” har en celle, der ikke kan læses. Ret den først.");
    }

    @Test
    void amountsThatComeToTooMuchAreRefused() {
        BigDecimal most = Amount.LIMIT.subtract(BigDecimal.ONE);
        Proposal proposal = row(Amounts.of(Map.of(2026, new Amount(most), 2027, new Amount(most))));
        assertThat(StepEdits.summed(proposal, RowSpan.of(FIRST)).problem())
                .contains("“Husleje”: beløbene bliver for store.");
        assertThat(StepEdits.differences(proposal, RowSpan.of(FIRST)).value()).isPresent();
    }

    private static Amounts edited(Reading<Edit> edit, Proposal before) {
        return edit.value()
                .orElseThrow()
                .change()
                .apply(before)
                .permanentChanges()
                .get(0)
                .ownAmounts();
    }

    private static Proposal shown() {
        Proposal blank = Proposal.blank(2026);
        return blank.withTerms(blank.terms().withYears(YEARS));
    }

    private static Proposal row(String cells) {
        return row(amounts(cells));
    }

    private static Proposal row(Amounts amounts) {
        return shown().withLines(Block.PERMANENT, List.of(Line.of("Husleje", Area.SERVICE, amounts)));
    }

    /** The cells of the years with bars between. */
    private static Amounts amounts(String cells) {
        String[] each = cells.split("\\|", -1);
        return Amounts.of(YEARS.stream()
                .filter(year -> !each[year - YEARS.first()].isBlank())
                .boxed()
                .collect(Collectors.toMap(
                        year -> year,
                        year -> new Amount(new BigDecimal(
                                each[year - YEARS.first()].strip().replace(',', '.'))))));
    }
}
