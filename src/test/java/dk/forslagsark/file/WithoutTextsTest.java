package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ProposalType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A proposal without its texts: none of its words, and all of its figures. */
class WithoutTextsTest {
    private static final Set<String> OF_THE_FORMAT = Set.of("form", "section", "table", "marked");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /** What is chosen from a list that the program has, and so tells nothing of the proposal. */
    private static final Set<String> OF_THE_PROGRAM = Stream.of(
                    Area.SHIPPED.stream().map(Area::name),
                    ProposalType.SHIPPED.stream().map(ProposalType::name),
                    Stream.of("Lav til middel", "Middel til høj", "Mellem", "Nyt forslag", "Revideret"),
                    Stream.of("Erstatningsforslag", "Udskrives", "Udelades", "Samlet.varig", "forrige", "næste", "SUM"),
                    Stream.of("Samlet.implementering", "HVIS", "quantityBefore", "forslagsark"))
            .flatMap(names -> names)
            .flatMap(WithoutTextsTest::words)
            .collect(Collectors.toSet());

    @Test
    void noWordOfThePublishedProposalsIsLeftAndAllFiguresAre() throws Exception {
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            Proposal proposal = ProposalFile.read(file);
            String neutral = WithoutTexts.of(proposal).text();
            assertThat(wordsOfTexts(neutral).stream().filter(ownWords(proposal)::contains))
                    .as(file.toString())
                    .isEmpty();
            sameFigures(proposal, ProposalFile.parse(neutral));
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> published = Files.walk(Path.of("src/test/resources/published"));
                Stream<Path> whole = Files.list(Path.of("src/test/resources/published-whole"));
                Stream<Path> examples = Files.list(Path.of("src/main/resources/dk/forslagsark/file/examples"))) {
            return Stream.of(published, whole, examples)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().matches(".*/[^/]*\\.forslag|.*/published/[^/]*/[^/]*\\.json"))
                    .toList();
        }
    }

    private static Set<String> ownWords(Proposal proposal) throws FileProblem {
        return wordsOfTexts(ProposalFile.format(proposal)).stream()
                .filter(word -> !OF_THE_PROGRAM.contains(word))
                .collect(Collectors.toSet());
    }

    /** The words of what stands as a value in the file, not those of its keys, and not of what names a place in the format. */
    private static Set<String> wordsOfTexts(String json) throws FileProblem {
        return values(JsonTree.read(json)).flatMap(WithoutTextsTest::words).collect(Collectors.toSet());
    }

    private static Stream<String> values(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .filter(member -> !OF_THE_FORMAT.contains(member.getKey()))
                    .flatMap(member -> values(member.getValue()));
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(WithoutTextsTest::values);
        }
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
    }

    private static void sameFigures(Proposal proposal, Proposal neutral) {
        assertThat(Economy.of(neutral)).isEqualTo(Economy.of(proposal));
        assertThat(neutral.areasInUse()).hasSameSizeAs(proposal.areasInUse());
        assertThat(figures(neutral)).isEqualTo(figures(proposal));
    }

    /** Every figure in the file, in its order: amounts, posts, prices, years. */
    private static List<String> figures(Proposal proposal) {
        return Pattern.compile("(?m)(?<=: |^)\\s*(-?[\\d.]+),?$")
                .matcher(ProposalFile.format(proposal))
                .results()
                .map(number -> number.group(1))
                .toList();
    }

    @Test
    void formulasComeToTheSameUnderOtherNames() throws FileProblem {
        Proposal proposal = ProposalFile.parse("""
                {"format": "forslagsark", "version": 1, "priceLevel": 2026, "firstYear": 2026, "lastYear": 2027,
                 "title": "Kaffe til Jensen", "ukendt": "Hemmelig sag om Jensen",
                 "areas": [{"name": "Kaffedrift", "service": true}],
                 "assumptions": [{"name": "antal_kopper", "value": 40}, {"name": "pris2", "value": 2.5}],
                 "staffing": [{"label": "Kaffebryggere", "before": 3, "after": 1, "id": "kaffebryggere"}],
                 "permanentChanges": [
                  {"label": "Bønner", "area": "Kaffedrift", "id": "bønner", "comment": "Spørg Jensen",
                   "expressions": {"2026": "=-antal_kopper*pris2", "2027": "=Jensens_tal*2"}},
                  {"label": "Mælk", "area": "Service", "unread": {"2027": "ca. 12"},
                   "formulas": {"2026": "=SUM({bønner}:{bønner})*2+{kaffebryggere}.change"}}]}
                """);
        WithoutTexts without = WithoutTexts.of(proposal);
        Proposal neutral = ProposalFile.parse(without.text());

        // -40 * 2,5 = -100, and -100 * 2 + (1 - 3) = -202
        assertThat(Economy.of(neutral).permanent().get(0).thousands()).isEqualByComparingTo("-302");
        assertThat(Economy.of(neutral)).isEqualTo(Economy.of(proposal));
        assertThat(Tables.of(neutral).permanent())
                .hasSameSizeAs(Tables.of(proposal).permanent());
        assertThat(without.text().toLowerCase(Locale.ROOT))
                .doesNotContain("kaffe", "jensen", "bønner", "mælk", "kopper", "pris2", "hemmelig", "spørg", "ca. 12")
                .contains("service", "sum(", ".change");
    }

    @Test
    void whatIsOfNoClosedListIsATextWhereverItStands() throws FileProblem {
        Proposal proposal = ProposalFile.parse("""
                {"format": "forslagsark", "version": 1, "priceLevel": 2026, "firstYear": 2026, "lastYear": 2027,
                 "status": "Revideret", "sections": {"marked": ["Ulla Hansen", "risk"], "risk": "**Høj**"},
                 "accepted": [{"rule": "Ulla Hansen", "figures": "1", "reason": "Spørg Ulla", "by": "Ulla Hansen"}],
                 "consultations": [{"body": "Handicaprådet", "approved": "2026-03-01"}],
                 "tableTexts": [{"table": "table1", "leadIn": "Ulla"}, {"table": "Ullas tabel", "note": "Ulla"},
                  {"table": "permanentChangesByCommittee", "area": "Service", "note": "Ulla"}],
                 "milestones": [{"activity": "Start", "status": "Ulla er syg", "level": "ulla@kommune.dk",
                  "approved": "Ulla Hansen", "section": "Ulla", "format": "Ulla", "oneCommittee": "Ulla"}]}
                """);

        String neutral = WithoutTexts.of(proposal).text();

        assertThat(neutral.toLowerCase(Locale.ROOT)).doesNotContain("ulla", "kommune", "syg");
        assertThat(neutral).contains("Revideret", "\"risk\"", "2026-03-01", "table1", "permanentChangesByCommittee");
    }

    @Test
    void textsOfTheSameShapeStayApartAndEqualOnesTogether() {
        NeutralTexts texts = new NeutralTexts();
        String social = texts.of("Socialudvalget");
        assertThat(social).hasSize("Socialudvalget".length()).isEqualTo("Qqqqqqqqqqqqqq");
        assertThat(texts.of("Økonomiudvalge")).hasSize(14).isNotEqualTo(social);
        assertThat(texts.of("Socialudvalget")).isEqualTo(social);
        assertThat(texts.of("SOCIALudvalget")).isEqualToIgnoringCase(social);
        assertThat(texts.of("Del 1, i alt: 5 %")).isEqualTo("Qqq 0, q qqq: 0 %");
        assertThat(texts.of("del2")).as("no cell of a sheet").isEqualTo("qqqq");
        assertThat(Stream.of("a", "b", "c", "–").map(texts::of)).doesNotHaveDuplicates();
    }

    @Test
    void aLogIsClearedOfTheTextsToo() throws FileProblem {
        Proposal proposal = Examples.first().proposal();
        WithoutTexts without = WithoutTexts.of(proposal);
        String log = "WARNING: cannot save " + proposal.cover().title() + ".forslag, "
                + "Evaluering, optimering og konsolidering";
        assertThat(without.cleared(log))
                .startsWith("WARNING: cannot save ")
                .hasSameSizeAs(log)
                .doesNotContain("Peer", "familie", "optimering");
    }
}
