package dk.forslagsark.document;

import dk.forslagsark.document.Revaluation.Cell;
import dk.forslagsark.prices.PriceRates.Kind;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.RowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The smaller tables at another price level: all in them that is in kroner, at the rates of service. */
final class SmallRevaluation {
    private final Revaluation whole;

    SmallRevaluation(Revaluation whole) {
        this.whole = whole;
    }

    Proposal in(Proposal proposal) {
        Proposal changed = proposal;
        for (ListTable<?> table : ListTables.all()) {
            changed = in(changed, table);
        }
        return changed;
    }

    private <T extends Noted<T>> Proposal in(Proposal proposal, ListTable<T> table) {
        List<Field<T>> fields = table.fieldsOf(proposal);
        List<T> rows = new ArrayList<>();
        for (T row : table.in(proposal)) {
            rows.add(in(row, table.page(), rows.size(), fields));
        }
        return table.with(proposal, rows);
    }

    private <T extends Noted<T>> T in(T row, Place.Page page, int index, List<Field<T>> fields) {
        String words = RowWords.of(fields.get(0).text(row));
        T changed = row;
        for (Field<T> field : fields) {
            Place place = Place.cell(page, index, field.key());
            changed = field.property().kind().isMoney()
                    ? in(changed, field.property(), new Cell(Kind.SERVICE, place, words, field.name()))
                    : changed;
        }
        return changed;
    }

    private <T extends Noted<T>, V> T in(T row, Property<T, V> property, Cell at) {
        Optional<CellEntry<V>> before = Noted.entry(row, property);
        Optional<CellEntry<V>> after = before.map(entry -> whole.in(at, property.kind(), entry));
        return after.equals(before) ? row : Noted.with(row, property, after.get());
    }
}
