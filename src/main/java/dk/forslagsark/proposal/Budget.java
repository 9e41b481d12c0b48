package dk.forslagsark.proposal;

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
