package dk.forslagsark.proposal;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a {@link Line}. What it leaves out, its line says.
 *
 * @param label what it is for
 * @param committee the committee whose budget it belongs to, where not the line's
 * @param targetGroup the target group, where not the line's
 * @param remarks what has been remarked on the row and its cells
 * @param amounts its amounts by year
 * @param extras what a newer program wrote
 */
public record Detail(
        String label,
        Optional<String> committee,
        Optional<String> targetGroup,
        Remarks remarks,
        Amounts amounts,
        Extras extras) {
    public Detail {
        Stream.of(label, committee, targetGroup, remarks, amounts, extras).forEach(Objects::requireNonNull);
        label = PlainText.of(label);
        committee = committee.map(PlainText::of);
        targetGroup = targetGroup.map(PlainText::of);
    }

    /** A detail of that label and those amounts and nothing else. */
    public static Detail of(String label, Amounts amounts) {
        return new Detail(label, Optional.empty(), Optional.empty(), Remarks.NONE, amounts, Extras.NONE);
    }

    public Detail withLabel(String changed) {
        return new Detail(changed, committee, targetGroup, remarks, amounts, extras);
    }

    public Detail withAmounts(Amounts changed) {
        return new Detail(label, committee, targetGroup, remarks, changed, extras);
    }

    public Detail withCommittee(Optional<String> changed) {
        return new Detail(label, changed, targetGroup, remarks, amounts, extras);
    }

    public Detail withTargetGroup(Optional<String> changed) {
        return new Detail(label, committee, changed, remarks, amounts, extras);
    }

    public Detail withRemarks(Remarks changed) {
        return new Detail(label, committee, targetGroup, changed, amounts, extras);
    }
}
