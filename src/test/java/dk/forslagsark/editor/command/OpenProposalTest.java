package dk.forslagsark.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.CoverEdits;
import dk.forslagsark.document.Document;
import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.file.Seen;
import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.CoverText;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenProposalTest {
    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @ParameterizedTest
    @CsvSource({
        "BU01, Familier, BU01 Familier",
        "'', Familier, Familier",
        "'', '', Nyt forslag",
        "BU/01, 'a: b?', BU 01 a b",
        "'', NUL.txt, _NUL.txt",
        "'', ..., Nyt forslag"
    })
    void aNameIsSuggestedThatAnySystemTakes(String number, String title, String name) {
        assertThat(open(number, title, Optional.empty()).suggestedName()).isEqualTo(name);
    }

    @Test
    void aProposalThatHasAFileKeepsItsName() {
        OpenProposal open = open("BU01", "Familier", Optional.of(Path.of("mit udkast.forslag")));

        assertThat(open.suggestedName()).isEqualTo("mit udkast");
        assertThat(open.name()).isEqualTo("mit udkast.forslag");
    }

    @Test
    void aCopyIsSuggestedBesideTheFileItComesFromByItsName() {
        Path original = Path.of("N:", "budget", "mit udkast.forslag");
        OpenProposal copy = OpenProposal.copyOf(original, Document.of(Proposal.blank(2026)));

        assertThat(copy.name()).isEqualTo("mit udkast – kopi");
        assertThat(copy.target(copy.suggestedName())).isEqualTo(Path.of("N:", "budget", "mit udkast – kopi.forslag"));
        assertThat(copy.file()).isEmpty();
        OpenProposal own = open("BU01", "Familier", Optional.of(original));
        assertThat(own.target(own.copyName())).isEqualTo(Path.of("N:", "budget", "mit udkast – kopi.forslag"));
        OpenProposal blank = open("BU01", "Familier", Optional.empty());
        assertThat(blank.target(blank.suggestedName())).isEqualTo(Path.of("BU01 Familier.forslag"));
    }

    @Test
    void aLongTitleIsCutBetweenCharactersWhereTheNameIsFull() {
        assertThat(open("", "a".repeat(200), Optional.empty()).suggestedName()).isEqualTo("a".repeat(100));
        // 61 characters of four bytes are 244, and with .forslag 252 of 255
        assertThat(open("", "😀".repeat(200), Optional.empty()).suggestedName()).isEqualTo("😀".repeat(61));
    }

    private static OpenProposal open(String number, String title, Optional<Path> file) {
        Document document = Document.of(Proposal.blank(2026));
        document.apply(CoverEdits.text(CoverText.NUMBER, number));
        document.apply(CoverEdits.text(CoverText.TITLE, title));
        return new OpenProposal(document, file.map(path -> onDisk(path, Optional.empty())));
    }

    private static OnDisk onDisk(Path file, Optional<Supplier<String>> readOnly) {
        Seen seen = new Seen(file, Fingerprint.of(""), Optional.empty(), Optional.empty());
        return new OnDisk(seen, Proposal.blank(2026), Optional.empty(), readOnly, false);
    }

    @Test
    void theTitleSaysWhatMayNotBeWrittenOver() {
        Document document = Document.of(Proposal.blank(2026));
        OnDisk onDisk = onDisk(Path.of("mit.forslag"), Optional.of(() -> "Filen er åben hos bo."));
        OpenProposal open = new OpenProposal(document, Optional.of(onDisk));
        assertThat(open.title()).isEqualTo("mit.forslag – skrivebeskyttet – Forslagsark");
        document.apply(CoverEdits.text(CoverText.NUMBER, "BU01"));
        assertThat(open.title()).isEqualTo("mit.forslag • – skrivebeskyttet – Forslagsark");
        assertThat(open.copyName()).isEqualTo("mit – kopi");
    }

    @Test
    void whatIsSaidOfAFileFollowsTheLanguageAlsoWhenItIsOpenAlready() {
        OnDisk onDisk = onDisk(Path.of("mit.forslag"), Optional.of(() -> Texts.of("command.open.held", "bo")));
        OpenProposal open = new OpenProposal(Document.of(Proposal.blank(2026)), Optional.of(onDisk));
        assertThat(open.readOnly()).contains("Filen er åben hos bo.");
        Language.ENGLISH.speak();
        assertThat(open.readOnly()).contains("The file is in use by bo.");
        assertThat(open.title()).isEqualTo("mit.forslag – read-only – Forslagsark");
    }
}
