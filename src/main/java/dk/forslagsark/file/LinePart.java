package dk.forslagsark.file;

import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of Table 1, with its details. */
final class LinePart {
    private LinePart() {}

    static Line read(JsonValue value) throws FileProblem {
        JsonObject line = value.asObject();
        String label = line.text("label");
        Area area = line.require("area", choice -> choice.asChoice(Area.class));
        Optional<String> group = line.textIfAny("group");
        Optional<String> committee = line.textIfAny("committee");
        Optional<String> targetGroup = line.textIfAny("targetGroup");
        boolean innovationPool = line.find("innovationPool", JsonValue::asFlag).orElse(false);
        Comments comments = NotesPart.readComments(line);
        Amounts amounts = AmountsPart.read(line);
        List<Detail> details = line.list("details", LinePart::readDetail);
        if (!details.isEmpty() && !amounts.isEmpty()) {
            throw line.place()
                    .problem("linjen har både beløb og details. Slet amounts; linjen viser summen af sine details");
        }
        Extras extras = line.rest();
        return new Line(label, area, group, committee, targetGroup, innovationPool, comments, amounts, details, extras);
    }

    static Map<String, Object> write(Line line) {
        JsonFields fields = new JsonFields()
                .text("label", line.label())
                .put("area", line.area().label())
                .text("group", line.group())
                .text("committee", line.committee())
                .text("targetGroup", line.targetGroup())
                .putIfAny("innovationPool", Optional.of(line.innovationPool()).filter(marked -> marked));
        NotesPart.write(line.comments(), fields);
        AmountsPart.write(line.ownAmounts(), fields);
        return fields.list("details", line.details(), LinePart::writeDetail).and(line.extras());
    }

    private static Detail readDetail(JsonValue value) throws FileProblem {
        JsonObject detail = value.asObject();
        String label = detail.text("label");
        Optional<String> committee = detail.textIfAny("committee");
        Optional<String> targetGroup = detail.textIfAny("targetGroup");
        Comments comments = NotesPart.readComments(detail);
        Amounts amounts = AmountsPart.read(detail);
        return new Detail(label, committee, targetGroup, comments, amounts, detail.rest());
    }

    private static Map<String, Object> writeDetail(Detail detail) {
        JsonFields fields = new JsonFields()
                .text("label", detail.label())
                .text("committee", detail.committee())
                .text("targetGroup", detail.targetGroup());
        NotesPart.write(detail.comments(), fields);
        AmountsPart.write(detail.amounts(), fields);
        return fields.and(detail.extras());
    }
}
