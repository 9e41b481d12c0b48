package dk.forslagsark.proposal;

import java.util.List;
import java.util.Objects;
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
 * @param submittedBy the administration that writes it
 * @param alsoSubmittedBy the other administrations that write it, in the order given
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
        String submittedBy,
        List<String> alsoSubmittedBy,
        List<String> affected) {
    public static final Cover EMPTY =
            new Cover("", "", "", Optional.empty(), Optional.empty(), "", "", "", "", List.of(), List.of());

    public Cover {
        Stream.of(number, title, summary, type, status, targetGroup, fundedBy, financing, submittedBy)
                .forEach(Objects::requireNonNull);
        number = PlainText.of(number);
        title = PlainText.of(title);
        targetGroup = PlainText.of(targetGroup);
        fundedBy = PlainText.of(fundedBy);
        financing = PlainText.of(financing);
        submittedBy = PlainText.of(submittedBy);
        alsoSubmittedBy = alsoSubmittedBy.stream().map(PlainText::of).toList();
        affected = affected.stream().map(PlainText::of).toList();
    }

    /** All administrations that write it, each once, in the order given; blank names are left out. */
    public List<String> submitters() {
        return Stream.concat(Stream.of(submittedBy), alsoSubmittedBy.stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    public Cover withNumber(String changed) {
        return new Cover(
                changed,
                title,
                summary,
                type,
                status,
                targetGroup,
                fundedBy,
                financing,
                submittedBy,
                alsoSubmittedBy,
                affected);
    }

    public Cover withTitle(String changed) {
        return new Cover(
                number,
                changed,
                summary,
                type,
                status,
                targetGroup,
                fundedBy,
                financing,
                submittedBy,
                alsoSubmittedBy,
                affected);
    }

    public Cover withSummary(String changed) {
        return new Cover(
                number,
                title,
                changed,
                type,
                status,
                targetGroup,
                fundedBy,
                financing,
                submittedBy,
                alsoSubmittedBy,
                affected);
    }

    public Cover withType(Optional<ProposalType> changed) {
        return new Cover(
                number,
                title,
                summary,
                changed,
                status,
                targetGroup,
                fundedBy,
                financing,
                submittedBy,
                alsoSubmittedBy,
                affected);
    }

    public Cover withStatus(Optional<Status> changed) {
        return new Cover(
                number,
                title,
                summary,
                type,
                changed,
                targetGroup,
                fundedBy,
                financing,
                submittedBy,
                alsoSubmittedBy,
                affected);
    }

    public Cover withTargetGroup(String changed) {
        return new Cover(
                number,
                title,
                summary,
                type,
                status,
                changed,
                fundedBy,
                financing,
                submittedBy,
                alsoSubmittedBy,
                affected);
    }

    public Cover withFundedBy(String changed) {
        return new Cover(
                number,
                title,
                summary,
                type,
                status,
                targetGroup,
                changed,
                financing,
                submittedBy,
                alsoSubmittedBy,
                affected);
    }

    public Cover withSubmittedBy(String changed) {
        return new Cover(
                number,
                title,
                summary,
                type,
                status,
                targetGroup,
                fundedBy,
                financing,
                changed,
                alsoSubmittedBy,
                affected);
    }

    public Cover withFinancing(String changed) {
        return new Cover(
                number,
                title,
                summary,
                type,
                status,
                targetGroup,
                fundedBy,
                changed,
                submittedBy,
                alsoSubmittedBy,
                affected);
    }

    public Cover withAlsoSubmittedBy(List<String> changed) {
        return new Cover(
                number, title, summary, type, status, targetGroup, fundedBy, financing, submittedBy, changed, affected);
    }

    public Cover withAffected(List<String> changed) {
        return new Cover(
                number,
                title,
                summary,
                type,
                status,
                targetGroup,
                fundedBy,
                financing,
                submittedBy,
                alsoSubmittedBy,
                changed);
    }
}
