package dk.forslagsark.formula;

import dk.forslagsark.economy.BudgetShare;
import dk.forslagsark.economy.StaffingChange;
import dk.forslagsark.economy.UnitPriceEffect;
import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.formula.CellTarget.Sum;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What figures are computed by, as expressions: what was typed in their cells, or what their tables compute.
 *
 * @param proposal the proposal
 * @param targets what may be pointed at in it
 * @param names how an expression without a year of its own names a figure
 */
record CellSources(Proposal proposal, CellTargets targets, Function<Precedent, String> names) {
    /** Empty of a figure that was typed, and of a blank cell. */
    Optional<String> of(Precedent figure) {
        CellTarget target = figure.target();
        if (target instanceof Row row) {
            return row(row.row(), figure.year().orElseThrow());
        }
        if (target instanceof Sum sum) {
            return Optional.of("=" + targets.summed(sum).stream().map(names).collect(Collectors.joining("+")))
                    .filter(text -> text.length() > 1);
        }
        if (target instanceof Free free) {
            FreeRow row = proposal.freeTables().get(free.table()).rows().get(free.row());
            return expression(row, FreeFigures.COLUMNS.get(free.column()));
        }
        return target instanceof Field field ? small(field.table(), field) : Optional.empty();
    }

    private Optional<String> row(RowRef row, int year) {
        Line line = proposal.line(row);
        if (row instanceof LineRef whole && line.hasDetails()) {
            return Optional.of(IntStream.range(0, line.details().size())
                    .mapToObj(index -> names.apply(Precedent.of(new Row(whole.detail(index)), year)))
                    .collect(Collectors.joining("+", "=", "")));
        }
        Amounts amounts = row instanceof DetailRef detail
                ? line.details().get(detail.detail()).amounts()
                : line.ownAmounts();
        return amounts.expressionIn(year);
    }

    private <T extends Noted<T>> Optional<String> small(SmallTable<T> table, Field field) {
        String key = field.column().key();
        Optional<Property<T, ?>> typed = table.typed(key);
        List<Precedent> saving = new TakenSaving(proposal).cells(field);
        if (!saving.isEmpty()) {
            return Optional.of(saving.stream().map(names).collect(Collectors.joining("+", "=", "")));
        }
        return typed.isPresent()
                ? expression(table.in(proposal).get(field.row()), typed.get())
                : Optional.ofNullable(computed(field, key));
    }

    private String computed(Field field, String key) {
        return switch (key) {
            case StaffingChange.KEY -> "=" + of(field, "efter") + "-" + of(field, "før");
            case UnitPriceEffect.KEY ->
                "=(" + of(field, "antal_efter") + "*" + of(field, "pris_efter") + "-" + of(field, "antal_før") + "*"
                        + of(field, "pris_før") + ")/1000";
            case BudgetShare.KEY -> share("-100*" + of(field, "besparelse") + "/ABS(" + of(field, "beløb") + ")");
            default -> null;
        };
    }

    /** Rounded as it is printed. The digits that floating point is off by are rounded away before. */
    private static String share(String exact) {
        String fine = "AFRUND(AFRUND(" + exact + ";9);1)";
        return "=HVIS(ABS(" + fine + ")<10;" + fine + ";AFRUND(AFRUND(" + exact + ";9);0))";
    }

    /** Another figure of the same row. */
    private String of(Field field, String word) {
        return names.apply(Precedent.of(
                new Field(field.table(), field.row(), field.table().column(word).orElseThrow())));
    }

    private static <T extends Noted<T>> Optional<String> expression(T row, Property<T, ?> property) {
        return row.notes().typedIn(property.key()).flatMap(CellEntry.Formula::in);
    }
}
