package dk.forslagsark.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.clipboard.Pasted.Shape;
import dk.forslagsark.clipboard.PastedRow.Kind;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PastedTableTest {

    @Test
    void figuresAloneAreFigures() {
        Pasted pasted = Clips.pasted("-350\t-350\n\t200\n");
        assertThat(pasted.shape()).isEqualTo(Shape.FIGURES);
        assertThat(pasted.firstYear()).isEmpty();
        assertThat(pasted.lines())
                .extracting(Clips::entered)
                .containsExactly(List.of("-350", "-350"), List.of("", "200"));
        assertThat(pasted.isDoubtful()).isFalse();
    }

    @Test
    void labelsMayStandBeforeTheFigures() {
        Pasted pasted = Clips.pasted("Husleje\t-350\t\t-350\nKørsel \n i alt\t1\t2\t3\n");
        assertThat(pasted.shape()).isEqualTo(Shape.TABLE);
        assertThat(pasted.lines().get(0).label()).isEqualTo("Husleje");
        assertThat(pasted.lines().get(0).area()).isEmpty();
        assertThat(Clips.entered(pasted.lines().get(0))).containsExactly("-350", "", "-350");
    }

    @Test
    void areasAreFoundBeforeOrBehindTheLabels() {
        for (String row : List.of("Husleje\tAnlæg\t1\t2", "anlæg\tHusleje\t1\t2", "Husleje\t\tANLÆG\t1\t2")) {
            PastedRow line = Clips.pasted(row).lines().get(0);
            assertThat(line.label()).isEqualTo("Husleje");
            assertThat(line.area()).contains(Area.CAPITAL);
            assertThat(Clips.entered(line)).containsExactly("1", "2");
        }
    }

    @Test
    void yearsAboveTheFiguresSayWhereTheyBelong() {
        Pasted pasted = Clips.pasted(
                "1.000 kr. 2020 p/l\tStyringsområde\t2020\t2021\t2022\tI alt\n" + "Husleje\tService\t1\t2\t3\t6\n");
        assertThat(pasted.firstYear()).contains(2020);
        assertThat(pasted.lines()).hasSize(1);
        assertThat(Clips.entered(pasted.lines().get(0))).containsExactly("1", "2", "3");
        assertThat(pasted.comments()).containsExactly("1 kolonne indsættes ikke.");
    }

    @Test
    void wholeTableOneIsTakenApart() {
        Pasted pasted = Clips.pasted(String.join(
                "\n",
                "1.000 kr. 2020 p/l\tStyringsområde\t2019\t2020",
                "Varige ændringer\t\t\t",
                "Del 1\t\t\t",
                "Husleje\tService\t\t-500",
                "Samlet varig ændring\t\t0\t-500",
                "Implementeringsomkostninger\t\t\t",
                "Flytning\tAnlæg\t1.000\t-",
                "Samlede implementeringsomkostninger:\tAnlæg\t1.000\t0",
                "Samlet økonomisk påvirkning\t\t1.000\t-500",
                "Tilbagebetalingstid baseret på serviceeffektivisering\t\t3 år\t",
                "Tilbagebetalingstid baseret på Totaløkonomi\t\t3 år\t"));
        assertThat(pasted.lines())
                .extracting(PastedRow::block)
                .containsExactly(Optional.of(Block.PERMANENT), Optional.of(Block.IMPLEMENTATION));
        assertThat(pasted.lines()).extracting(PastedRow::group).containsExactly(Optional.of("Del 1"), Optional.empty());
        assertThat(pasted.lines())
                .extracting(Clips::entered)
                .containsExactly(List.of("", "-500"), List.of("1.000", "0"));
        assertThat(pasted.of(Kind.TOTAL)).hasSize(5);
        assertThat(pasted.of(Kind.HEADING)).hasSize(4);
        assertThat(pasted.comments()).containsExactly("5 sumrækker er genkendt og indsættes ikke.");
    }

    @Test
    void wholeTableOneOfAWindowInEnglishIsTakenApartToo() {
        Pasted pasted = Clips.pasted(String.join(
                "\n",
                "DKK 1,000, 2020 prices\tArea\t2019\t2020",
                "Permanent changes\t\t\t",
                "Husleje\tService\t\t-500",
                "Permanent total\t\t0\t-500",
                "Implementation costs\t\t\t",
                "Flytning\tAnlæg\t1.000\t0",
                "Implementation total\t\t1.000\t0",
                "Net effect\t\t1.000\t-500",
                "Payback period based on service savings\t\t3 years\t",
                "Payback period based on total economy\t\t3 years\t"));
        assertThat(pasted.outOfTableOne().lines()).extracting(PastedRow::label).containsExactly("Husleje", "Flytning");
        assertThat(pasted.outOfTableOne().lines())
                .extracting(PastedRow::block)
                .containsExactly(Optional.of(Block.PERMANENT), Optional.of(Block.IMPLEMENTATION));
    }

    @Test
    void aTotalTellsTheBlockOfTheRowsAboveIt() {
        Pasted pasted = Clips.pasted("Flytning\t1\t2\nSamlede implementeringsomkostninger\t1\t2\nHusleje\t3\t4");
        assertThat(pasted.lines())
                .extracting(PastedRow::block)
                .containsExactly(Optional.of(Block.IMPLEMENTATION), Optional.empty());
    }

    @Test
    void aLabelMayBeginLikeATotal() {
        assertThat(Clips.pasted("Samlet varig ændring i Del 1\t1\t2\nVarige ændringer\t3\t4")
                        .lines())
                .hasSize(2);
    }

    @Test
    void anUnknownAreaIsInDoubt() {
        Pasted pasted = Clips.pasted("Husleje\tService\t1\t2\nKørsel\tSerivce\t1\t2");
        assertThat(pasted.lines().get(1).doubt()).contains("Styringsområdet kendes ikke.");
        assertThat(pasted.isDoubtful()).isTrue();
    }

    @Test
    void labelsAloneAreText() {
        Pasted pasted = Clips.pasted("Husleje\nKørsel\n");
        assertThat(pasted.shape()).isEqualTo(Shape.TEXT);
        assertThat(pasted.lines()).extracting(PastedRow::label).containsExactly("Husleje", "Kørsel");
    }

    @Test
    void whatIsNoFigureStaysInItsCell() {
        assertThat(Clips.entered(Clips.pasted("Husleje\t1\tabc\t12 %\nKørsel\t1\t2\t3")
                        .lines()
                        .get(0)))
                .containsExactly("1", "abc", "12 %");
    }

    @Test
    void linesMayStandInATableOfRunTogetherCells() {
        Pasted pasted = Clips.pasted("Husleje\tService\t-350-350 -350\nKørsel\tService\t-1-2 -3");
        assertThat(pasted.shape()).isEqualTo(Shape.LINES);
        assertThat(pasted.lines()).extracting(PastedRow::label).containsExactly("Husleje", "Kørsel");
        assertThat(Clips.entered(pasted.lines().get(1))).endsWith("-1", "-2", "-3");
    }

    @Test
    void theBlockOutOfLibreOfficeIsATable() throws Exception {
        Pasted pasted = PastedReader.read(
                Clips.html(Clips.resource("calc-dansk-format.html")), Clips.YEARS, Block.PERMANENT, Area.SHIPPED);
        assertThat(pasted.shape()).isEqualTo(Shape.TABLE);
        assertThat(pasted.lines()).hasSize(20).allSatisfy(row -> assertThat(row.area())
                .isPresent());
        assertThat(pasted.lines().get(9).label()).isEqualTo("Rekruttering og match");
    }

    @Test
    void aBlankColumnBetweenTheTextsAndTheFiguresIsAYear() {
        Clip clip = Clip.read("Et\tService\t\t5\nTo\tAnlæg\t\t6\n", Optional.empty())
                .value()
                .orElseThrow();
        Pasted pasted = PastedReader.read(clip, new Years(2019, 2024), Block.PERMANENT, Area.SHIPPED);
        assertThat(pasted.lines())
                .extracting(
                        row -> row.figures().stream().map(PastedCell::entered).toList())
                .containsExactly(List.of("", "5"), List.of("", "6"));
    }
}
