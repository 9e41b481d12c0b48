package dk.forslagsark.tables;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.economy.BudgetShare;
import dk.forslagsark.economy.Computed;
import dk.forslagsark.economy.SmallTables;
import dk.forslagsark.economy.StaffingChange;
import dk.forslagsark.economy.UnitPriceEffect;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.spoken.SpokenReason;
import dk.forslagsark.tables.ListResult.Shown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of one of the smaller tables that is computed. One of the same key as a column that is typed in stands there
 * as long as nothing has been typed.
 *
 * @param key what the column is known by
 * @param names its heading
 * @param ending what the names of its cells in a template end with
 * @param values for each row what it comes to
 * @param isSummed whether all of them have a total
 */
public record ResultColumn(
        String key, TwoNames names, String ending, Function<SmallTables, List<Shown>> values, boolean isSummed) {
    static final ResultColumn STAFFING_CHANGE = new ResultColumn(
            StaffingChange.KEY,
            new TwoNames(ColumnWording.CHANGE, () -> Texts.of("column.change")),
            "ændring",
            computed -> shown(computed.staffing().stream().map(StaffingChange::change)),
            true);

    static final ResultColumn UNIT_PRICE_EFFECT = new ResultColumn(
            UnitPriceEffect.KEY,
            new TwoNames("Effekt, 1.000 kr.", () -> Texts.of("column.effect")),
            "virkning",
            computed -> shown(computed.unitPrices().stream().map(UnitPriceEffect::effect)),
            true);

    /** The saving of a budget where none was given. */
    static final ResultColumn BUDGET_SAVING = new ResultColumn(
            Budget.SAVING.key(),
            TwoNames.same(""),
            "besparelse",
            computed ->
                    computed.budgetShares().stream().map(ResultColumn::saving).toList(),
            false);

    static final ResultColumn BUDGET_SHARE = new ResultColumn(
            BudgetShare.KEY,
            new TwoNames("Andel i %", () -> Texts.of("column.share")),
            "andel",
            computed -> shown(computed.budgetShares().stream().map(BudgetShare::percent)),
            false);

    ListResult of(SmallTables computed) {
        List<Shown> shown = values.apply(computed);
        return new ListResult(key, names.shown(), shown, isSummed ? total(shown) : Optional.empty());
    }

    /** Its heading on paper. */
    public String printed() {
        return names.printed();
    }

    /** Its heading in the window. */
    public String title() {
        return names.shown();
    }

    private static List<Shown> shown(Stream<Computed> figures) {
        return figures.map(ResultColumn::shown).toList();
    }

    private static Shown shown(Computed figure) {
        return figure instanceof Computed.Missing missing
                ? new Shown("", Optional.empty(), Optional.of(SpokenReason.write(missing.reason())), List.of())
                : new Shown(
                        figure.ifAny().map(DanishNumber::write).orElseThrow(),
                        figure.ifAny(),
                        Optional.empty(),
                        List.of());
    }

    private static Shown saving(BudgetShare share) {
        return new Shown(
                share.saving().map(DanishAmount::write).orElse(""),
                share.saving().map(Amount::thousands),
                Optional.empty(),
                share.sources());
    }

    private static Optional<String> total(List<Shown> shown) {
        return shown.stream()
                .flatMap(each -> each.number().stream())
                .reduce(BigDecimal::add)
                .map(Computed::exact)
                .flatMap(Computed::ifAny)
                .map(DanishNumber::write);
    }
}
