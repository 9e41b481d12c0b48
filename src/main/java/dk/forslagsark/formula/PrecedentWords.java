package dk.forslagsark.formula;

import dk.forslagsark.formula.CellTarget.Assumed;
import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.formula.CellTarget.Sum;
import dk.forslagsark.formula.CellTarget.Total;
import dk.forslagsark.language.Texts;

/**
 * What figures are called in a reason: “Husleje 2026”.
 *
 * @param rows the rows they stand in
 * @param assumptions the assumptions
 */
record PrecedentWords(PointedRows rows, Assumptions assumptions) {
    String of(Precedent precedent) {
        CellTarget target = precedent.target();
        String words = target instanceof Total total
                ? total.sum().title()
                : target instanceof Assumed assumed ? assumptions.shown(assumed.key()) : row(target);
        return precedent.year().map(year -> words + " " + year).orElse(words);
    }

    private String row(CellTarget target) {
        if (target instanceof Sum sum) {
            return Texts.of("formula.sum-of", sum.table().title(), sum.column().word());
        }
        String label = rows.label(PointedRow.of(target).orElseThrow());
        String named = label.isBlank() ? Texts.of("formula.row-without-text") : label.strip();
        if (target instanceof Field field) {
            return field.table().title() + ", " + named + ", " + field.column().word();
        }
        return target instanceof Free free ? free(free, named) : named;
    }

    private String free(Free cell, String named) {
        String title = rows.proposal().freeTables().get(cell.table()).title().strip();
        String column = Wordings.heading(rows.proposal(), cell).orElseGet(() -> ColumnLetters.of(cell.column()));
        return (title.isEmpty() ? "" : title + ", ") + named + ", " + column;
    }
}
