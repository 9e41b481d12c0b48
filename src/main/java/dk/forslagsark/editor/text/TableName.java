package dk.forslagsark.editor.text;

import dk.forslagsark.editor.derived.DerivedKind;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import java.util.Optional;
import java.util.stream.Stream;

/** The short names of the pages that hold tables. */
public final class TableName {
    private TableName() {}

    /** The name of the smaller or derived table on that page; empty if there is none. */
    public static Optional<String> of(Place.Page page) {
        Stream<String> lists =
                ListTables.all().stream().filter(list -> list.page() == page).map(ListTable::name);
        Stream<String> derived = Stream.of(DerivedKind.values())
                .filter(kind -> kind.page() == page)
                .map(DerivedKind::label);
        return Stream.concat(lists, derived).findFirst();
    }
}
