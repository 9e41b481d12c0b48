package dk.forslagsark.tables;

import dk.forslagsark.danish.ColumnWording;
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
    public static final ListTable<Assumption> ASSUMPTIONS = ListTable.of(
                    Assumption.ROWS,
                    Place.Page.ASSUMPTIONS,
                    "Forudsætninger",
                    "Forudsætninger",
                    List.of(
                            FieldColumns.of(AssumptionNames.FIELD),
                            FieldColumns.of(Field.value(Assumption.VALUE, "Værdi", Format.NUMBER)),
                            FieldColumns.of(Field.value(Assumption.LEAST, "Mindst", Format.NUMBER)),
                            FieldColumns.of(Field.value(Assumption.MOST, "Højst", Format.NUMBER)),
                            FieldColumns.of(Field.text(Assumption.UNIT, "Enhed")),
                            FieldColumns.of(Field.text(Assumption.SOURCE, "Kilde")),
                            FieldColumns.values()))
            .copying(AssumptionNames::withoutName);

    public static final ListTable<Staffing> STAFFING = ListTable.of(
                    Staffing.ROWS,
                    Place.Page.STAFFING,
                    "Personale",
                    "Personalemæssige konsekvenser",
                    List.of(
                            Field.text(Staffing.LABEL, ColumnWording.POSTS).as("tekst"),
                            Field.value(Staffing.BEFORE, ColumnWording.BEFORE, Format.NUMBER)
                                    .as("før")
                                    .headed(Staffing.ROWS, Part.BEFORE, Field::titled),
                            Field.value(Staffing.AFTER, ColumnWording.AFTER, Format.NUMBER)
                                    .as("efter")
                                    .headed(Staffing.ROWS, Part.AFTER, Field::titled)))
            .printed("personale")
            .computing(ResultColumn.STAFFING_CHANGE);

    public static final ListTable<UnitPrice> UNIT_PRICES = ListTable.of(
                    UnitPrice.ROWS,
                    Place.Page.UNIT_PRICES,
                    "Enhedspriser",
                    "Enhedspris",
                    List.of(
                            Field.text(UnitPrice.LABEL, ColumnWording.UNIT).as("tekst"),
                            unitPrice(UnitPrice.QUANTITY_BEFORE, Part.BEFORE, ColumnWording.QUANTITY, "antal_før"),
                            unitPrice(UnitPrice.PRICE_BEFORE, Part.BEFORE, ColumnWording.UNIT_PRICE, "pris_før"),
                            unitPrice(UnitPrice.QUANTITY_AFTER, Part.AFTER, ColumnWording.QUANTITY, "antal_efter"),
                            unitPrice(UnitPrice.PRICE_AFTER, Part.AFTER, ColumnWording.UNIT_PRICE, "pris_efter")))
            .printed("enhedspris")
            .computing(ResultColumn.UNIT_PRICE_EFFECT);

    public static final ListTable<Budget> BUDGETS = ListTable.of(
                    Budget.ROWS,
                    Place.Page.BUDGETS,
                    "Budgetandele",
                    "Besparelsens andel af budgettet",
                    List.of(
                            Field.text(Budget.ACTIVITY, ColumnWording.BUDGETED).as("aktivitet"),
                            Field.value(Budget.YEAR, "År", Format.YEAR).as("år"),
                            Field.value(Budget.AMOUNT, ColumnWording.BUDGET, Format.AMOUNT)
                                    .as("beløb"),
                            Field.value(Budget.SAVING, ColumnWording.SAVING, Format.AMOUNT)
                                    .as("besparelse"),
                            FieldColumns.of(
                                    Field.suggested(Budget.COMMITTEE, "Kun udvalget", Organisation::committees))))
            .printed("budget")
            .computing(ResultColumn.BUDGET_SAVING, ResultColumn.BUDGET_SHARE);

    public static final ListTable<SuccessCriterion> SUCCESS_CRITERIA = ListTable.of(
                    SuccessCriterion.ROWS,
                    Place.Page.SUCCESS_CRITERIA,
                    "Succeskriterier",
                    "Succeskriterier",
                    List.of(
                            Field.text(SuccessCriterion.CRITERION, ColumnWording.SUCCESS_CRITERIA)
                                    .as("kriterium"),
                            Field.text(SuccessCriterion.MEASURE, ColumnWording.MEASURE + "?")
                                    .as("måling"),
                            Field.text(SuccessCriterion.RESPONSIBLE, ColumnWording.RESPONSIBLE + "?")
                                    .as("ansvarlig"),
                            Field.text(SuccessCriterion.WHEN, ColumnWording.FOLLOW_UP + "?")
                                    .as("hvornår")))
            .printed("succes");

    public static final ListTable<Milestone> MILESTONES = ListTable.of(
                    Milestone.ROWS,
                    Place.Page.MILESTONES,
                    "Tidsplan",
                    "Tidsplan",
                    List.of(
                            Field.text(Milestone.ACTIVITY, ColumnWording.ACTIVITY)
                                    .as("aktivitet"),
                            FieldColumns.marks().as("år")))
            .printed("tidsplan");

    public static final ListTable<Consultation> CONSULTATIONS = ListTable.of(
                    Consultation.ROWS,
                    Place.Page.CONSULTATIONS,
                    "Høringer",
                    "Hvem er hørt?",
                    List.of(
                            Field.suggested(Consultation.BODY, ColumnWording.CONSULTED_BODY, Organisation::bodies)
                                    .as("part"),
                            Field.value(Consultation.CONSULTED, ColumnWording.CONSULTED, Format.YES_OR_NO)
                                    .as("hørt"),
                            Field.value(Consultation.APPROVED, ColumnWording.APPROVED, Format.DATE)
                                    .as("dato"),
                            Field.text(Consultation.CONCLUSION, ColumnWording.CONCLUSION)
                                    .as("konklusion")))
            .printed("høring");

    public static final ListTable<PartRisk> PART_RISKS = ListTable.of(
                    PartRisk.ROWS,
                    Place.Page.PART_RISKS,
                    "Risiko pr. del",
                    "Risiko for forslagets dele",
                    List.of(
                            Field.text(PartRisk.PART, "Del").as("del"),
                            Field.value(PartRisk.LEVEL, "Risiko", Format.RISK_LEVEL)
                                    .as("niveau")))
            .printed("delrisiko");

    private ListTables() {}

    /** A quantity or a price on one of the two sides that are compared; headed by what the side is called. */
    private static FieldColumns<UnitPrice> unitPrice(
            Property<UnitPrice, BigDecimal> property, Part side, String heading, String ending) {
        String usual = side == Part.BEFORE ? ColumnWording.BEFORE : ColumnWording.AFTER;
        return Field.<UnitPrice, BigDecimal>value(
                        property, ColumnWording.on(usual.toLowerCase(Locale.ROOT), heading), Format.NUMBER)
                .under(usual, heading)
                .as(ending)
                .headed(UnitPrice.ROWS, side, (field, word) -> field.titled(ColumnWording.on(word, heading))
                        .under(word, heading));
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
