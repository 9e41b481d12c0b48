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
        "PERMANENT, Service, 'Varige ændringer, service'",
        "PERMANENT, Overførsler, 'Varige ændringer, overførsler'",
        "PERMANENT, Anlæg, 'Varige ændringer, anlæg'",
        "IMPLEMENTATION, Service, Serviceinvesteringer i forslaget",
        "IMPLEMENTATION, Anlæg, Anlægsinvesteringer i forslaget",
        "IMPLEMENTATION, Indsats, 'Investeringer i forslaget, indsats'",
        "PERMANENT, Overførsler (EO), 'Varige ændringer, overførsler (EO)'",
        "IMPLEMENTATION, Brugerfinansieret, 'Investeringer i forslaget, brugerfinansieret'",
    })
    void aTableOfAnAreaIsCalledAsOnTheForm(Block block, Area area, String title) {
        assertThat(TableWording.areaTable(block, area)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "PERMANENT, Service, 'Fordeling af varige ændringer mellem udvalg, service'",
        "IMPLEMENTATION, Service, Fordeling af serviceinvesteringer mellem udvalg",
        "IMPLEMENTATION, Anlæg, Fordeling af anlægsinvesteringer mellem udvalg",
        "IMPLEMENTATION, Overførsler, 'Fordeling af investeringer mellem udvalg, overførsler'",
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
