package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.ListEdits.Span;
import dk.forslagsark.document.ListEdits.Typed;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What has been done is said in the language of the window, whichever was spoken when it was done. */
class EditWordsTest {
    private static final LineRef ROW = new LineRef(Block.PERMANENT, 0);
    private static final Proposal PROPOSAL = RowEdits.append(
                    showing(2020, 2023), Block.PERMANENT, Column.LABEL, "Husleje")
            .change()
            .apply(showing(2020, 2023));

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @Test
    void itFollowsTheLanguage() {
        Edit edit = CellEdits.amount(ROW, 2020, "-500");
        assertThat(edit.words()).isEqualTo("Indtast -500 i 2020");
        Language.ENGLISH.speak();
        assertThat(edit.words()).isEqualTo("Enter -500 in 2020");
    }

    @Test
    void soDoesEveryKindOfEdit() {
        List<Edit> danish = kinds().toList();
        List<String> before = words(danish);
        Language.ENGLISH.speak();
        assertThat(words(danish)).isEqualTo(words(kinds().toList())).doesNotContainAnyElementsOf(before);
    }

    @Test
    void soDoWhateverIsDoneToTable1() {
        List<Edit> danish = random();
        Language.ENGLISH.speak();
        assertThat(words(danish)).isEqualTo(words(random()));
    }

    private static List<String> words(List<Edit> edits) {
        return edits.stream().map(Edit::words).toList();
    }

    private static Stream<Edit> kinds() {
        return Stream.of(
                CoverEdits.text(CoverText.TITLE, "Ny"),
                CoverEdits.priceLevel(2021),
                CoverEdits.years(new Years(2020, 2025)),
                CoverEdits.rate(Optional.empty()),
                CoverEdits.affected("Teknik", true),
                FormEdits.choose(Form.RECOMMENDATION_2018, Place.Page.COVER),
                CellEdits.area(ROW, Area.CAPITAL, PROPOSAL.areas()),
                LineFieldEdits.of(ROW, Column.COMMITTEE, "Teknik"),
                LineFieldEdits.of(List.of(ROW, ROW), Column.COMMITTEE, ""),
                YearEdits.shift(PROPOSAL, 1).value().orElseThrow(),
                YearEdits.addAfter(PROPOSAL).value().orElseThrow(),
                ListEdits.enter(ListTables.STAFFING, PROPOSAL, new Typed(0, "after", "3")),
                ListEdits.insert(ListTables.STAFFING, 0),
                ListEdits.delete(ListTables.STAFFING, new Span(0, 2)),
                FreeTableEdits.title(0, "Takster"));
    }

    private static List<Edit> random() {
        Random random = new Random(7);
        Document document = Document.of(PROPOSAL);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Edit edit = RandomEdits.any(document.proposal(), random);
            edits.add(edit);
            document.apply(edit);
        }
        return edits;
    }
}
