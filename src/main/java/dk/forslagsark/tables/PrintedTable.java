package dk.forslagsark.tables;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;
import java.util.Optional;

/**
 * A table that a form prints, as the user knows it.
 *
 * @param ref the table
 * @param page the page it is shown on
 * @param title what it is called
 */
public record PrintedTable(TableRef ref, Place.Page page, String title) {
    /** The table; empty if it is one that only a newer program knows. */
    public static Optional<PrintedTable> of(TableRef ref) {
        return whole(ref).or(() -> ofArea(ref)).or(() -> byCommittee(ref)).or(() -> small(ref));
    }

    private static Optional<PrintedTable> whole(TableRef ref) {
        if (ref.equals(TableRef.TOTALS)) {
            return Optional.of(new PrintedTable(ref, Place.Page.TABLE_1, Texts.of("table.name")));
        }
        Optional<Block> block = ref.area().isEmpty() ? ref.block() : Optional.empty();
        if (block.isPresent()) {
            return Optional.of(new PrintedTable(ref, Place.Page.TABLE_1, Wording.shortHeading(block.get())));
        }
        return ref.equals(TableRef.COMMITTEE_EFFECT)
                ? Optional.of(new PrintedTable(ref, Place.Page.COMMITTEE_EFFECT, TableWording.EFFECT_CAPTION))
                : Optional.empty();
    }

    private static Optional<PrintedTable> ofArea(TableRef ref) {
        return ref.block().flatMap(block -> ref.area()
                .map(area -> new PrintedTable(ref, page(block), TableWording.areaTable(block, area))));
    }

    private static Place.Page page(Block block) {
        return block == Block.PERMANENT ? Place.Page.PERMANENT_TABLES : Place.Page.INVESTMENT_TABLES;
    }

    private static Optional<PrintedTable> byCommittee(TableRef ref) {
        return ref.blockByCommittee().flatMap(block -> ref.area()
                .map(area ->
                        new PrintedTable(ref, Place.Page.COMMITTEE_TABLES, TableWording.committeeTable(block, area))));
    }

    private static Optional<PrintedTable> small(TableRef ref) {
        return ListTables.printed().stream()
                .filter(table -> table.ref().equals(ref))
                .findFirst()
                .map(table -> new PrintedTable(ref, table.page(), table.name()));
    }

    /** Where that text of the table is written. The name of an area is written beside Table 1, where its row stands in short. */
    public Place place(Part part) {
        String area = ref.area().map(any -> "." + any.key()).orElse("");
        return Place.on(part == Part.NAME ? Place.Page.TABLE_1 : page, ref.table() + area + "." + part.key());
    }

    /** What the text is, in words: “Note til Personale”. */
    public String words(Part part) {
        return switch (part) {
            case LEAD_IN -> Texts.of("page.lead-in-to", title);
            case NOTE -> Texts.of("page.note-to", title);
            case BEFORE -> Texts.of("tables.heading-before", title);
            case AFTER -> Texts.of("tables.heading-after", title);
            case NAME -> Texts.of("tables.name-in-table-1", title);
            case TITLE -> Texts.of("tables.heading", title);
            case TOTAL -> Texts.of("tables.total-name", title);
        };
    }
}
