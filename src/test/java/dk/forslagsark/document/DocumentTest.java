package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Place TITLE = Place.cover("title");
    private static final Place NUMBER = Place.cover("number");

    private final Proposal first = showing(2019, 2022);
    private final Document document = Document.of(first);

    @Test
    void aNewDocumentHasNothingToUndoOrRedoOrSave() {
        assertThat(document.proposal()).isSameAs(first);
        assertThat(document.undoable()).isEmpty();
        assertThat(document.redoable()).isEmpty();
        assertThat(document.undo()).isEmpty();
        assertThat(document.redo()).isEmpty();
        assertThat(document.isChanged()).isFalse();
    }

    @Test
    void anEditIsUndoneAndRedoneInItsOwnWords() {
        document.apply(title("A"));
        Proposal edited = document.proposal();
        assertThat(document.undoable()).contains("Ret titel til A");

        assertThat(document.undo()).contains(TITLE);
        assertThat(document.proposal()).isSameAs(first);
        assertThat(document.undoable()).isEmpty();
        assertThat(document.redoable()).contains("Ret titel til A");

        assertThat(document.redo()).contains(TITLE);
        assertThat(document.proposal()).isSameAs(edited);
        assertThat(document.redoable()).isEmpty();
    }

    @Test
    void undoShowsWhereTheEditWasMadeAndRedoWhereItLeftTheCursor() {
        document.apply(title("A").from(NUMBER).thenAt(Place.cover("summary")));
        assertThat(document.undo()).contains(NUMBER);
        assertThat(document.redo()).contains(Place.cover("summary"));
    }

    @Test
    void everyOneOfManyEditsCanBeUndoneAndRedone() {
        List<Proposal> versions = new ArrayList<>(List.of(first));
        for (int i = 1; i <= 2_000; i++) {
            document.apply(title("Titel " + i));
            versions.add(document.proposal());
        }
        for (int i = 2_000; i > 0; i--) {
            assertThat(document.undoable()).contains("Ret titel til Titel " + i);
            document.undo();
            assertThat(document.proposal()).isSameAs(versions.get(i - 1));
        }
        assertThat(document.undo()).isEmpty();
        for (int i = 1; i <= 2_000; i++) {
            document.redo();
            assertThat(document.proposal()).isSameAs(versions.get(i));
        }
        assertThat(document.redo()).isEmpty();
    }

    @Test
    void aNewEditDropsWhatHadBeenUndone() {
        document.apply(title("A"));
        document.apply(title("B"));
        document.undo();
        document.apply(title("C"));
        assertThat(document.redoable()).isEmpty();
        assertThat(document.redo()).isEmpty();
        document.undo();
        assertThat(title()).isEqualTo("A");
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        document.apply(title("A"));
        document.apply(title("B"));
        document.undo();
        List<String> calls = new ArrayList<>();
        document.onChange(() -> calls.add("changed"));
        document.apply(title("A"));
        assertThat(document.undoable()).contains("Ret titel til A");
        assertThat(document.redoable()).contains("Ret titel til B");
        assertThat(calls).isEmpty();
    }

    @Test
    void savedEditedAndUndoneIsUnchanged() {
        document.apply(title("A"));
        assertThat(document.isChanged()).isTrue();
        document.markSaved(document.proposal());
        assertThat(document.isChanged()).isFalse();
        document.apply(title("B"));
        assertThat(document.isChanged()).isTrue();
        document.undo();
        assertThat(document.isChanged()).isFalse();
    }

    @Test
    void savedAndUndoneIsChangedUntilItIsRedone() {
        document.apply(title("A"));
        document.markSaved(document.proposal());
        document.undo();
        assertThat(document.isChanged()).isTrue();
        document.redo();
        assertThat(document.isChanged()).isFalse();
    }

    @Test
    void anotherEditInsteadOfTheSavedOneIsChangedForGood() {
        document.apply(title("A"));
        document.markSaved(document.proposal());
        document.undo();
        document.apply(title("B"));
        assertThat(document.isChanged()).isTrue();
        document.undo();
        assertThat(document.isChanged()).isTrue();
    }

    @Test
    void whatIsEditedWhileItIsBeingSavedStaysChanged() {
        document.apply(title("A"));
        Proposal written = document.proposal();
        document.apply(title("B"));
        document.markSaved(written);
        assertThat(document.isChanged()).isTrue();
        document.undo();
        assertThat(document.isChanged()).isFalse();
    }

    @Test
    void typingOnWhileItIsBeingSavedStaysChanged() {
        document.apply(title("A").asTyping());
        Proposal written = document.proposal();
        document.apply(title("AB").asTyping());
        document.markSaved(written);
        assertThat(document.isChanged()).isTrue();
        document.undo();
        assertThat(document.isChanged()).isTrue();
    }

    @Test
    void aVersionThatComesBackItselfIsTheOneSaved() {
        document.apply(title("A"));
        document.apply(Edit.at(TITLE, Phrase.spelt(() -> "Gendan"), proposal -> first));
        document.markSaved(first);
        assertThat(document.isChanged()).isFalse();
        document.undo();
        assertThat(document.isChanged()).isTrue();
    }

    @Test
    void typingInOnePlaceIsUndoneAsOne() {
        type("A", "AB", "ABC");
        assertThat(title()).isEqualTo("ABC");
        assertThat(document.undoable()).contains("Ret titel til ABC");
        document.undo();
        assertThat(document.proposal()).isSameAs(first);
        document.redo();
        assertThat(title()).isEqualTo("ABC");
    }

    @Test
    void typingElsewhereIsUndoneApart() {
        type("A", "AB");
        document.apply(number("B1").asTyping());
        type("ABC");
        document.undo();
        assertThat(title()).isEqualTo("AB");
        document.undo();
        assertThat(document.proposal().cover().number()).isEmpty();
        document.undo();
        assertThat(document.proposal()).isSameAs(first);
    }

    @Test
    void typingAfterItWasEndedIsUndoneApart() {
        type("A", "AB");
        document.endTyping();
        type("ABC", "ABCD");
        document.undo();
        assertThat(title()).isEqualTo("AB");
        document.undo();
        assertThat(document.undoable()).isEmpty();
    }

    @Test
    void typingAfterUndoOrRedoIsUndoneApart() {
        type("A", "AB");
        document.undo();
        document.redo();
        type("ABC");
        document.undo();
        assertThat(title()).isEqualTo("AB");
        type("ABD");
        document.undo();
        assertThat(title()).isEqualTo("AB");
    }

    @Test
    void typingBeforeOrAfterAnotherEditIsUndoneApart() {
        document.apply(title("A"));
        type("AB");
        document.apply(title("X"));
        assertThat(undone()).containsExactly("AB", "A", "");
    }

    @Test
    void typingAfterSavingIsUndoneApartSoThatTheSavedVersionStays() {
        type("A", "AB");
        document.markSaved(document.proposal());
        type("ABC");
        assertThat(document.isChanged()).isTrue();
        document.undo();
        assertThat(title()).isEqualTo("AB");
        assertThat(document.isChanged()).isFalse();
    }

    @Test
    void typingBackToTheBeginningLeavesNoTrace() {
        type("A", "AB", "A", "");
        assertThat(document.proposal()).isSameAs(first);
        assertThat(document.undoable()).isEmpty();
        assertThat(document.redoable()).isEmpty();
        assertThat(document.isChanged()).isFalse();
    }

    @Test
    void typingOnFromTheBeginningDoesNotJoinWhatWasTypedBefore() {
        type("A");
        document.endTyping();
        type("AB", "A", "AC", "ACD");
        assertThat(undone()).containsExactly("A", "");
    }

    @Test
    void listenersAreCalledAfterEveryChange() {
        List<String> seen = new ArrayList<>();
        document.onChange(() -> seen.add(title() + (document.isChanged() ? " *" : "")));
        document.apply(title("A"));
        document.undo();
        document.undo();
        document.redo();
        document.redo();
        document.markSaved(document.proposal());
        assertThat(seen).containsExactly("A *", "", "A *", "A");
    }

    @Test
    void aListenerMayAddAListener() {
        List<String> seen = new ArrayList<>();
        document.onChange(() -> document.onChange(() -> seen.add("later")));
        document.apply(title("A"));
        assertThat(seen).isEmpty();
        document.undo();
        assertThat(seen).containsExactly("later");
    }

    private List<String> undone() {
        List<String> titles = new ArrayList<>();
        while (document.undo().isPresent()) {
            titles.add(title());
        }
        return titles;
    }

    private void type(String... titles) {
        for (String title : titles) {
            document.apply(title(title).asTyping());
        }
    }

    private String title() {
        return document.proposal().cover().title();
    }

    private static Edit title(String title) {
        return Edit.at(
                TITLE,
                Phrase.spelt(() -> "Ret titel til " + title),
                proposal -> cover(proposal, proposal.cover().withTitle(title)));
    }

    private static Edit number(String number) {
        return Edit.at(
                NUMBER,
                Phrase.spelt(() -> "Ret nummer"),
                proposal -> cover(proposal, proposal.cover().withNumber(number)));
    }

    private static Proposal cover(Proposal proposal, Cover cover) {
        return proposal.withCover(cover);
    }

    @Test
    void whatIsOnNoDiskIsUnsavedBeforeAnythingIsWrittenInIt() {
        Document document = Document.unsaved(Proposal.blank(2020));
        assertThat(document.isChanged()).isTrue();
        document.checkBy(Checks.USUAL);
        assertThat(document.isChanged()).isTrue();
        document.markSaved(document.proposal());
        assertThat(document.isChanged()).isFalse();
    }
}
