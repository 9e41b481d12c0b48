package dk.forslagsark.find;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.CoverKeys;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.RowWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A place as one says it, for lists in which the proposal itself is not seen: {@code Tabel 1, Husleje, 2019}.
 *
 * @param proposal the proposal it is in
 */
public record PlaceWords(Proposal proposal) implements Place.Visitor<String> {
    /** The place in words. */
    public static String of(Proposal proposal, Place place) {
        return place.accept(new PlaceWords(proposal));
    }

    /** What is said of a place, for where the place stands beside it: without the row and the year it begins with. */
    public static String beside(String where, String said) {
        int colon = said.indexOf(": ");
        boolean isPlace = colon > 0
                && Stream.of(said.substring(0, colon).split("…")).allMatch(part -> where.contains(part.strip()));
        String rest = said.substring(colon + 2);
        return isPlace && !rest.isEmpty() ? rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1) : said;
    }

    @Override
    public String field(Place.PageField place) {
        if (place.page() == Place.Page.COVER) {
            return place.field().isEmpty()
                    ? Texts.of("find.cover")
                    : Texts.of("find.on-cover", coverField(place.field()));
        }
        return Stream.of(Section.values())
                .filter(section -> Place.Page.of(section) == place.page())
                .map(section -> SectionTexts.heading(proposal, section))
                .findFirst()
                .or(() -> ListTables.on(place.page()).map(ListTable::name))
                .orElseGet(() -> Texts.of("find.table-1"));
    }

    private static String coverField(String key) {
        return Arrays.stream(CoverText.values())
                .filter(text -> text.key().equals(key))
                .map(CoverText::words)
                .findFirst()
                .orElseGet(() -> choice(key));
    }

    private static String choice(String key) {
        return switch (key) {
            case CoverKeys.TYPE -> Texts.of("find.field.type");
            case CoverKeys.STATUS -> Texts.of("find.field.status");
            case CoverKeys.AFFECTED -> Texts.of("find.field.affected");
            case CoverKeys.PRICE_LEVEL -> Texts.of("find.field.price-level");
            case CoverKeys.YEARS -> Texts.of("find.field.first-year");
            case CoverKeys.LAST_YEAR -> Texts.of("find.field.last-year");
            case CoverKeys.RATE -> Texts.of("find.field.rate");
            default -> key;
        };
    }

    @Override
    public String cell(Place.TableCell place) {
        return Texts.of(
                "find.in-table-1",
                RowWords.of(proposal, place.row()) + ", " + place.column().title());
    }

    @Override
    public String cell(Place.ListTableCell place) {
        return ListTables.on(place.page()).map(table -> row(table, place)).orElse("");
    }

    private String row(ListTable<?> table, Place.ListTableCell place) {
        String words = table.in(proposal).size() > place.row() ? table.words(proposal, place.row()) : table.name();
        return table.field(proposal, place.field())
                .map(Field::title)
                .map(title -> words + ", " + title)
                .orElse(words);
    }
}
