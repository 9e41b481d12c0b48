package dk.forslagsark.proposal;

import static dk.forslagsark.proposal.Drafts.amount;
import static dk.forslagsark.proposal.Drafts.cells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void aBlankCellIsNotAZero() {
        Amounts amounts = cells(2019, "0 | ");
        assertThat(amounts.in(2019)).contains(Amount.ZERO);
        assertThat(amounts.in(2020)).isEmpty();
        assertThat(amounts).isNotEqualTo(cells(2019, "0 | 0"));
        assertThat(amounts.without(2019)).isEqualTo(Amounts.NONE);
    }

    @Test
    void aCellHasAnAmountOrATextThatCouldNotBeRead() {
        Amounts amounts = cells(2019, "5 | ca. 5");
        assertThat(amounts.in(2019)).contains(amount("5"));
        assertThat(amounts.unreadIn(2019)).isEmpty();
        assertThat(amounts.in(2020)).isEmpty();
        assertThat(amounts.unreadIn(2020)).contains("ca. 5");
        assertThat(amounts.unreadIn(2021)).isEmpty();
    }

    @Test
    void aChangedCellLeavesTheOthersAndTheOriginalAlone() {
        Amounts amounts = cells(2019, "1 | 2 | 3");
        assertThat(amounts.with(2020, amount("7"))).isEqualTo(cells(2019, "1 | 7 | 3"));
        assertThat(amounts.with(2020, new CellEntry.Unread<>("x"))).isEqualTo(cells(2019, "1 | x | 3"));
        assertThat(amounts.without(2020)).isEqualTo(cells(2019, "1 | | 3"));
        assertThat(amounts.without(2030)).isEqualTo(amounts);
        assertThat(amounts).isEqualTo(cells(2019, "1 | 2 | 3"));
    }

    @Test
    void rowsAreSummedPerYearAndBlankWhereAllAreBlank() {
        Amounts sum = Amounts.sum(List.of(cells(2019, "1.5 | | -3 | "), cells(2020, "2 | 3 | x"), cells(2023, "")));
        assertThat(sum).isEqualTo(cells(2019, "1.5 | 2 | 0 | "));
        assertThat(Amounts.sum(List.of())).isEqualTo(Amounts.NONE);
        assertThat(Amounts.NONE.isEmpty()).isTrue();
        assertThat(sum.isEmpty()).isFalse();
    }

    @Test
    void amountsAreMadeOfAMapAndKeepTheirYears() {
        assertThat(Amounts.of(Map.of(2020, amount("2"), 2019, amount("1")))).isEqualTo(cells(2019, "1 | 2"));
    }

    @Test
    void whatIsGivenIsCopiedAndCannotBeChanged() {
        SortedMap<Integer, CellEntry<Amount>> given = new TreeMap<>(Map.of(2019, new CellEntry.Value<>(amount("1"))));
        Amounts amounts = new Amounts(given);
        given.clear();
        assertThat(amounts.in(2019)).contains(amount("1"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> amounts.byYear().clear());
    }

    @Test
    void theYearsAreInOrderWhateverOrderIsGiven() {
        SortedMap<Integer, CellEntry<Amount>> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.put(2019, new CellEntry.Value<>(amount("1")));
        backwards.put(2020, new CellEntry.Value<>(amount("2")));
        assertThat(new Amounts(backwards).byYear().keySet()).containsExactly(2019, 2020);
    }
}
