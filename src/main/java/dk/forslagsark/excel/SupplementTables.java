package dk.forslagsark.excel;

import dk.forslagsark.economy.BudgetShare;
import dk.forslagsark.economy.Computed;
import dk.forslagsark.economy.SmallTables;
import dk.forslagsark.economy.StaffingChange;
import dk.forslagsark.economy.UnitPriceEffect;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.SuccessCriterion;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.UnitPrice;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.version.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The smaller tables, as they stand in a form. */
final class SupplementTables {
    private static final String MARK = "x";

    private SupplementTables() {}

    static List<TableContent> of(Version version) {
        Proposal proposal = version.proposal();
        Supplement supplement = proposal.supplement();
        SmallTables computed = version.smallTables();
        return List.of(
                paired(
                        TemplateTables.STAFFING,
                        supplement.rows(Staffing.ROWS),
                        computed.staffing(),
                        SupplementTables::staffing),
                paired(
                        TemplateTables.UNIT_PRICES,
                        supplement.rows(UnitPrice.ROWS),
                        computed.unitPrices(),
                        SupplementTables::unitPrice),
                paired(
                        TemplateTables.BUDGETS,
                        supplement.rows(Budget.ROWS),
                        computed.budgetShares(),
                        SupplementTables::budget),
                table(TemplateTables.SUCCESS, supplement.rows(SuccessCriterion.ROWS), SupplementTables::criterion),
                table(TemplateTables.CONSULTATIONS, supplement.rows(Consultation.ROWS), SupplementTables::consultation),
                table(
                        TemplateTables.SCHEDULE,
                        supplement.rows(Milestone.ROWS),
                        milestone -> milestone(milestone, proposal.years())));
    }

    private static <T> TableContent table(
            TemplateTable shape, List<T> rows, Function<T, Map<String, CellContent>> row) {
        return TableContent.of(shape, rows.stream().map(row).toList());
    }

    private static <T, C> TableContent paired(
            TemplateTable shape, List<T> rows, List<C> computed, BiFunction<T, C, Map<String, CellContent>> row) {
        return TableContent.of(
                shape,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> row.apply(rows.get(i), computed.get(i)))
                        .toList());
    }

    private static Map<String, CellContent> staffing(Staffing row, StaffingChange computed) {
        return Map.of(
                "tekst", words(row.label()),
                "før", figure(row.before()),
                "efter", figure(row.after()),
                "ændring", computed(computed.change()));
    }

    private static Map<String, CellContent> unitPrice(UnitPrice row, UnitPriceEffect computed) {
        return Map.of(
                "tekst", words(row.label()),
                "antal_før", figure(row.quantityBefore()),
                "pris_før", figure(row.priceBefore()),
                "antal_efter", figure(row.quantityAfter()),
                "pris_efter", figure(row.priceAfter()),
                "virkning", computed(computed.effect()));
    }

    private static Map<String, CellContent> budget(Budget row, BudgetShare computed) {
        return Map.of(
                "aktivitet", words(row.activity()),
                "år", figure(row.year().map(BigDecimal::valueOf)),
                "beløb", figure(row.amount().map(Amount::thousands)),
                "besparelse", new CellContent.LastYear(computed.saving().map(Amount::thousands), computed.sources()),
                "andel", computed(computed.percent()));
    }

    private static Map<String, CellContent> criterion(SuccessCriterion row) {
        return Map.of(
                "kriterium", words(row.criterion()),
                "måling", words(row.measure()),
                "ansvarlig", words(row.responsible()),
                "hvornår", words(row.when()));
    }

    private static Map<String, CellContent> consultation(Consultation row) {
        return Map.of(
                "part", words(row.body()),
                "hørt", words(row.consulted().map(yes -> yes ? "Ja" : "Nej").orElse("")),
                "dato", new CellContent.Day(row.approved()),
                "konklusion", words(row.conclusion()));
    }

    private static Map<String, CellContent> milestone(Milestone row, Years years) {
        List<String> marks = years.stream()
                .mapToObj(year -> row.years().contains(year) ? MARK : "")
                .toList();
        return Map.of("aktivitet", words(row.activity()), "år", new CellContent.Marks(marks));
    }

    private static CellContent words(String text) {
        return new CellContent.Words(text);
    }

    private static CellContent figure(Optional<BigDecimal> number) {
        return new CellContent.Figure(number);
    }

    private static CellContent computed(Computed computed) {
        return new CellContent.Computed(computed.ifAny());
    }
}
