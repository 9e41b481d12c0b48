package dk.forslagsark.formula;

import dk.forslagsark.economy.Computed;
import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.EntryRules.Plain;
import dk.forslagsark.formula.Reckoning.Rule;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.spoken.SpokenReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the figures of a row of a smaller table come to be.
 *
 * @param table the table
 * @param row its row
 * @param index where the row stands, from 0
 * @param entries how the cells that are typed come to be
 * @param reckoning the figures
 * @param <T> the kind of row
 */
record SmallRules<T extends Noted<T>>(SmallTable<T> table, T row, int index, EntryRules entries, Reckoning reckoning) {
    Rule of(SmallTable.Figure column) {
        return table.typed(column.key()).map(this::typed).orElseGet(this::computed);
    }

    private <V> Rule typed(Property<T, V> property) {
        return entries.cell(Noted.entry(row, property), property.kind(), Optional.empty());
    }

    private Rule computed() {
        List<Precedent> fields = table.columns().stream()
                .filter(column -> table.typed(column.key()).isPresent())
                .map(column -> Precedent.of(new Field(table, index, column)))
                .toList();
        return new Plain(fields, () -> Optional.of(result(filled(fields))));
    }

    /** The row with what its fields come to now. */
    private T filled(List<Precedent> fields) {
        T filled = row;
        for (Precedent precedent : fields) {
            Field field = (Field) precedent.target();
            Property<T, ?> property = table.typed(field.column().key()).orElseThrow();
            filled = with(filled, property, reckoning.known(precedent));
        }
        return filled;
    }

    private static <T, V> T with(T row, Property<T, V> property, Optional<BigDecimal> figure) {
        return property.with(row, figure.map(property.kind()::figure));
    }

    private BigDecimal result(T filled) {
        Computed computed = table.result().apply(filled);
        if (computed instanceof Computed.Missing missing) {
            throw NoFigure.because(SpokenReason.write(missing.reason()));
        }
        return computed.ifAny().orElseThrow();
    }
}
