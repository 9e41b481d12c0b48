package dk.forslagsark.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PrintedTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is written about the tables, and the years of the schedule. */
class TableTextEditsTest {
    private static final Proposal BLANK = Proposal.blank(2020);
    private static final PrintedTable STAFF =
            PrintedTable.of(TableRef.of(Staffing.ROWS)).orElseThrow();

    @Test
    void typingIsOneStepAndUndone() {
        Document document = Document.of(BLANK);
        document.apply(TableTextEdits.text(STAFF, Part.NOTE, "K"));
        document.apply(TableTextEdits.text(STAFF, Part.NOTE, "Ki"));
        assertThat(text(document, Part.NOTE)).isEqualTo("Ki");
        assertThat(document.undoable()).contains("Skriv Note til Personale");
        assertThat(document.undo()).contains(STAFF.place(Part.NOTE));
        assertThat(document.proposal()).isEqualTo(BLANK);
    }

    @Test
    void aTextTakenAwayLeavesNothing() {
        Document document = Document.of(BLANK);
        document.apply(TableTextEdits.text(STAFF, Part.BEFORE, "Budget 2017"));
        document.apply(TableTextEdits.text(STAFF, Part.BEFORE, ""));
        assertThat(document.proposal()).isEqualTo(BLANK);
    }

    @Test
    void tablesChangePlacesAndBack() {
        TableRef service = TableRef.of(Block.PERMANENT, Area.SERVICE);
        TableRef transfers = TableRef.of(Block.PERMANENT, Area.TRANSFERS);
        TableRef employment = TableRef.of(Block.PERMANENT, Area.EMPLOYMENT);
        List<TableRef> usual = List.of(service, transfers, employment);
        Document document = Document.of(BLANK);
        document.apply(TablePlaceEdits.move(usual, 2, -1));
        assertThat(document.undoable()).contains("Flyt tabellen Varige ændringer, indsats op");
        TableTexts texts = document.proposal().supplement().tableTexts();
        assertThat(texts.inOrder(usual, any -> any)).containsExactly(service, employment, transfers);
        document.undo();
        assertThat(document.proposal()).isEqualTo(BLANK);
    }

    @Test
    void tablesWithoutAPlaceStandBehindTheOthersAsUsual() {
        TableRef service = TableRef.of(Block.PERMANENT, Area.SERVICE);
        TableRef transfers = TableRef.of(Block.PERMANENT, Area.TRANSFERS);
        TableRef employment = TableRef.of(Block.PERMANENT, Area.EMPLOYMENT);
        TableTexts texts =
                TableTexts.NONE.with(employment, TableTexts.NONE.of(employment).withPlace(Optional.of(7)));
        assertThat(texts.inOrder(List.of(service, transfers, employment), any -> any))
                .containsExactly(employment, service, transfers);
    }

    @Test
    void everyTableHasItsPlace() {
        PrintedTable service =
                PrintedTable.of(TableRef.of(Block.PERMANENT, Area.SERVICE)).orElseThrow();
        assertThat(service.place(Part.NOTE).page()).isEqualTo(Place.Page.PERMANENT_TABLES);
        assertThat(service.place(Part.NAME).page()).isEqualTo(Place.Page.TABLE_1);
        assertThat(service.place(Part.NOTE)).isNotEqualTo(service.place(Part.LEAD_IN));
        assertThat(service.words(Part.LEAD_IN)).isEqualTo("Indledning til Varige ændringer, service");
        PrintedTable split = PrintedTable.of(TableRef.byCommittee(Block.IMPLEMENTATION, Area.CAPITAL))
                .orElseThrow();
        assertThat(split.page()).isEqualTo(Place.Page.COMMITTEE_TABLES);
        assertThat(split.title()).isEqualTo("Fordeling af anlægsinvesteringer mellem udvalg");
        assertThat(PrintedTable.of(new TableRef("ny", Optional.empty()))).isEmpty();
    }

    @Test
    void theTextsAreReplaced() {
        Proposal proposal = with(STAFF.ref(), Part.NOTE, "Kilde: Stab");
        Replacing replacing = new Replacing("stab", "Drift", false, false);
        Edit edit = ReplaceEdits.of(proposal, replacing).edit().orElseThrow();
        assertThat(edit.change().apply(proposal).supplement().tableTexts().text(STAFF.ref(), Part.NOTE))
                .isEqualTo("Kilde: Drift");
    }

    @Test
    void theHeadingsOfTheColumnsFollow() {
        Proposal proposal = with(STAFF.ref(), Part.BEFORE, "Budget 2017");
        assertThat(ListTables.STAFFING.fieldsOf(proposal).stream().map(field -> field.title()))
                .containsExactly("Årsværk", "Budget 2017", "Efter");
    }

    @Test
    void aTablePrintsYearsOfItsOwnThatMoveWithTheOthers() {
        Document document = Document.of(BLANK);
        document.apply(TableYearEdits.from(Block.PERMANENT, Area.SERVICE, Optional.of(2030)));
        TableWords words = document.proposal().supplement().tableTexts().of(TableRef.of(Block.PERMANENT, Area.SERVICE));
        assertThat(words.firstYear()).contains(2030);
        Proposal moved = EveryYear.changed(document.proposal(), year -> year + 1);
        assertThat(moved.years(Block.PERMANENT, Area.SERVICE).first()).isEqualTo(2031);
        document.undo();
        assertThat(document.proposal()).isEqualTo(BLANK);
    }

    @Test
    void theScheduleShowsItsOwnYearsAndMovesWithTheOthers() {
        Milestone done =
                new Milestone("Udbud", new TreeSet<>(List.of(2019)), new TreeMap<>(Map.of(2019, "Test")), Notes.NONE);
        Document document = Document.of(BLANK.withRows(Milestone.ROWS, List.of(done)));
        document.apply(ScheduleEdits.years(Optional.of(new Years(2018, 2020))));
        assertThat(ListTables.MILESTONES.fieldsOf(document.proposal()).stream().map(field -> field.title()))
                .containsExactly("Aktivitet", "2018", "2019", "2020");

        document.apply(YearEdits.shift(document.proposal(), 2).value().orElseThrow());
        assertThat(document.proposal().scheduleYears()).isEqualTo(new Years(2020, 2022));
        assertThat(document.proposal().rows(Milestone.ROWS).get(0).mark(2021)).contains("Test");

        document.apply(ScheduleEdits.years(Optional.empty()));
        assertThat(document.proposal().scheduleYears())
                .isEqualTo(document.proposal().years());
    }

    private static Proposal with(TableRef table, Part part, String text) {
        return BLANK.withSupplement(BLANK.supplement().withTableTexts(TableTexts.NONE.with(table, part, text)));
    }

    private static String text(Document document, Part part) {
        return document.proposal().supplement().tableTexts().text(STAFF.ref(), part);
    }
}
