package dk.forslagsark.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.CommitteeTable;
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
        "IMPLEMENTATION, EMPLOYMENT, Investeringer (indsats) i forslaget",
    })
    void aTableOfAnAreaIsCalledAsOnTheForm(Block block, Area area, String title) {
        assertThat(TableWording.title(new AreaTable(block, area, List.of(), NOTHING)))
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "PERMANENT, SERVICE, 'Fordeling mellem udvalg: varige ændringer, service'",
        "IMPLEMENTATION, CAPITAL, 'Fordeling mellem udvalg: investeringer, anlæg'",
    })
    void aSplitSaysWhatItSplits(Block block, Area area, String title) {
        assertThat(TableWording.title(new CommitteeTable(block, area, List.of(), NOTHING)))
                .isEqualTo(title);
    }

    @Test
    void rowsAndTotalsAreCalledAsOnTheForm() {
        assertThat(TableWording.total(Block.PERMANENT)).isEqualTo("Varige ændringer totalt");
        assertThat(TableWording.total(Block.IMPLEMENTATION)).isEqualTo("Investeringer totalt");
        assertThat(Stream.of(Kind.values()).map(TableWording::name))
                .containsExactly("Besparelse", "Omkostninger", "Investering");
    }
}
