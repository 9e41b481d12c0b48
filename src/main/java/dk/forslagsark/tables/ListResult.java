package dk.forslagsark.tables;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.DanishReason;
import dk.forslagsark.economy.BudgetShare;
import dk.forslagsark.economy.Computed;
import dk.forslagsark.economy.SmallTables;
import dk.forslagsark.economy.StaffingChange;
import dk.forslagsark.economy.UnitPriceEffect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A column of one of the smaller tables that is computed. One of the same key as a column that is typed in stands there
 * as long as nothing has been typed.
 *
 * @param key what the column is known by
 * @param title its heading
 * @param values for each row what it comes to
 * @param total what all come to; empty where that means nothing, or nothing has a value
 */
public record ListResult(String key, String title, List<Shown> values, Optional<String> total) {
    /**
     * What a row comes to.
     *
     * @param text the figure, or an empty text
     * @param reason why there is no figure
     */
    public record Shown(String text, Optional<String> reason) {
        private static Shown of(Computed computed) {
            return computed instanceof Computed.Missing missing
                    ? new Shown("", Optional.of(DanishReason.write(missing.reason())))
                    : new Shown(computed.ifAny().map(DanishNumber::write).orElseThrow(), Optional.empty());
        }
    }

    static List<ListResult> staffing(SmallTables computed) {
        List<StaffingChange> changes = computed.staffing();
        return List.of(summed(
                "change",
                "Ændring",
                changes.stream().map(StaffingChange::change).toList()));
    }

    static List<ListResult> unitPrices(SmallTables computed) {
        List<UnitPriceEffect> effects = computed.unitPrices();
        return List.of(summed(
                "effect",
                "Effekt, 1.000 kr.",
                effects.stream().map(UnitPriceEffect::effect).toList()));
    }

    static List<ListResult> budgets(SmallTables computed) {
        List<BudgetShare> shares = computed.budgetShares();
        List<Shown> savings = shares.stream()
                .map(share -> new Shown(share.saving().map(DanishAmount::write).orElse(""), Optional.empty()))
                .toList();
        List<Shown> percents =
                shares.stream().map(share -> Shown.of(share.percent())).toList();
        return List.of(
                new ListResult("saving", "", savings, Optional.empty()),
                new ListResult("percent", "Andel i %", percents, Optional.empty()));
    }

    private static ListResult summed(String key, String title, List<Computed> computed) {
        Optional<BigDecimal> total =
                computed.stream().flatMap(each -> each.ifAny().stream()).reduce(BigDecimal::add);
        return new ListResult(
                key,
                title,
                computed.stream().map(Shown::of).toList(),
                total.map(Computed::exact).flatMap(Computed::ifAny).map(DanishNumber::write));
    }
}
