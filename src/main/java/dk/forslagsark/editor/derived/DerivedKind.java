package dk.forslagsark.editor.derived;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.AreaTable;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.stream.Stream;

/** The pages of derived tables, in the order of the form. */
public enum DerivedKind {
    PERMANENT(
            Place.Page.PERMANENT_TABLES,
            "Varige ændringer",
            "Varige ændringer pr. styringsområde",
            "En række, der er delt op, står med sine detaljer.",
            "Her kommer en tabel for hvert styringsområde, når Tabel 1 har en varig ændring."),
    INVESTMENTS(
            Place.Page.INVESTMENT_TABLES,
            "Investeringer",
            "Investeringer pr. styringsområde",
            "Investeringerne er implementeringsomkostningerne i Tabel 1.",
            "Her kommer en tabel for hvert styringsområde, med I alt og Innovationspulje, når Tabel 1 har en"
                    + " implementeringsomkostning."),
    COMMITTEES(
            Place.Page.COMMITTEE_TABLES,
            "Udvalg, fordeling",
            "Fordeling mellem udvalg",
            "Nøglen er udvalgets andel af nettobeløbet over de viste år, i hele procent, så nøglerne giver 100.",
            "Her kommer hvert udvalgs del med fordelingsnøgle, når Tabel 1 har en række."),
    EFFECT(
            Place.Page.COMMITTEE_EFFECT,
            "Udvalg, effekt",
            TableWording.EFFECT,
            "Varige ændringer på Service, aldrig implementeringsomkostninger. Det, der flyttes mellem udvalg, går op i totalen.",
            "Her kommer nettoeffekten for hvert udvalg, når Tabel 1 har en varig ændring på Service.");

    private final Place.Page page;
    private final String label;
    private final String title;
    private final String note;
    private final String whenEmpty;

    DerivedKind(Place.Page page, String label, String title, String note, String whenEmpty) {
        this.page = page;
        this.label = label;
        this.title = title;
        this.note = note;
        this.whenEmpty = whenEmpty;
    }

    public Place.Page page() {
        return page;
    }

    /** The short name in the list of pages. */
    public String label() {
        return label;
    }

    String title() {
        return title;
    }

    /** What one must know to read the tables. */
    String note() {
        return note;
    }

    /** What stands in place of the tables while there are none. */
    String whenEmpty() {
        return whenEmpty;
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
