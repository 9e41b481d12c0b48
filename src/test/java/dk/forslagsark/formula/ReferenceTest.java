package dk.forslagsark.formula;

import static dk.forslagsark.proposal.Drafts.amount;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What references come to. The proposal has the same figures in all tests; each expression is typed in a cell of 2020. */
class ReferenceTest {
    private static final Proposal PROPOSAL = implementation(
                    permanent(
                            showing(2019, 2021),
                            row("Husleje", cells(2019, "-100 | -200 | -400")),
                            row("Løn, nord", cells(2019, "10 | 20.5 | ")),
                            line(
                                    "Drift",
                                    Detail.of("Vand", cells(2019, "1 | 2 | 3")),
                                    Detail.of("Vand", cells(2019, "| 5 |")),
                                    Detail.of("El", cells(2019, "| ca. 5 |"))),
                            row("Varme", cells(2019, "| | 8"))),
                    row("Varme", cells(2019, "300 | 40 | ")),
                    row("pris", cells(2019, "| 7 |")))
            .withRows(
                    Assumption.ROWS,
                    List.of(new Assumption("pris", Optional.of(new BigDecimal("2.5")), "", "", Notes.NONE)))
            .withRows(Staffing.ROWS, List.of(new Staffing("Konsulenter", number("28"), number("25.75"), Notes.NONE)))
            .withRows(
                    UnitPrice.ROWS,
                    List.of(new UnitPrice(
                            "Pladser", number("10"), number("1500"), number("8"), number("1400"), Notes.NONE)))
            .withRows(
                    Budget.ROWS,
                    List.of(new Budget(
                            "Hjælpemidler",
                            Optional.of(2019),
                            Optional.of(amount("5000")),
                            Optional.of(amount("-100")),
                            Optional.empty(),
                            Notes.NONE)))
            .withFreeTables(List.of(FreeTable.in(Section.CONTENT)
                    .withTitle("Takster")
                    .withRows(List.of(
                            free("Sted", "Takst"), free("Nord", "1.234,5"), free("Syd", "100"), free("Øst", "")))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=Husleje#1                              | -200",
                "='husleje'*1,02                         | -204",
                "='Husleje'[forrige]                     | -100",
                "='Husleje'[-1]                          | -100",
                "='Husleje'[næste]+1                     | -399",
                "='Husleje'[forrige 2]                   | 0",
                "='Husleje'[+1]                          | -400",
                "='Husleje'[2019]*2                      | -200",
                "='Løn, nord'                            | 20.5",
                "=Drift#1                                | 7",
                "=Drift.Vand#1                           | 2",
                "=Drift.Vand#2*2                         | 10",
                "='Varme'#2                              | 40",
                "='Varme'#1[2021]                        | 8",
                "='pris'                                 | 7",
                "=pris                                   | 2.5",
                "=Samlet.varig                           | -172.5",
                "=Samlet.implementering                  | 47",
                "=samlet.påvirkning[2019]                | 211",
                "=Personale.Konsulenter.ændring*pris     | -5.625",
                "=Personale.konsulenter.før              | 28",
                "=Enhedspriser.Pladser.virkning          | -3.8",
                "=Enhedspriser.Pladser.pris_efter/1000   | 1.4",
                "=Budgetter.Hjælpemidler.andel           | 2",
                "=Takster.Nord.Takst                     | 1234.5",
                "=Takster.Nord.B                         | 1234.5",
                "=SUM(Takster.Nord.B:Takster.Øst.B)      | 1334.5",
                "=TÆL(Takster.Nord.B:Takster.Øst.B)      | 2",
                "=SUM('Husleje':'Løn, nord')             | -179.5",
                "=SUM('Husleje'[2019]:'Husleje'[2021])   | -700",
                "=SUM('Løn, nord'[2021]:'Husleje'[2020]) | -579.5",
                "=MIDDEL('Løn, nord'[2019]:'Løn, nord'[2021]) | 15.25",
                "=AVERAGE(1; 2; 6)                       | 3",
                "=MIN('Husleje'[2019]:'Husleje'[2021])   | -400",
                "=MAKS('Husleje';3)                      | 3",
                "=max(2;3)+Min(2;3)                      | 5",
                "=AFRUND(2,345; 2)                       | 2.35",
                "=ROUND(-1250; -2)                       | -1300",
                "=HVIS('Husleje'<0; -'Husleje'; 1/0)     | 200",
                "=IF('Husleje'<>'Husleje'; 1; 2)         | 2",
                "=HVIS(1/3*3=1; 10; 20)                  | 10",
                "=HVIS(0; 10; 20)                        | 20",
                "=ABS('Husleje')%                        | 2",
                "=TÆL('Husleje'; 'Løn, nord'[2021]; 5)   | 2",
                "=COUNT('Løn, nord'[2019]:'Løn, nord'[2021]) | 2",
                "=SUM(Drift.Vand#1:Drift.Vand#2)         | 7"
            })
    void comesToWhatStandsThere(String expression, BigDecimal result) {
        assertThat(in2020(expression)).isEqualTo(Reading.of(new Amount(result)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "='Leje'                         | “Leje” står ikke i Tabel 1.",
                "=Husleje                        | “Husleje” står ikke i Forudsætninger. Klik på rækken, hvis det er den, der menes.",
                "=Varme                          | “Varme” står i flere rækker. Klik på den, du mener, eller skriv Varme#1 for den øverste.",
                "=Huslje*2                       | “Huslje” står hverken i Forudsætninger eller i Tabel 1.",
                "='Husleje'[2030]                | 2030 er ikke et af forslagets år.",
                "='Varme'                        | “Varme” står i flere rækker. Klik på den, du mener, eller skriv Varme#1 for den øverste.",
                "='Husleje'#2                    | “Husleje” står ikke i Tabel 1.",
                "=Drift.Gas                      | “Gas” står ikke i “Drift”.",
                "=Drift.El*2                     | “El 2020”: “ca. 5” kan ikke læses som et tal.",
                "=SUM(Drift.Vand#1:Drift.El)     | “El 2020”: “ca. 5” kan ikke læses som et tal.",
                "={husleje}                      | Formlen peger på en række, der er slettet. Skriv en anden, eller fortryd.",
                "=Samlet.alt                     | Skriv Samlet.varig, Samlet.implementering, Samlet.påvirkning.",
                "=Samlet.varig[2030]             | “Samlet varig ændring 2030”: 2030 er ikke et af forslagets år.",
                "=Personale.Konsulenter.løn      | “løn” er ingen kolonne i Personale. Skriv før, efter, ændring.",
                "=Personale.Lærere.før           | “Lærere” står ikke i Personale.",
                "=Takster.Nord.C                 | “C” er ingen kolonne i den frie tabel. Skriv overskriften eller bogstavet.",
                "=a.b.c.d                        | “a.b.c.d” peger ikke på noget. Skriv en række, række.detalje eller Tabel.række.kolonne.",
                "='Husleje'[i fjor]              | “'Husleje'[i fjor]” (tegn 2) siger ikke, hvilket år der menes. Skriv [forrige], [næste],"
                        + " [forrige 2] eller [2026].",
                "=SUM('Husleje':)                | Der mangler en celle efter “:” (tegn 16).",
                "=SUM('Husleje':Samlet.varig)    | En række af celler skal begynde og ende i samme tabel, så som SUM(Husleje:Løn).",
                "=SUM()                          | Der står intet i parentesen.",
                "=AFRUND(2)                      | Skriv AFRUND(tal; decimaler).",
                "=HVIS(1; 2)                     | Skriv HVIS(betingelse; så; ellers).",
                "=MIDDEL('Løn, nord'[2021])      | MIDDEL af tomme celler kan ikke beregnes.",
                "='Husleje' 'Husleje'            | Der mangler et regnetegn foran “'Husleje'”."
            })
    void saysWhyThereIsNothing(String expression, String problem) {
        assertThat(in2020(expression).problem()).contains(problem);
    }

    @Test
    void aCellWithoutAYearAsksForOne() {
        assertThat(Evaluation.of(PROPOSAL).number("='Husleje'[2020]").value()).contains(new BigDecimal("-200"));
        assertThat(Evaluation.of(PROPOSAL).number("='Husleje'[forrige]").problem())
                .contains("Skriv, hvilket år der menes, så som Husleje[2026].");
    }

    @Test
    void whatIsPointedAtIsComputedFirst() {
        Proposal proposal = permanent(
                showing(2019, 2021),
                row("A", Amounts.NONE.with(2019, formula("='B'*2"))),
                row("B", Amounts.NONE.with(2019, formula("='C'+1")).with(2020, formula("=1/0"))),
                row("C", Amounts.NONE.with(2019, formula("=0,0006"))));
        Proposal after = Recalculation.of(proposal);
        // Cells are rounded to the krone as they are shown: 0.0006 is 0.001, then 1.001, then 2.002.
        assertThat(after.permanentChanges().get(1).amounts().in(2019)).contains(amount("1.001"));
        assertThat(after.permanentChanges().get(0).amounts().in(2019)).contains(amount("2.002"));
        assertThat(Evaluation.of(proposal).in(2020).amount("='B'*2").problem())
                .contains("“B 2020”: Der divideres med nul.");
    }

    @Test
    void aRingIsNamedWholeInEachOfItsCells() {
        Proposal proposal = permanent(
                showing(2025, 2027),
                row("Husleje", Amounts.NONE.with(2026, formula("='Flytning'*2"))),
                row("Flytning", Amounts.NONE.with(2026, formula("='Husleje'+1"))),
                row("Fri", Amounts.NONE.with(2026, formula("=2"))));
        String ring = "Cellerne henviser til hinanden i ring: ";
        Evaluation evaluation = Evaluation.of(proposal).in(2026);
        assertThat(evaluation.amount("='Flytning'*2").problem())
                .contains(ring + "Flytning 2026 → Husleje 2026 → Flytning 2026.");
        assertThat(evaluation.amount("='Husleje'+1").problem())
                .contains(ring + "Flytning 2026 → Husleje 2026 → Flytning 2026.");
        assertThat(evaluation.amount("='Fri'")).isEqualTo(Reading.of(amount("2")));
        assertThat(Recalculation.of(proposal)
                        .permanentChanges()
                        .get(0)
                        .amounts()
                        .in(2026))
                .isEmpty();
    }

    /** What is pointed at names every ring it stands in, so that each cell finds its own there. */
    @Test
    void ofTwoRingsBothAreNamed() {
        Proposal proposal = permanent(
                showing(2026, 2027),
                row("Andel", Amounts.NONE.with(2026, formula("=Samlet.varig*10%"))),
                row("Tillæg", Amounts.NONE.with(2026, formula("=Samlet.varig*5%"))));
        assertThat(Evaluation.of(proposal).in(2026).amount("=Samlet.varig*5%").problem())
                .contains("Cellerne henviser til hinanden i ring: Samlet varig ændring 2026 → Andel 2026 → Samlet varig"
                        + " ændring 2026 og Samlet varig ændring 2026 → Tillæg 2026 → Samlet varig ændring 2026.");
    }

    @Test
    void aTotalThatCountsTheRowIsARingToo() {
        Proposal proposal = permanent(
                showing(2025, 2027),
                row(
                        "Andel",
                        Amounts.NONE
                                .with(2026, formula("=Samlet.varig*10%"))
                                .with(2027, formula("=Samlet.varig[2025]*10%"))),
                row("B", cells(2025, "50 | 50 | 50")));
        Evaluation evaluation = Evaluation.of(proposal);
        assertThat(evaluation.in(2026).amount("=Samlet.varig*10%").problem())
                .contains(
                        "Cellerne henviser til hinanden i ring: Samlet varig ændring 2026 → Andel 2026 → Samlet varig ændring 2026.");
        assertThat(Recalculation.of(proposal)
                        .permanentChanges()
                        .get(0)
                        .amounts()
                        .in(2027))
                .contains(amount("5"));
    }

    private static Reading<Amount> in2020(String expression) {
        return Evaluation.of(PROPOSAL).in(2020).amount(expression);
    }

    private static CellEntry<Amount> formula(String expression) {
        return new CellEntry.Formula<>(expression, Optional.empty());
    }

    private static Line row(String label, Amounts amounts) {
        return Line.of(label, Area.SERVICE, amounts);
    }

    private static FreeRow free(String... cells) {
        return new FreeRow(List.of(cells), Notes.NONE);
    }

    private static Optional<BigDecimal> number(String number) {
        return Optional.of(new BigDecimal(number));
    }
}
