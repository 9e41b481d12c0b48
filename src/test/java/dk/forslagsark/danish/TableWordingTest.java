package dk.forslagsark.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.CommitteeTable.Kind;
import dk.forslagsark.economy.YearRow;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableWordingTest {
    private static final YearRow NOTHING = new YearRow(List.of(), List.of());

    @ParameterizedTest
    @CsvSource({
        "PERMANENT, SERVICE, 'Varige ændringer, service'",
        "PERMANENT, TRANSFERS, 'Varige ændringer, overførsler'",
        "PERMANENT, CAPITAL, 'Varige ændringer, anlæg'",
        "IMPLEMENTATION, SERVICE, Serviceinvesteringer i forslaget",
        "IMPLEMENTATION, CAPITAL, Anlægsinvesteringer i forslaget",
        "IMPLEMENTATION, EMPLOYMENT, 'Investeringer i forslaget, indsats'",
    })
    void aTableOfAnAreaIsCalledAsOnTheForm(Block block, Area area, String title) {
        assertThat(TableWording.areaTable(block, area)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "PERMANENT, SERVICE, 'Fordeling af varige ændringer mellem udvalg, service'",
        "IMPLEMENTATION, SERVICE, Fordeling af serviceinvesteringer mellem udvalg",
        "IMPLEMENTATION, CAPITAL, Fordeling af anlægsinvesteringer mellem udvalg",
        "IMPLEMENTATION, TRANSFERS, 'Fordeling af investeringer mellem udvalg, overførsler'",
    })
    void aSplitSaysWhatItSplits(Block block, Area area, String title) {
        assertThat(TableWording.committeeTable(block, area)).isEqualTo(title);
    }

    @Test
    void rowsAndTotalsAreCalledAsOnTheForm() {
        assertThat(TableWording.total(Block.PERMANENT)).isEqualTo("Varige ændringer totalt");
        assertThat(TableWording.total(Block.IMPLEMENTATION)).isEqualTo("Investeringer totalt");
        assertThat(TableWording.total(Block.PERMANENT, Area.TRANSFERS))
                .isEqualTo("Varige ændringer totalt, overførsler");
        assertThat(Stream.of(Kind.values()).map(TableWording::name))
                .containsExactly("Besparelse", "Omkostninger", "Investering");
    }
}
