package dk.forslagsark.tables;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.PartRisk;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.SuccessCriterion;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The smaller tables of a proposal. */
public final class ListTables {
    private static final TwoNames BEFORE = new TwoNames(ColumnWording.BEFORE, () -> Texts.of("column.before"));
    private static final TwoNames AFTER = new TwoNames(ColumnWording.AFTER, () -> Texts.of("column.after"));
    private static final TwoNames QUANTITY = new TwoNames(ColumnWording.QUANTITY, () -> Texts.of("column.quantity"));
    private static final TwoNames PRICE = new TwoNames(ColumnWording.UNIT_PRICE, () -> Texts.of("column.unit-price"));

    public static final ListTable<Assumption> ASSUMPTIONS = ListTable.of(
                    Assumption.ROWS,
                    Place.Page.ASSUMPTIONS,
                    TwoNames.unprinted(() -> Texts.of("tables.assumptions")),
                    TwoNames.unprinted(() -> Texts.of("tables.assumptions")),
                    List.of(
                            FieldColumns.of(AssumptionNames.FIELD),
                            FieldColumns.of(Field.value(
                                    Assumption.VALUE,
                                    TwoNames.unprinted(() -> Texts.of("column.value")),
                                    Format.NUMBER)),
                            FieldColumns.of(Field.value(
                                    Assumption.LEAST,
                                    TwoNames.unprinted(() -> Texts.of("column.least")),
                                    Format.NUMBER)),
                            FieldColumns.of(Field.value(
                                    Assumption.MOST, TwoNames.unprinted(() -> Texts.of("column.most")), Format.NUMBER)),
                            FieldColumns.of(
                                    Field.text(Assumption.UNIT, TwoNames.unprinted(() -> Texts.of("column.unit")))),
                            FieldColumns.of(
                                    Field.text(Assumption.SOURCE, TwoNames.unprinted(() -> Texts.of("column.source")))),
                            FieldColumns.values()))
            .copying(AssumptionNames::withoutName);

    public static final ListTable<Staffing> STAFFING = ListTable.of(
                    Staffing.ROWS,
                    Place.Page.STAFFING,
                    new TwoNames("Personale", () -> Texts.of("tables.staffing")),
                    new TwoNames("Personalemæssige konsekvenser", () -> Texts.of("tables.staffing-title")),
                    List.of(
                            Field.text(
                                            Staffing.LABEL,
                                            new TwoNames(ColumnWording.POSTS, () -> Texts.of("column.posts")))
                                    .as("tekst"),
                            Field.value(Staffing.BEFORE, BEFORE, Format.NUMBER)
                                    .as("før")
                                    .headed(
                                            Staffing.ROWS,
                                            Part.BEFORE,
                                            (field, word) -> field.titled(TwoNames.same(word))),
                            Field.value(Staffing.AFTER, AFTER, Format.NUMBER)
                                    .as("efter")
                                    .headed(
                                            Staffing.ROWS,
                                            Part.AFTER,
                                            (field, word) -> field.titled(TwoNames.same(word)))))
            .printed("personale")
            .computing(ResultColumn.STAFFING_CHANGE);

    public static final ListTable<UnitPrice> UNIT_PRICES = ListTable.of(
                    UnitPrice.ROWS,
                    Place.Page.UNIT_PRICES,
                    new TwoNames("Enhedspriser", () -> Texts.of("tables.unit-prices")),
                    new TwoNames("Enhedspris", () -> Texts.of("tables.unit-prices-title")),
                    List.of(
                            Field.text(UnitPrice.LABEL, new TwoNames(ColumnWording.UNIT, () -> Texts.of("column.unit")))
                                    .as("tekst"),
                            unitPrice(UnitPrice.QUANTITY_BEFORE, Part.BEFORE, QUANTITY, "antal_før"),
                            unitPrice(UnitPrice.PRICE_BEFORE, Part.BEFORE, PRICE, "pris_før"),
                            unitPrice(UnitPrice.QUANTITY_AFTER, Part.AFTER, QUANTITY, "antal_efter"),
                            unitPrice(UnitPrice.PRICE_AFTER, Part.AFTER, PRICE, "pris_efter")))
            .printed("enhedspris")
            .computing(ResultColumn.UNIT_PRICE_EFFECT);

    public static final ListTable<Budget> BUDGETS = ListTable.of(
                    Budget.ROWS,
                    Place.Page.BUDGETS,
                    new TwoNames("Budgetandele", () -> Texts.of("tables.budgets")),
                    new TwoNames("Besparelsens andel af budgettet", () -> Texts.of("tables.budgets-title")),
                    List.of(
                            Field.text(
                                            Budget.ACTIVITY,
                                            new TwoNames(ColumnWording.BUDGETED, () -> Texts.of("column.budgeted")))
                                    .as("aktivitet"),
                            Field.value(
                                            Budget.YEAR,
                                            new TwoNames(ColumnWording.YEAR, () -> Texts.of("column.year")),
                                            Format.YEAR)
                                    .as("år"),
                            Field.value(
                                            Budget.AMOUNT,
                                            new TwoNames(ColumnWording.BUDGET, () -> Texts.of("column.budget")),
                                            Format.AMOUNT)
                                    .as("beløb"),
                            Field.value(
                                            Budget.SAVING,
                                            new TwoNames(ColumnWording.SAVING, () -> Texts.of("column.saving")),
                                            Format.AMOUNT)
                                    .as("besparelse"),
                            FieldColumns.of(Field.suggested(
                                    Budget.COMMITTEE,
                                    TwoNames.unprinted(() -> Texts.of("column.only-committee")),
                                    Organisation::committees))))
            .printed("budget")
            .computing(ResultColumn.BUDGET_SAVING, ResultColumn.BUDGET_SHARE);

    public static final ListTable<SuccessCriterion> SUCCESS_CRITERIA = ListTable.of(
                    SuccessCriterion.ROWS,
                    Place.Page.SUCCESS_CRITERIA,
                    new TwoNames("Succeskriterier", () -> Texts.of("tables.success-criteria")),
                    new TwoNames("Succeskriterier", () -> Texts.of("tables.success-criteria")),
                    List.of(
                            Field.text(
                                            SuccessCriterion.CRITERION,
                                            new TwoNames(
                                                    ColumnWording.SUCCESS_CRITERIA,
                                                    () -> Texts.of("tables.success-criteria")))
                                    .as("kriterium"),
                            Field.text(
                                            SuccessCriterion.MEASURE,
                                            new TwoNames(ColumnWording.MEASURE + "?", () -> Texts.of("column.measure")))
                                    .as("måling"),
                            Field.text(
                                            SuccessCriterion.RESPONSIBLE,
                                            new TwoNames(
                                                    ColumnWording.RESPONSIBLE + "?",
                                                    () -> Texts.of("column.responsible")))
                                    .as("ansvarlig"),
                            Field.text(
                                            SuccessCriterion.WHEN,
                                            new TwoNames(
                                                    ColumnWording.FOLLOW_UP + "?", () -> Texts.of("column.follow-up")))
                                    .as("hvornår")))
            .printed("succes");

    public static final ListTable<Milestone> MILESTONES = ListTable.of(
                    Milestone.ROWS,
                    Place.Page.MILESTONES,
                    new TwoNames("Tidsplan", () -> Texts.of("tables.schedule")),
                    new TwoNames("Tidsplan", () -> Texts.of("tables.schedule")),
                    List.of(
                            Field.text(
                                            Milestone.ACTIVITY,
                                            new TwoNames(ColumnWording.ACTIVITY, () -> Texts.of("column.activity")))
                                    .as("aktivitet"),
                            FieldColumns.marks().as("år")))
            .printed("tidsplan");

    public static final ListTable<Consultation> CONSULTATIONS = ListTable.of(
                    Consultation.ROWS,
                    Place.Page.CONSULTATIONS,
                    new TwoNames("Høringer", () -> Texts.of("tables.consultations")),
                    new TwoNames("Hvem er hørt?", () -> Texts.of("tables.consultations-title")),
                    List.of(
                            Field.suggested(
                                            Consultation.BODY,
                                            new TwoNames(
                                                    ColumnWording.CONSULTED_BODY,
                                                    () -> Texts.of("column.consulted-body")),
                                            Organisation::bodies)
                                    .as("part"),
                            Field.value(
                                            Consultation.CONSULTED,
                                            new TwoNames(ColumnWording.CONSULTED, () -> Texts.of("column.consulted")),
                                            Format.YES_OR_NO)
                                    .as("hørt"),
                            Field.value(
                                            Consultation.APPROVED,
                                            new TwoNames(ColumnWording.APPROVED, () -> Texts.of("column.approved")),
                                            Format.DATE)
                                    .as("dato"),
                            Field.text(
                                            Consultation.CONCLUSION,
                                            new TwoNames(ColumnWording.CONCLUSION, () -> Texts.of("column.conclusion")))
                                    .as("konklusion")))
            .printed("høring");

    public static final ListTable<PartRisk> PART_RISKS = ListTable.of(
                    PartRisk.ROWS,
                    Place.Page.PART_RISKS,
                    new TwoNames("Risiko pr. del", () -> Texts.of("tables.part-risks")),
                    new TwoNames("Risiko for forslagets dele", () -> Texts.of("tables.part-risks-title")),
                    List.of(
                            Field.text(PartRisk.PART, new TwoNames(ColumnWording.PART, () -> Texts.of("column.part")))
                                    .as("del"),
                            Field.value(
                                            PartRisk.LEVEL,
                                            new TwoNames(ColumnWording.RISK, () -> Texts.of("column.risk")),
                                            Format.RISK_LEVEL)
                                    .as("niveau")))
            .printed("delrisiko");

    private ListTables() {}

    /** A quantity or a price on one of the two sides that are compared; headed by what the side is called. */
    private static FieldColumns<UnitPrice> unitPrice(
            Property<UnitPrice, BigDecimal> property, Part side, TwoNames heading, String ending) {
        TwoNames usual = side == Part.BEFORE ? BEFORE : AFTER;
        return Field.<UnitPrice, BigDecimal>value(property, on(usual, heading), Format.NUMBER)
                .under(usual.inWindow(), heading.inWindow())
                .as(ending)
                .headed(UnitPrice.ROWS, side, (field, word) -> field.titled(on(TwoNames.same(word), heading))
                        .under(() -> word, heading.inWindow()));
    }

    /** A column of one of the sides that are compared, on one line; the usual sides are called by a word within the sentence. */
    private static TwoNames on(TwoNames side, TwoNames column) {
        return new TwoNames(on(side.printed(), column.printed()), () -> on(side.shown(), column.shown()));
    }

    private static String on(String side, String column) {
        boolean isUsual = Stream.of(BEFORE, AFTER)
                .flatMap(usual -> Stream.of(usual.printed(), usual.shown()))
                .anyMatch(side::equals);
        return ColumnWording.on(isUsual ? side.toLowerCase(Locale.ROOT) : side, column);
    }

    /** The column of an assumption's value in a year. */
    public static Field<Assumption> valueIn(int year) {
        return FieldColumns.value(year);
    }

    /** Every table, in the order of their pages. */
    public static List<ListTable<?>> all() {
        return List.of(
                ASSUMPTIONS, STAFFING, UNIT_PRICES, BUDGETS, MILESTONES, SUCCESS_CRITERIA, CONSULTATIONS, PART_RISKS);
    }

    /** Every table of a proposal, its free ones last. */
    public static List<ListTable<?>> of(Proposal proposal) {
        return Stream.concat(all().stream(), FreeTables.of(proposal).stream()).toList();
    }

    /** Those that a form may print. */
    public static List<ListTable<?>> printed() {
        return all().stream().filter(table -> table.prefix().isPresent()).toList();
    }

    /** The table shown on the page, if one is. */
    public static Optional<ListTable<?>> on(Place.Page page) {
        return all().stream().filter(table -> table.page() == page).findFirst();
    }
}
