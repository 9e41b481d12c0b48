package dk.forslagsark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTextTest {
    private static final LineRef LINE = new LineRef(Block.PERMANENT, 3);

    static Stream<Place> places() {
        Stream<Place> pages = Place.Page.fixed().stream().map(Place::on);
        return Stream.concat(
                pages,
                Stream.of(
                        Place.cover("title"),
                        Place.on(Place.Page.freeTable(12), ""),
                        Place.cell(LINE, Column.year(2019)),
                        Place.cell(LINE.detail(2), Column.COMMITTEE),
                        Place.cell(LINE, Column.LABEL).to(LINE.detail(0), Column.AREA),
                        Place.cell(Place.Page.STAFFING, 4, "before"),
                        Place.cell(Place.Page.STAFFING, 4, ""),
                        Place.cell(Place.Page.freeTable(0), 0, "1").to(5, "2")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatIsWrittenIsReadAgain(Place place) {
        assertThat(PlaceText.read(PlaceText.write(place))).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "field",
                "field\tno such page\t",
                "cell\tPERMANENT/x\t2019",
                "cell\tELSEWHERE/1\t2019",
                "cell\tPERMANENT/1\tno such column",
                "cell\tPERMANENT/99999999999\t2019",
                "listCell\tstaffing\t-1\tbefore"
            })
    void whatTellsNoPlaceIsNone(String text) {
        assertThat(PlaceText.read(text)).isEmpty();
    }
}
