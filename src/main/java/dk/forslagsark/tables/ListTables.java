package dk.forslagsark.tables;

import dk.forslagsark.economy.SmallTables;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.SuccessCriterion;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.UnitPrice;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The smaller tables of a proposal. */
public final class ListTables {
    private static final Function<SmallTables, List<ListResult>> NO_RESULTS = computed -> List.of();

    public static final ListTable<Assumption> ASSUMPTIONS = new ListTable<>(
            Place.Page.ASSUMPTIONS,
            "Forudsætninger",
            "Forudsætninger",
            Proposal::assumptions,
            Proposal::withAssumptions,
            new Assumption("", Optional.empty(), "", "", Notes.NONE),
            AssumptionNames::withoutName,
            years -> List.of(
                    AssumptionNames.FIELD,
                    Field.value(Assumption.VALUE, "Værdi", Format.NUMBER, Assumption::value, Assumption::withValue),
                    Field.text("unit", "Enhed", Assumption::unit, Assumption::withUnit),
                    Field.text("source", "Kilde", Assumption::source, Assumption::withSource)),
            NO_RESULTS);

    public static final ListTable<Staffing> STAFFING = table(
            Place.Page.STAFFING,
            "Personale",
            "Personalemæssige konsekvenser",
            Supplement::staffing,
            Supplement::withStaffing,
            new Staffing("", Optional.empty(), Optional.empty(), Notes.NONE),
            ListResult::staffing,
            List.of(
                    Field.text("label", "Stillinger", Staffing::label, Staffing::withLabel),
                    Field.value("before", "Før", Format.NUMBER, Staffing::before, Staffing::withBefore),
                    Field.value("after", "Efter", Format.NUMBER, Staffing::after, Staffing::withAfter)));

    public static final ListTable<UnitPrice> UNIT_PRICES = table(
            Place.Page.UNIT_PRICES,
            "Enhedspriser",
            "Enhedspriser",
            Supplement::unitPrices,
            Supplement::withUnitPrices,
            new UnitPrice("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Notes.NONE),
            ListResult::unitPrices,
            List.of(
                    Field.text("label", "Enhed", UnitPrice::label, UnitPrice::withLabel),
                    Field.value(
                            "quantityBefore",
                            "Antal før",
                            Format.NUMBER,
                            UnitPrice::quantityBefore,
                            UnitPrice::withQuantityBefore),
                    Field.value(
                            "priceBefore",
                            "Pris før, kr.",
                            Format.NUMBER,
                            UnitPrice::priceBefore,
                            UnitPrice::withPriceBefore),
                    Field.value(
                            "quantityAfter",
                            "Antal efter",
                            Format.NUMBER,
                            UnitPrice::quantityAfter,
                            UnitPrice::withQuantityAfter),
                    Field.value(
                            "priceAfter",
                            "Pris efter, kr.",
                            Format.NUMBER,
                            UnitPrice::priceAfter,
                            UnitPrice::withPriceAfter)));

    public static final ListTable<Budget> BUDGETS = table(
            Place.Page.BUDGETS,
            "Budgetandele",
            "Andel af budgettet",
            Supplement::budgets,
            Supplement::withBudgets,
            new Budget("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Notes.NONE),
            ListResult::budgets,
            List.of(
                    Field.text("activity", "Aktivitet", Budget::activity, Budget::withActivity),
                    Field.value("year", "År", Format.YEAR, Budget::year, Budget::withYear),
                    Field.value("amount", "Budget, 1.000 kr.", Format.AMOUNT, Budget::amount, Budget::withAmount),
                    Field.value("saving", "Besparelse, 1.000 kr.", Format.AMOUNT, Budget::saving, Budget::withSaving),
                    Field.suggested(
                            "committee",
                            "Kun udvalget",
                            Organisation::committees,
                            budget -> budget.committee().orElse(""),
                            (budget, text) ->
                                    budget.withCommittee(Optional.of(text).filter(any -> !any.isEmpty())))));

    public static final ListTable<SuccessCriterion> SUCCESS_CRITERIA = table(
            Place.Page.SUCCESS_CRITERIA,
            "Succeskriterier",
            "Succeskriterier",
            Supplement::successCriteria,
            Supplement::withSuccessCriteria,
            new SuccessCriterion("", "", "", "", Notes.NONE),
            NO_RESULTS,
            List.of(
                    Field.text(
                            "criterion",
                            "Succeskriterium",
                            SuccessCriterion::criterion,
                            SuccessCriterion::withCriterion),
                    Field.text(
                            "measure", "Hvordan måles det?", SuccessCriterion::measure, SuccessCriterion::withMeasure),
                    Field.text(
                            "responsible",
                            "Hvem er ansvarlig?",
                            SuccessCriterion::responsible,
                            SuccessCriterion::withResponsible),
                    Field.text("when", "Hvornår følges der op?", SuccessCriterion::when, SuccessCriterion::withWhen)));

    public static final ListTable<Milestone> MILESTONES = new ListTable<>(
            Place.Page.MILESTONES,
            "Tidsplan",
            "Tidsplan",
            proposal -> proposal.supplement().milestones(),
            (proposal, rows) -> proposal.withSupplement(proposal.supplement().withMilestones(rows)),
            new Milestone("", new TreeSet<>(), Notes.NONE),
            UnaryOperator.identity(),
            MilestoneFields::of,
            NO_RESULTS);

    public static final ListTable<Consultation> CONSULTATIONS = table(
            Place.Page.CONSULTATIONS,
            "Høringer",
            "Hvem er hørt?",
            Supplement::consultations,
            Supplement::withConsultations,
            new Consultation("", Optional.empty(), Optional.empty(), "", Notes.NONE),
            NO_RESULTS,
            List.of(
                    Field.suggested("body", "Hvem", Organisation::bodies, Consultation::body, Consultation::withBody),
                    Field.value(
                            "consulted",
                            "Hørt",
                            Format.YES_OR_NO,
                            Consultation::consulted,
                            Consultation::withConsulted),
                    Field.value(
                            "approved",
                            "Godkendt den",
                            Format.DATE,
                            Consultation::approved,
                            Consultation::withApproved),
                    Field.text("conclusion", "Konklusion", Consultation::conclusion, Consultation::withConclusion)));

    private ListTables() {}

    /** Every table, in the order of their pages. */
    public static List<ListTable<?>> all() {
        return List.of(ASSUMPTIONS, STAFFING, UNIT_PRICES, BUDGETS, MILESTONES, SUCCESS_CRITERIA, CONSULTATIONS);
    }

    private static <T extends Noted<T>> ListTable<T> table(
            Place.Page page,
            String name,
            String title,
            Function<Supplement, List<T>> rows,
            BiFunction<Supplement, List<T>, Supplement> with,
            T blank,
            Function<SmallTables, List<ListResult>> results,
            List<Field<T>> fields) {
        return new ListTable<>(
                page,
                name,
                title,
                proposal -> rows.apply(proposal.supplement()),
                (Proposal proposal, List<T> changed) ->
                        proposal.withSupplement(with.apply(proposal.supplement(), changed)),
                blank,
                UnaryOperator.identity(),
                years -> fields,
                results);
    }
}
