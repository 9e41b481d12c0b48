package dk.forslagsark.check.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.document.Document;
import dk.forslagsark.document.FindingEdits;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.ListCell;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import dk.forslagsark.version.Fix;
import dk.forslagsark.version.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the checks find in the published proposals, as they are and with an error of each kind, is the same in either language. */
class FindingsInEnglishTest {
    /** What no English word has, and small words that are none of English. */
    private static final Pattern DANISH = Pattern.compile(
            "(?i)[æøå]|\\b(og|er|ikke|den|det|som|til|med|af|en|et|har|der|kan|skal|fra|ved|eller|hvad|skriv|ret|udgift|besparelse)\\b");

    /** A comma before decimals, a point between thousands: of English figures no comma has other than three digits behind it. */
    private static final Pattern DANISH_FIGURE =
            Pattern.compile("\\d,(?!\\d{3}(?!\\d))\\d|(?<![\\d.,])\\d{1,3}(?:\\.\\d{3})+(?![\\d])");

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private static final Path ENGLISH = Path.of("src/main/resources/dk/forslagsark/language/messages_en.properties");

    private static List<Proposal> proposals;

    /** What a finding is, however it is said. */
    private record Found(
            String rule, Severity severity, Place place, String figures, boolean isMendable, boolean isAccepted) {
        static Found of(Finding finding) {
            return new Found(
                    finding.rule(),
                    finding.severity(),
                    finding.place(),
                    finding.isError() ? "" : finding.figures(),
                    finding.fix().isPresent(),
                    finding.accepted().isPresent());
        }
    }

    @BeforeAll
    static void seed() throws IOException {
        Random random = new Random(1);
        proposals = new ArrayList<>();
        for (Published published : Published.all()) {
            proposals.add(published.proposal());
            Stream.of(SeedKind.values())
                    .flatMap(kind -> kind.in(published.proposal(), random).stream())
                    .map(Seeded::proposal)
                    .forEach(proposals::add);
        }
    }

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @Test
    void theSameIsFound() {
        for (Proposal proposal : proposals) {
            Version version = Checks.version(proposal);
            List<Found> danish = in(Language.DANISH, version);
            assertThat(in(Language.ENGLISH, version)).isEqualTo(danish);
        }
    }

    @Test
    void noDanishIsLeftInASentence() {
        Language.ENGLISH.speak();
        for (Proposal proposal : proposals) {
            assertThat(Checks.version(proposal).findings())
                    .flatExtracting(finding -> said(finding, proposal))
                    .noneMatch(sentence -> DANISH.matcher(sentence).find())
                    .noneMatch(sentence -> DANISH_FIGURE.matcher(sentence).find());
        }
    }

    /** Also of the rules of which no error is put in. */
    @Test
    void noDanishIsLeftInTheTextsOfTheChecks() throws IOException {
        try (Stream<String> lines = Files.lines(ENGLISH)) {
            assertThat(lines.filter(line -> line.startsWith("check."))
                            .map(line -> line.substring(line.indexOf('=') + 1)))
                    .hasSizeGreaterThan(100)
                    .noneMatch(text -> DANISH.matcher(text).find());
        }
    }

    @Test
    void whatIsAcceptedStaysSoInTheOtherLanguage() {
        for (Proposal proposal : proposals.stream().limit(100).toList()) {
            Language.DANISH.speak();
            Document document = Document.of(proposal);
            document.version().findings().stream()
                    .filter(Finding::isAcceptable)
                    .forEach(finding -> document.apply(FindingEdits.accept(finding, "Set efter", "KH")));
            Language.ENGLISH.speak();
            assertThat(document.version().findings())
                    .filteredOn(Finding::isOpen)
                    .allMatch(Finding::isError);
        }
    }

    private static List<Found> in(Language language, Version version) {
        language.speak();
        return version.findings().stream().map(Found::of).toList();
    }

    /** The sentence, and what mends it, without what is the proposal's own and the headings of its form. */
    private static List<String> said(Finding finding, Proposal proposal) {
        return Stream.of(Optional.of(finding.text()), finding.fix().map(Fix::words))
                .flatMap(Optional::stream)
                .map(text -> own(proposal)
                        .reduce(QUOTED.matcher(text).replaceAll(""), (left, name) -> left.replace(name, "")))
                .toList();
    }

    private static Stream<String> own(Proposal proposal) {
        Stream<String> labels = Stream.of(Block.values())
                .flatMap(block -> proposal.lines(block).stream())
                .flatMap(line -> Stream.concat(
                        Stream.of(line.label()), line.details().stream().map(Detail::label)))
                .flatMap(label -> Stream.of(Quoted.shortened(label, 40), Quoted.shortened(label, 80)));
        Stream<String> small = ListTables.all().stream()
                .flatMap(table -> table.cells(proposal, Checks.version(proposal).evaluation()))
                .map(ListCell::source);
        Stream<String> headings =
                Stream.of(Section.values()).map(section -> Form.of(proposal).headingOf(new Content.Text(section)));
        Stream<String> areas = Area.SHIPPED.stream()
                .flatMap(area -> Stream.of(area.name(), area.name().toLowerCase(Locale.ROOT)));
        Stream<String> cover = Stream.of(CoverText.values()).map(text -> text.in(proposal.cover()));
        return Stream.of(labels, small, headings, areas, cover)
                .flatMap(names -> names)
                .filter(name -> name.length() > 2)
                .sorted(Comparator.comparing(String::length).reversed());
    }
}
