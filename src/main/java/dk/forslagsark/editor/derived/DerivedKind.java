package dk.forslagsark.editor.derived;

import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.stream.Stream;

/** The pages of derived tables, in the order of the form. */
public enum DerivedKind {
    PERMANENT(Place.Page.PERMANENT_TABLES, "permanent"),
    INVESTMENTS(Place.Page.INVESTMENT_TABLES, "investments"),
    COMMITTEES(Place.Page.COMMITTEE_TABLES, "committees"),
    EFFECT(Place.Page.COMMITTEE_EFFECT, "effect");

    private final Place.Page page;
    private final String key;

    DerivedKind(Place.Page page, String key) {
        this.page = page;
        this.key = key;
    }

    public Place.Page page() {
        return page;
    }

    /** The short name in the list of pages. */
    public String label() {
        return Texts.of("derived.label." + key);
    }

    String title() {
        return Texts.of("derived.title." + key);
    }

    /** What one must know to read the tables. */
    String note() {
        return Texts.of("derived.note." + key);
    }

    /** What stands in place of the tables while there are none. */
    String whenEmpty() {
        return Texts.of("derived.when-empty." + key);
    }

    /** Its tables, from the top. */
    List<TableRef> tables(Tables tables) {
        return switch (this) {
            case PERMANENT -> ofAreas(tables.permanent());
            case INVESTMENTS -> ofAreas(tables.investments());
            case COMMITTEES ->
                Stream.of(tables.permanentSplit(), tables.investmentSplit())
                        .flatMap(List::stream)
                        .map(table -> TableRef.byCommittee(table.block(), table.area()))
                        .toList();
            case EFFECT ->
                tables.effect().stream().map(any -> TableRef.COMMITTEE_EFFECT).toList();
        };
    }

    private static List<TableRef> ofAreas(List<AreaTable> tables) {
        return tables.stream()
                .map(table -> TableRef.of(table.block(), table.area()))
                .toList();
    }
}
