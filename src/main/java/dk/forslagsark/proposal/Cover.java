package dk.forslagsark.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands on the front page of the form. An empty text is a field not filled in.
 *
 * @param number the number in the catalogue, such as BU01
 * @param title the title
 * @param summary a few sentences on what it is about
 * @param type what kind of proposal it is
 * @param status how it stands to an earlier catalogue
 * @param targetGroup the heading it stands under in the catalogue
 * @param fundedBy the pool it applies to
 * @param financing how an investment is financed, such as by a loan
 * @param submitters the administrations that write it, the first one first
 * @param affected the administrations it touches, in the order given
 */
public record Cover(
        String number,
        String title,
        String summary,
        Optional<ProposalType> type,
        Optional<Status> status,
        String targetGroup,
        String fundedBy,
        String financing,
        List<String> submitters,
        List<String> affected) {
    public static final Cover EMPTY =
            new Cover("", "", "", Optional.empty(), Optional.empty(), "", "", "", List.of(), List.of());

    public Cover {
        Given.all(number, title, summary, type, status, targetGroup, fundedBy, financing);
        number = PlainText.of(number);
        title = PlainText.of(title);
        targetGroup = PlainText.of(targetGroup);
        fundedBy = PlainText.of(fundedBy);
        financing = PlainText.of(financing);
        submitters = submitters.stream().map(PlainText::of).toList();
        affected = affected.stream().map(PlainText::of).toList();
    }

    /** The first of the administrations that write it; empty where none is named. */
    public String submittedBy() {
        return submitters.isEmpty() ? "" : submitters.get(0);
    }

    /** The others. */
    public List<String> alsoSubmittedBy() {
        return submitters.stream().skip(1).toList();
    }

    /** Their names, each once, as they are printed together. */
    public List<String> submitterNames() {
        return submitters.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The same with another first administration; the others stay. */
    public Cover withSubmittedBy(String changed) {
        return withSubmitters(changed, alsoSubmittedBy());
    }

    /** The same with others beside the first administration. */
    public Cover withAlsoSubmittedBy(List<String> changed) {
        return withSubmitters(submittedBy(), changed);
    }

    private Cover withSubmitters(String first, List<String> others) {
        return withSubmitters(submitters(first, others));
    }

    /** All that write it: the first, which may be empty, and the others. */
    public static List<String> submitters(String first, List<String> others) {
        boolean isNone = first.isEmpty() && others.isEmpty();
        return isNone
                ? List.of()
                : Stream.concat(Stream.of(first), others.stream()).toList();
    }

    public Cover withNumber(String changed) {
        return new Cover(changed, title, summary, type, status, targetGroup, fundedBy, financing, submitters, affected);
    }

    public Cover withTitle(String changed) {
        return new Cover(
                number, changed, summary, type, status, targetGroup, fundedBy, financing, submitters, affected);
    }

    public Cover withSummary(String changed) {
        return new Cover(number, title, changed, type, status, targetGroup, fundedBy, financing, submitters, affected);
    }

    public Cover withType(Optional<ProposalType> changed) {
        return new Cover(
                number, title, summary, changed, status, targetGroup, fundedBy, financing, submitters, affected);
    }

    public Cover withStatus(Optional<Status> changed) {
        return new Cover(number, title, summary, type, changed, targetGroup, fundedBy, financing, submitters, affected);
    }

    public Cover withTargetGroup(String changed) {
        return new Cover(number, title, summary, type, status, changed, fundedBy, financing, submitters, affected);
    }

    public Cover withFundedBy(String changed) {
        return new Cover(number, title, summary, type, status, targetGroup, changed, financing, submitters, affected);
    }

    public Cover withFinancing(String changed) {
        return new Cover(number, title, summary, type, status, targetGroup, fundedBy, changed, submitters, affected);
    }

    public Cover withSubmitters(List<String> changed) {
        return new Cover(number, title, summary, type, status, targetGroup, fundedBy, financing, changed, affected);
    }

    public Cover withAffected(List<String> changed) {
        return new Cover(number, title, summary, type, status, targetGroup, fundedBy, financing, submitters, changed);
    }
}
