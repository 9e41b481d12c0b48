package dk.forslagsark.excel;

import dk.forslagsark.economy.BudgetShare;
import dk.forslagsark.economy.Computed;
import dk.forslagsark.economy.SmallTables;
import dk.forslagsark.economy.StaffingChange;
import dk.forslagsark.economy.UnitPriceEffect;
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

    static List<FormTable> of(Version version) {
        Proposal proposal = version.proposal();
        Supplement supplement = proposal.supplement();
        SmallTables computed = version.smallTables();
        return List.of(
                paired(Shapes.STAFFING, supplement.staffing(), computed.staffing(), SupplementTables::staffing),
                paired(Shapes.UNIT_PRICES, supplement.unitPrices(), computed.unitPrices(), SupplementTables::unitPrice),
                paired(Shapes.BUDGETS, supplement.budgets(), computed.budgetShares(), SupplementTables::budget),
                table(Shapes.SUCCESS, supplement.successCriteria(), SupplementTables::criterion),
                table(Shapes.CONSULTATIONS, supplement.consultations(), SupplementTables::consultation),
                table(Shapes.SCHEDULE, supplement.milestones(), milestone -> milestone(milestone, proposal.years())));
    }

    private static <T> FormTable table(Shape shape, List<T> rows, Function<T, Map<String, Entry>> row) {
        return FormTable.of(shape, rows.stream().map(row).toList());
    }

    private static <T, C> FormTable paired(
            Shape shape, List<T> rows, List<C> computed, BiFunction<T, C, Map<String, Entry>> row) {
        return FormTable.of(
                shape,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> row.apply(rows.get(i), computed.get(i)))
                        .toList());
    }

    private static Map<String, Entry> staffing(Staffing row, StaffingChange computed) {
        return Map.of(
                "tekst", words(row.label()),
                "før", figure(row.before()),
                "efter", figure(row.after()),
                "ændring", computed(computed.change()));
    }

    private static Map<String, Entry> unitPrice(UnitPrice row, UnitPriceEffect computed) {
        return Map.of(
                "tekst", words(row.label()),
                "antal_før", figure(row.quantityBefore()),
                "pris_før", figure(row.priceBefore()),
                "antal_efter", figure(row.quantityAfter()),
                "pris_efter", figure(row.priceAfter()),
                "virkning", computed(computed.effect()));
    }

    private static Map<String, Entry> budget(Budget row, BudgetShare computed) {
        return Map.of(
                "aktivitet", words(row.activity()),
                "år", figure(row.year().map(BigDecimal::valueOf)),
                "beløb", figure(row.amount().map(Amount::thousands)),
                "besparelse", new Entry.LastYear(computed.saving().map(Amount::thousands), computed.sources()),
                "andel", computed(computed.percent()));
    }

    private static Map<String, Entry> criterion(SuccessCriterion row) {
        return Map.of(
                "kriterium", words(row.criterion()),
                "måling", words(row.measure()),
                "ansvarlig", words(row.responsible()),
                "hvornår", words(row.when()));
    }

    private static Map<String, Entry> consultation(Consultation row) {
        return Map.of(
                "part", words(row.body()),
                "hørt", words(row.consulted().map(yes -> yes ? "Ja" : "Nej").orElse("")),
                "dato", new Entry.Day(row.approved()),
                "konklusion", words(row.conclusion()));
    }

    private static Map<String, Entry> milestone(Milestone row, Years years) {
        List<String> marks = years.stream()
                .mapToObj(year -> row.years().contains(year) ? MARK : "")
                .toList();
        return Map.of("aktivitet", words(row.activity()), "år", new Entry.Marks(marks));
    }

    private static Entry words(String text) {
        return new Entry.Words(text);
    }

    private static Entry figure(Optional<BigDecimal> number) {
        return new Entry.Figure(number);
    }

    private static Entry computed(Computed computed) {
        return new Entry.Computed(computed.ifAny());
    }
}
