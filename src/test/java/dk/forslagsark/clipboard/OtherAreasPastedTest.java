package dk.forslagsark.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The areas of a municipality are known on the clipboard. */
class OtherAreasPastedTest {
    private static final Area EO = new Area("Overførsler (EO)");
    private static final Area DRIFT = new Area("Drift");
    private static final List<Area> AREAS =
            Stream.concat(Area.SHIPPED.stream(), Stream.of(DRIFT, EO)).toList();

    @ParameterizedTest
    @ValueSource(strings = {"Overførsler (EO)", "overførsler  (eo)", " OVERFØRSLER (EO) ", "Overførsler\u00A0(EO)"})
    void aCellNamesAnAreaOfTheMunicipality(String written) {
        PastedRow row = read("Ydelser\t" + written + "\t-100\t-200").lines().get(0);
        assertThat(row.area()).contains(EO);
        assertThat(row.doubt()).isEmpty();
    }

    @Test
    void aNameOfSeveralWordsIsKnownInALine() {
        Pasted pasted = read("Ydelser Overførsler (EO) -100 -200 -300 -400 -500 -600\nHusleje Drift 1 2 3 4 5 6");
        assertThat(pasted.lines()).extracting(PastedRow::label).containsExactly("Ydelser", "Husleje");
        assertThat(pasted.lines()).extracting(PastedRow::area).containsExactly(Optional.of(EO), Optional.of(DRIFT));
        assertThat(pasted.lines().get(0).figures()).hasSize(6);
    }

    @Test
    void theLongerOfTwoNamesIsMeant() {
        assertThat(read("Ydelser Overførsler 1 2 3 4 5 6").lines().get(0).area())
                .contains(Area.TRANSFERS);
    }

    @Test
    void whatNobodyKnowsIsInDoubt() {
        PastedRow row = read("a\tService\t1\t2\nb\tAndet\t1\t2").lines().get(1);
        assertThat(row.area()).isEmpty();
        assertThat(row.doubt()).contains("Styringsområdet kendes ikke.");
    }

    private static Pasted read(String text) {
        return PastedReader.read(Clips.plain(text), Clips.YEARS, Block.PERMANENT, AREAS);
    }
}
