package dk.forslagsark.find;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.find.CellSearch.Target;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellSearchTest {
    private static final Proposal PROPOSAL = implementation(
            permanent(
                    showing(2019, 2022),
                    Line.of("Sparet husleje", Area.SERVICE, Amounts.NONE),
                    service(cells(2019, "1")),
                    Line.of("Løn 2030", Area.SERVICE, Amounts.NONE)),
            line("Flytning", Detail.of("Husleje i to lejemål", cells(2019, "1")), Detail.of("Biler", Amounts.NONE)));

    @Test
    void rowsThatBeginWithTheTextComeFirst() {
        assertThat(CellSearch.of(PROPOSAL, "husl"))
                .extracting(Target::row)
                .containsExactly("Husleje", "Flytning: Husleje i to lejemål", "Sparet husleje");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021 husleje", "husleje 2021", " HUSLEJE  2021 ", "hus 2021 leje"})
    void theYearMayStandAnywhere(String typed) {
        Target first = CellSearch.of(PROPOSAL, typed).stream()
                .filter(target -> target.row().equals("Husleje"))
                .findFirst()
                .orElseThrow();
        assertThat(first.place()).isEqualTo(Place.cell(new LineRef(Block.PERMANENT, 1), Column.year(2021)));
        assertThat(first.column()).isEqualTo("2021");
    }

    @Test
    void aDetailIsFoundByItsLineAndItself() {
        LineRef moving = new LineRef(Block.IMPLEMENTATION, 0);
        assertThat(CellSearch.of(PROPOSAL, "2020 flytning biler"))
                .containsExactly(
                        new Target(Place.cell(moving.detail(1), Column.year(2020)), "Flytning: Biler", "2020"));
    }

    @ParameterizedTest
    @CsvSource({"'', 6", "2020, 6", "2023, 0", "2030, 1", "xyz, 0"})
    void withoutATextAllRowsAreOffered(String typed, int rows) {
        assertThat(CellSearch.of(PROPOSAL, typed)).hasSize(rows);
    }

    @Test
    void withoutAYearItIsTheTextOfTheRow() {
        assertThat(CellSearch.of(PROPOSAL, "løn").get(0).place())
                .isEqualTo(Place.cell(new LineRef(Block.PERMANENT, 2), Column.LABEL));
    }

    @Test
    void inABlankProposalThereIsNothingToGoTo() {
        assertThat(CellSearch.of(showing(2019, 2022), "2019")).isEmpty();
    }
}
