package dk.forslagsark.check;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each rule of Table 1 finds and what it leaves alone, as rows of the years 2018 to 2022 somebody might have written: {@code
 * label: amounts}, several parted by {@code /}; then the places that are expected, {@code -} for none.
 */
class NeighboursTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "sign-flip; a: -400 | -400 | -400 | -400 | 400; 0:2022",
                "sign-flip; a: | -1200.5 | 1200.5 | -1300 | -1300; 0:2020",
                "sign-flip; a: 900 | 900 | 900 | -900 | 900; 0:2021",
                "sign-flip; a: 0 | -100 | -200 | 300 | -300; 0:2021",
                "sign-flip; a: -1 | -1 | -1 | -1 | -1 / b: -5 | 5 | -5 | -5 | -5; 1:2019",
                "sign-flip; a: 0 | 0 | 0 | 0 | -500; -",
                "sign-flip; a: 600 | 300 | -300 | -600 | -600; -",
                "sign-flip; a: 500 | | | | -900; -",
                "sign-flip; a: -5 | -5 | -5 | -5 | -5 / b: 5 | 5 | 5 | 5 | 5; -",
                "sign-flip; a: 0 | 0 | 0 | 0 | 0; -",
                "odd-year; a: -900 | -900 | -900 | -990 | -900; 0:2021",
                "odd-year; a: 0 | -2200 | -2200 | -2020 | -2200; 0:2021",
                "odd-year; a: 1500 | 1500 | 1050 | 1500 | 1500; 0:2020",
                "odd-year; a: -2200 | -2200 | -2200 | -2200 | -220; 0:2022",
                "odd-year; a: -1000 | -1020 | -1040 | -10600 | -1080; 0:2021",
                "odd-year; a: -2200 | -2244 | -2289 | -2335 | -2381; -",
                "odd-year; a: -1000 | -1000 | -2000 | -2000 | -2000; -",
                "odd-year; a: -500 | -1000 | -1500 | -2000 | -2000; -",
                "odd-year; a: 0 | 0 | 0 | -700 | -700; -",
                "odd-year; a: 1000 | 800 | 600 | 400 | 200; -",
                "row-sign; Sparede lønudgifter: 700 | 700 | 700 | 700 | 700; 0:2018",
                "row-sign; Effektiviseringsgevinst ved indkøb: | 700 | 700 | 700 | 700; 0:2019",
                "row-sign; Lavere huslejeudgifter: 700 | 700 | 700 | 700 | 700; 0:2018",
                "row-sign; Mindreforbrug på kørsel: 700 | 700 | 700 | 700 | 700; 0:2018",
                "row-sign; Øgede indtægter fra billetter: 700 | 700 | 700 | 700 | 700; 0:2018",
                "row-sign; Ekstra indtægter fra billetter: 700 | 700 | 700 | 700 | 700; 0:2018",
                "row-sign; Ekstra udgifter til kørsel: -70 | -70 | -70 | -70 | -70; 0:2018",
                "row-sign; Nye indtægter fra billetter: 700 | 700 | 700 | 700 | 700; 0:2018",
                "row-sign; Tab af refusion fra staten: -70 | -70 | -70 | -70 | -70; 0:2018",
                "row-sign; Manglende indtægter fra billetter: -70 | -70 | -70 | -70 | -70; 0:2018",
                "row-sign; Nedlukning af bibliotek: 70 | 70 | 70 | 70 | 70; 0:2018",
                "row-sign; Ekstramateriale: 70 | 70 | 70 | 70 | 70; -",
                "row-sign; Merudgifter til transport: -70 | -70 | -70 | -70 | -70; 0:2018",
                "row-sign; Øgede udgifter til kørsel: -70 | -70 | -70 | -70 | -70; 0:2018",
                "row-sign; Merforbrug af vikarer: -70 | -70 | -70 | -70 | -70; 0:2018",
                "row-sign; Mindre refusion fra staten: -70 | -70 | -70 | -70 | -70; 0:2018",
                "row-sign; Mindre refusion fra staten: 70 | 70 | 70 | 70 | 70; -",
                "row-sign; Lavere indtægter fra billetter: 70 | 70 | 70 | 70 | 70; -",
                "row-sign; Bortfald af statstilskud: 70 | 70 | 70 | 70 | 70; -",
                "row-sign; Øgede indtægter fra billetter: -70 | -70 | -70 | -70 | -70; -",
                "row-sign; Højere tilskud til foreninger: 70 | 70 | 70 | 70 | 70; -",
                "row-sign; Øgede driftstilskud til museer: 70 | 70 | 70 | 70 | 70; -",
                "row-sign; Lavere tilskud til foreninger: -70 | -70 | -70 | -70 | -70; -",
                "row-sign; Bortfald af tilskud til foreninger: -70 | -70 | -70 | -70 | -70; -",
                "row-sign; Bortfald af tilskud til foreninger: 70 | 70 | 70 | 70 | 70; 0:2018",
                "row-sign; Øgede tilskud fra staten: 70 | 70 | 70 | 70 | 70; 0:2018",
                "row-sign; Indtægtstab ved billetsalg: -70 | -70 | -70 | -70 | -70; 0:2018",
                "row-sign; Løn i opsigelsesperioden: 70 | 70 | 70 | 70 | 70; -",
                "row-sign; Mindre anskaffelser: 70 | 70 | 70 | 70 | 70; -",
                "row-sign; Mindre institutioner får tillæg: 70 | 70 | 70 | 70 | 70; -",
                "row-sign; Tillæg til mindre skoler: 70 | 70 | 70 | 70 | 70; -",
                "row-sign; Mindre anlægsprojekter: 70 | 70 | 70 | 70 | 70; -",
                "row-sign; Mindre kørsel: 70 | 70 | 70 | 70 | 70; 0:2018",
                "row-sign; Mindre forbrug af el: 70 | 70 | 70 | 70 | 70; 0:2018",
                "row-sign; Mindre vikartimer: 70 | 70 | 70 | 70 | 70; 0:2018",
                "row-sign; Mindre driftsudgifter: 70 | 70 | 70 | 70 | 70; 0:2018",
                "row-sign; Lukning af bibliotek: 70 | 70 | 70 | 70 | 70; 0:2018",
                "row-sign; Lukning af bibliotek: -70 | -70 | -70 | -70 | -70; -",
                "row-sign; Afskaffelse af tilskud: 70 | 70 | 70 | 70 | 70; 0:2018",
                "row-sign; Udfasning af gamle systemer: 70 | 70 | 70 | 70 | 70; 0:2018",
                "row-sign; Lukningstid: 70 | 70 | 70 | 70 | 70; -",
                "row-sign; Udgifter til besparelsesprojekt: 70 | 70 | 70 | 70 | 70; -",
                "row-sign; Husleje: -70 | -70 | -70 | -70 | -70; -",
                "row-sign; Administration: -70 | -70 | -70 | -70 | -70; -",
                "row-sign; Konsulenter: -70 | -70 | -70 | -70 | -70; -",
                "row-sign; Uddannelse: -70 | -70 | -70 | -70 | -70; -",
                "row-sign; Vedligehold af bygninger: -70 | -70 | -70 | -70 | -70; -",
                "row-sign; Reduktion af driftsomkostninger: -70 | -70 | -70 | -70 | -70; -",
                "row-sign; Opsigelse af licenser: -70 | -70 | -70 | -70 | -70; -",
                "stops; a: | -700 | -700 | -700 | 0; 0:2022",
                "stops; a: -700 | | | | ; 0:2022",
                "stops; a: | | | 300 | 0 / b: -9 | -9 | -9 | -9 | -9; -", // moved by permanent-cost
                "stops; a: | | | | -700; -",
                "stops; a: ; -",
                "cancels; a: 300 | 300 | 0 | -300 | -300; 0:2022",
                "cancels; a: -1500 | -500 | 0 | 500 | 1500; 0:2022",
                "cancels; a: 0 | -800 | 0 | 0 | 800; 0:2022",
                "cancels; a: 300 | -100 | -300 | -400 | -400; -",
                "cancels; a: 300 | | | | 300; -",
                "cancels; a: 0 | 0 | 0 | 0 | -300; -",
                "blank-in-row; a: -4 | -4 | -4 | | -4; 0:2021",
                "blank-in-row; a: | -4 | | 0 | -4; 0:2020",
                "blank-in-row; a: 4 | | | | 4; 0:2019 0:2020 0:2021",
                "blank-in-row; a: | | -4 | | ; -",
                "blank-in-row; a: | | | -4 | -4; -",
                "blank-in-row; a: -4 | 0 | 0 | 0 | -4; -",
                "outside-years; a: 1 | 1 | 1 | 1 | 1 | | 7; 0:2024",
                "outside-years; a: | | | | | 7; 0:2023",
                "outside-years; a: 0 | 0 | 0 | 0 | 0; -",
                "duplicate-row; Løn: -4 | -4 / løn: -4 | -4; 1:label",
                "duplicate-row; Løn til vikarer: -4 | -4 / Løn  til vikarer: -4 | -4; 1:label",
                "duplicate-row; Løn: -4 / b: 3 / Løn: -4; 2:label",
                "duplicate-row; Løn: -4 | -4 / Løn, øst: -4 | -4; -",
                "duplicate-row; Løn: -4 | -4 / Løn: -4 | -5; -",
                "duplicate-row; : / : ; -",
                "total-row; a: -1 | -2 / b: -3 | -4 / c: -4 | -6; 2:label",
                "total-row; a: 900 | 900 / b: -300 | -400 / c: 600 | 500; 2:label",
                "total-row; a: -7 / b: -1 | -2 / c: -3 | -4 / Sum: -4 | -6; 3:label",
                "total-row; a: -7 | -7 / I alt: -7 | -7; 1:label",
                "total-row; a: -1 | -2 / b: -3 | -4 / c: -4 | -6 / d: -4 | -6; 2:label",
                "total-row; a: -500 | -500 / b: -500 | -500; -",
                "total-row; a: -5 | -7 / b: -5 | -5 / c: -10 | -13; -",
                "total-row; a: 0 | 0 / b: 0 | 0 / c: 0 | 0; -",
                "total-row; a: -4 | -6 / b: -1 | -2 / c: -3 | -4; -",
                "total-row; Samlet hjemmepleje: -5 | -5 / b: -5 | -5; -",
            })
    void ofPermanentChanges(String rule, String rows, String expected) {
        assertThat(found(rule, permanent(showing(2018, 2022), lines(rows)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "row-sign; a: -9; Indretning: -300 | -300; 0:2018",
                "row-sign; a: -9; Inventar: | -300 | | | ; 0:2019",
                "row-sign; a: -9; Salgsindtægt: -300 | -300; -",
                "row-sign; a: -9; Tilskud fra fonden: | -300; -",
                "row-sign; a: -9; Refusion: -300; -",
                "late-cost; a: -9 | -9 | -9 | -9 | -9; Flytning: | | 300; 0:2020",
                "late-cost; a: 0 | -5 | -9 | -9 | -9; Flytning: 300 | 300 | 300 | 300; 0:2021",
                "late-cost; a: 0 | -5 | -9 | -9 | -9; Flytning: 300 | 300 | 300; -",
                "late-cost; a: 0 | -5 | -6 | -7 | -9; Flytning: | | | | 300; -",
                "late-cost; a: 0 | 0 | 0 | 0 | 0; Flytning: | | | | 300; -",
                "stops; a: -9 | -9 | -9 | -9 | -9; Flytning: 300; -",
                "permanent-cost; Projektleder: 500 | 500 | | | / b: | -900 | -900 | -900 | -900; ; 0:2018",
                "permanent-cost; Kampagne: | 500 | 0 | 0 | 0 / b: -9 | -9 | -9 | -9 | -9; ; 0:2019",
                "permanent-cost; Kampagne: 500 / b: -9 | -9 | -9 | -9 | -9; Flytning: 1; -",
                "permanent-cost; Drift: 500 | 500 | 500 | 500 | 500; ; -",
                "permanent-cost; a: -9 | -9 | -9 | -9 | 0; ; -",
                // 100 in 2018 against 1 a year: with 3 per cent never more than 33
                "payback-never; a: | -1 | -1 | -1 | -1; Flytning: 100; +",
                "payback-never; a: | 5 | 5 | 5 | 5; Flytning: 100; +",
                "payback-never; a: | -60 | -60 | -60 | -60; Flytning: 100; -",
                "payback-never; a: -9 | -9 | -9 | -9 | -9; ; -",
                // 700 against 100 a year from the second: after eight years 623, after nine 702
                "payback-limit; a: | -100 | -100 | -100 | -100; Flytning: 700; +",
                "payback-limit; a: | -100 | -100 | -100 | -100; Flytning: 400; -", // 458 in six years
                "payback-limit; a: | -100 | -100 | -100 | -100; ; -",
            })
    void besideImplementationCosts(String rule, String rows, String costs, String expected) {
        Proposal proposal = implementation(permanent(showing(2018, 2022), lines(rows)), lines(costs));
        String found =
                expected.equals("+") ? "+".repeat(Found.by(rule, proposal).size()) : found(rule, proposal);
        assertThat(found).isEqualTo(expected);
    }

    private static String found(String rule, Proposal proposal) {
        String found = Found.by(rule, proposal).isEmpty() ? "" : String.join(" ", Found.cells(rule, proposal));
        return found.isEmpty() ? "-" : found;
    }

    private static Line[] lines(String rows) {
        return rows == null
                ? new Line[0]
                : Stream.of(rows.split(" / ")).map(NeighboursTest::line).toArray(Line[]::new);
    }

    private static Line line(String row) {
        int colon = row.indexOf(':');
        return Line.of(row.substring(0, colon).strip(), Area.SERVICE, cells(2018, row.substring(colon + 1)));
    }
}
