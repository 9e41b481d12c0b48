package dk.forslagsark.editor.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.CellEntry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearTextTest {
    private static final Amount AMOUNT = new Amount(new BigDecimal("-1290.3"));

    @Test
    void anAmountIsShownWithPointsAndEditedWithout() {
        assertThat(text(new CellEntry.Value<>(AMOUNT)))
                .isEqualTo(new YearText("-1.290,3", "-1290,3", Optional.empty()));
    }

    @Test
    void anExpressionShowsItsAmountAndIsEditedAsItWasTyped() {
        assertThat(text(new CellEntry.Formula<>("=-51*25,3", Optional.of(AMOUNT))))
                .isEqualTo(new YearText("-1.290,3", "=-51*25,3", Optional.empty()));
    }

    @Test
    void anExpressionWithoutAResultShowsItselfAndSaysWhy() {
        assertThat(text(new CellEntry.Formula<>("=pris*2", Optional.empty())))
                .isEqualTo(new YearText(
                        "=pris*2", "=pris*2", Optional.of("“pris” står hverken i Forudsætninger eller i Tabel 1.")));
    }

    @Test
    void whatCouldNotBeReadShowsItselfAndSaysWhy() {
        assertThat(text(new CellEntry.Unread<>("ca. 5")))
                .isEqualTo(new YearText("ca. 5", "ca. 5", Optional.of("“ca. 5” er ikke et tal.")));
    }

    @Test
    void aBlankCellIsBlank() {
        assertThat(YearText.of(Amounts.NONE, 2020, Evaluation.of(List.of())))
                .isEqualTo(new YearText("", "", Optional.empty()));
    }

    private static YearText text(CellEntry<Amount> entry) {
        return YearText.of(Amounts.NONE.with(2020, entry), 2020, Evaluation.of(List.of()));
    }
}
