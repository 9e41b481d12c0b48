package dk.forslagsark.document;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.Lists;
import dk.forslagsark.tables.Place;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The edits of the free tables but for their rows. */
public final class FreeTableEdits {
    /** The field in which the title is written. */
    public static final String TITLE = "title";

    private static final String SECTION = "section";

    private FreeTableEdits() {}

    /** Adds a table to the section, behind those it has. */
    public static Edit add(Proposal proposal, Section section) {
        int index = proposal.freeTables().size();
        return Edit.at(
                        Place.on(Place.Page.of(section)),
                        Phrase.of("document.new-table"),
                        before -> before.withFreeTables(
                                Lists.inserted(before.freeTables(), index, FreeTable.in(section))))
                .thenAt(Place.on(Place.Page.freeTable(index), TITLE));
    }

    /** Takes the table away. */
    public static Edit delete(Proposal proposal, int index) {
        FreeTable table = proposal.freeTables().get(index);
        return Edit.at(
                        Place.on(Place.Page.freeTable(index)),
                        Phrase.of("document.delete", FreeTables.name(table)),
                        before -> before.withFreeTables(Lists.removed(before.freeTables(), index)))
                .thenAt(Place.on(Place.Page.of(table.section())));
    }

    /** One step of typing in the title. */
    public static Edit title(int index, String title) {
        return edit(index, TITLE, Phrase.of("document.change-title"), table -> table.withTitle(title))
                .asTyping();
    }

    /** Places the table in another section. */
    public static Edit section(int index, Section section) {
        return edit(index, SECTION, Phrase.of("document.move-table"), table -> table.withSection(section));
    }

    /** Places the table behind that paragraph, or, with none, behind all text of its section. */
    public static Edit behind(int index, Optional<Integer> paragraph) {
        return edit(index, SECTION, Phrase.of("document.move-table"), table -> table.withBehind(paragraph));
    }

    /** One step of typing in what stands above or below the table. */
    public static Edit text(int index, Part part, String text) {
        return edit(
                        index,
                        part.key(),
                        Phrase.of("document.write", Phrase.spelt(() -> words(part))),
                        table -> table.withWords(table.words().with(part, text)))
                .asTyping();
    }

    /** What such a text is called. */
    public static String words(Part part) {
        return part == Part.LEAD_IN ? Texts.of("document.lead-in") : Texts.of("document.note");
    }

    /** Where such a text is written. */
    public static Place place(int index, Part part) {
        return Place.on(Place.Page.freeTable(index), part.key());
    }

    private static Edit edit(int index, String field, Phrase words, UnaryOperator<FreeTable> change) {
        return Edit.at(
                Place.on(Place.Page.freeTable(index), field),
                words,
                proposal -> FreeTables.changed(proposal, index, change));
    }
}
