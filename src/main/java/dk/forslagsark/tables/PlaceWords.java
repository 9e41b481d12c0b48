package dk.forslagsark.tables;

import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place.ListTableCell;
import dk.forslagsark.tables.Place.PageField;
import dk.forslagsark.tables.Place.TableCell;
import java.util.Map;
import java.util.stream.Stream;

/** Where in a proposal something is, in words: {@code Tabel 1, Husleje, 2021}. */
public final class PlaceWords implements Place.Visitor<String> {
    private static final Map<String, String> CHOICES = Map.of(
            CoverKeys.TYPE, "forslagstype",
            CoverKeys.STATUS, "status",
            CoverKeys.AFFECTED, "berørte forvaltninger",
            CoverKeys.PRICE_LEVEL, "prisniveau",
            CoverKeys.YEARS, "første år",
            CoverKeys.LAST_YEAR, "sidste år",
            CoverKeys.RATE, "diskonteringsrente");

    private final Proposal proposal;

    private PlaceWords(Proposal proposal) {
        this.proposal = proposal;
    }

    /** The place in the proposal. */
    public static String of(Proposal proposal, Place place) {
        return place.accept(new PlaceWords(proposal));
    }

    @Override
    public String field(PageField place) {
        return switch (place.page()) {
            case COVER -> place.field().isEmpty() ? "Forside" : "Forside, " + coverField(place.field());
            case TABLE_1 -> "Tabel 1";
            default -> page(place.page());
        };
    }

    private static String coverField(String key) {
        return Stream.of(CoverText.values())
                .filter(text -> text.key().equals(key))
                .findFirst()
                .map(CoverText::words)
                .orElse(CHOICES.getOrDefault(key, key));
    }

    private String page(Place.Page page) {
        return ListTables.on(page)
                .<String>map(ListTable::title)
                .or(() -> Stream.of(Section.values())
                        .filter(section -> Place.Page.of(section) == page)
                        .findFirst()
                        .map(section -> Form.of(proposal).headingOf(new Content.Text(section))))
                .orElse("Tabel 1");
    }

    @Override
    public String cell(TableCell place) {
        return "Tabel 1, " + RowWords.of(proposal, place.row()) + ", "
                + place.column().title();
    }

    @Override
    public String cell(ListTableCell place) {
        return ListTables.on(place.page()).map(table -> cell(place, table)).orElse("");
    }

    private <T extends Noted<T>> String cell(ListTableCell place, ListTable<T> table) {
        String row = table.words(proposal, place.row());
        return table.field(proposal, place.field())
                .map(field -> row + ", " + field.name())
                .orElse(row);
    }
}
