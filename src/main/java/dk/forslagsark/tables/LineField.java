package dk.forslagsark.tables;

import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.tables.Column.Attribute;
import java.util.Optional;

/**
 * What a line or a detail says in one of the columns behind the years.
 *
 * @param own what it says itself; often nothing
 * @param inherited what holds as long as it says nothing: what its line says, or of the target group the proposal
 */
public record LineField(String own, String inherited) {
    private static final String MARK = "x";

    public static LineField of(Proposal proposal, RowRef row, Attribute column) {
        Line line = proposal.line(row);
        Optional<Detail> detail =
                row instanceof DetailRef part ? Optional.of(line.details().get(part.detail())) : Optional.empty();
        return switch (column) {
            case COMMITTEE -> of(line.committee(), detail.map(Detail::committee), "");
            case TARGET_GROUP ->
                of(
                        line.targetGroup(),
                        detail.map(Detail::targetGroup),
                        proposal.cover().targetGroup());
            case INNOVATION_POOL ->
                of(
                        Optional.of(MARK).filter(any -> line.innovationPool()),
                        detail.map(any -> Optional.<String>empty()),
                        "");
            case COMMENT -> {
                Comments comments = detail.map(Detail::comments).orElse(line.comments());
                yield new LineField(comments.row().orElse(""), "");
            }
        };
    }

    private static LineField of(Optional<String> line, Optional<Optional<String>> detail, String otherwise) {
        return detail.isPresent()
                ? new LineField(detail.get().orElse(""), line.orElse(otherwise))
                : new LineField(line.orElse(""), otherwise);
    }
}
