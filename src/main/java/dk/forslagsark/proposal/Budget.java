package dk.forslagsark.proposal;

import java.util.List;
import java.util.Optional;

/**
 * The budget of an activity, to set the saving against.
 *
 * @param activity what the budget is for
 * @param year the year of the budget
 * @param amount the budget in 1.000 kr.
 * @param saving the saving in 1.000 kr., negative; where left out, the net permanent change of area Service in the last
 *     year shown
 * @param committee where given and the saving is not, only this committee's part of that change
 * @param notes what is kept beside these
 */
public record Budget(
        String activity,
        Optional<Integer> year,
        Optional<Amount> amount,
        Optional<Amount> saving,
        Optional<String> committee,
        Notes notes)
        implements Noted<Budget> {

    public static final Property<Budget, String> ACTIVITY =
            Property.text("activity", Budget::activity, Budget::withActivity);
    public static final Property<Budget, Integer> YEAR =
            Property.of("year", ValueKind.YEAR, Budget::year, Budget::withYear);
    public static final Property<Budget, Amount> AMOUNT =
            Property.of("amount", ValueKind.AMOUNT, Budget::amount, Budget::withAmount);
    public static final Property<Budget, Amount> SAVING =
            Property.of("saving", ValueKind.AMOUNT, Budget::saving, Budget::withSaving);
    public static final Property<Budget, String> COMMITTEE =
            Property.of("committee", ValueKind.TEXT, Budget::committee, Budget::withCommittee);

    /** The table of them. */
    public static final RowType<Budget> ROWS = new RowType<>(
            "budgets",
            new Budget("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Notes.NONE),
            List.of(ACTIVITY, YEAR, AMOUNT, SAVING, COMMITTEE));

    public Budget withActivity(String changed) {
        return new Budget(changed, year, amount, saving, committee, notes);
    }

    public Budget withYear(Optional<Integer> changed) {
        return new Budget(activity, changed, amount, saving, committee, notes);
    }

    public Budget withAmount(Optional<Amount> changed) {
        return new Budget(activity, year, changed, saving, committee, notes);
    }

    public Budget withSaving(Optional<Amount> changed) {
        return new Budget(activity, year, amount, changed, committee, notes);
    }

    public Budget withCommittee(Optional<String> changed) {
        return new Budget(activity, year, amount, saving, changed, notes);
    }

    @Override
    public Budget withNotes(Notes changed) {
        return new Budget(activity, year, amount, saving, committee, changed);
    }
}
