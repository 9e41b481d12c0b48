package dk.forslagsark.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.version.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManyProposalsTest {
    private final Map<String, Listed> proposals = new LinkedHashMap<>();

    private void add(String name, String number, String targetGroup, String... committees) {
        proposals.put(
                name,
                new Listed(
                        number, "", new SharedNames(List.of(committees), List.of(targetGroup), List.of(), List.of())));
    }

    private List<String> said(String name) {
        return ManyProposals.in(proposals).getOrDefault(name, List.of()).stream()
                .map(Finding::text)
                .toList();
    }

    @Test
    void aNumberIsOnlyOneProposals() {
        add("a.forslag", "P1", "");
        add("b.forslag", "p1 ", "");
        add("c.forslag", "P2", "");
        add("d.forslag", "", "");
        add("e.forslag", "", "");
        assertThat(ManyProposals.in(proposals)).containsOnlyKeys("a.forslag", "b.forslag");
        assertThat(said("a.forslag"))
                .containsExactly("Nummeret P1 bruges også af b.forslag. Hvert forslag skal have sit eget nummer.");
    }

    @ParameterizedTest
    @CsvSource({
        "BU01, bu01, true",
        "BU 01, BU01, true",
        "BU–01, BU-01, true",
        "' TF02', TF02, true",
        "HA07b, HA07B, true",
        "HA07, HA07b, false",
        "BU1, BU01, false",
        "1.2, 12, false",
        "1-2, 12, false",
        "BU01, UB01, false",
    })
    void twoNumbersAreOneHoweverTheyAreWritten(String one, String other, boolean areOne) {
        add("a.forslag", one, "");
        add("b.forslag", other, "");
        assertThat(ManyProposals.in(proposals)).hasSize(areOne ? 2 : 0);
    }

    @Test
    void alternativesAreToldToEachOther() {
        SharedNames none = new SharedNames(List.of(), List.of(), List.of(), List.of());
        proposals.put("b.forslag", new Listed("TV01b", "Familiepleje", none));
        proposals.put("c.forslag", new Listed("TV01c", "Familiepleje (alternativ version)", none));
        proposals.put("d.forslag", new Listed("TV01d", "Døgnpladser", none));
        assertThat(ManyProposals.in(proposals)).containsOnlyKeys("b.forslag", "c.forslag");
        assertThat(said("b.forslag"))
                .containsExactly("TV01b har samme titel og nummer som TV01c (c.forslag), kun bogstavet er et andet."
                        + " Er det alternativer, regner kataloget begge med, til det ene er taget ud.");
    }

    @Test
    void whoeverWritesANameAsTheFewestDoIsTold() {
        add("a.forslag", "P1", "Udsatte voksne", "Børne- og Ungdomsudvalget");
        add("b.forslag", "P2", "udsatte voksne", "Børne- og Ungdomsudvalget", "Socialudvalget");
        add("c.forslag", "P3", "Udsatte voksne", "Børne og Ungdomsudvalget");
        assertThat(said("a.forslag")).isEmpty();
        assertThat(said("b.forslag"))
                .containsExactly(
                        "Målgruppen skrives “udsatte voksne” her og “Udsatte voksne” i andre af mappens forslag."
                                + " Skriv det ens overalt.");
        assertThat(said("c.forslag"))
                .containsExactly(
                        "Udvalget skrives “Børne og Ungdomsudvalget” her og “Børne- og Ungdomsudvalget” i andre af"
                                + " mappens forslag. Skriv det ens overalt.");
    }

    @Test
    void poolsAreasAndTargetGroupsOfRowsAreWrittenAlikeToo() {
        List<String> none = List.of();
        List<String> two = List.of("Unge", "Ældre");
        proposals.put(
                "a",
                new Listed("P1", "", new SharedNames(none, two, List.of("Service"), List.of("Innovationspuljen"))));
        proposals.put(
                "b",
                new Listed("P2", "", new SharedNames(none, none, List.of("Service"), List.of("Innovationspuljen"))));
        proposals.put(
                "c",
                new Listed(
                        "P3",
                        "",
                        new SharedNames(none, List.of("ældre"), List.of("service"), List.of("Innovations-puljen"))));
        assertThat(ManyProposals.in(proposals)).containsOnlyKeys("c");
        assertThat(said("c"))
                .extracting(text -> text.substring(0, text.indexOf(" her ")))
                .containsExactly(
                        "Målgruppen skrives “ældre”",
                        "Styringsområdet skrives “service”",
                        "Puljen skrives “Innovations-puljen”");
    }

    @Test
    void twoOfOneProposalAreItsOwnMatter() {
        add("a.forslag", "P1", "Unge", "Socialudvalget");
        add("b.forslag", "P2", "Ældre", "Sundhedsudvalget");
        assertThat(ManyProposals.in(proposals)).isEmpty();
    }
}
