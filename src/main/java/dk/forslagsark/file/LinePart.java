package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amounts;
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
        JsonObject object = value.asObject();
        Comments comments = NotesPart.readComments(object);
        Amounts amounts = AmountsPart.read(object);
        List<Detail> details = object.list("details", LinePart::readDetail);
        if (!details.isEmpty() && !amounts.isEmpty()) {
            throw object.place().problem(Texts.of("file.wrong.amounts-and-details"));
        }
        Optional<String> id = NotesPart.readId(object);
        Line line = Line.of(PropertiesPart.of(object), comments, amounts, details, id);
        Extras extras = object.rest();
        return extras == Extras.NONE ? line : line.withExtras(extras);
    }

    static Map<String, Object> write(Line line) {
        JsonFields fields = PropertiesPart.write(line, Line.PROPERTIES);
        NotesPart.writeId(line.id(), fields);
        NotesPart.write(line.comments(), fields);
        AmountsPart.write(line.ownAmounts(), fields);
        return fields.list("details", line.details(), LinePart::writeDetail).and(line.extras());
    }

    private static Detail readDetail(JsonValue value) throws FileProblem {
        JsonObject object = value.asObject();
        Optional<String> id = NotesPart.readId(object);
        Comments comments = NotesPart.readComments(object);
        Amounts amounts = AmountsPart.read(object);
        Detail detail = Detail.of(PropertiesPart.of(object), comments, amounts, id);
        Extras extras = object.rest();
        return extras == Extras.NONE ? detail : detail.withExtras(extras);
    }

    private static Map<String, Object> writeDetail(Detail detail) {
        JsonFields fields = PropertiesPart.write(detail, Detail.PROPERTIES);
        NotesPart.writeId(detail.id(), fields);
        NotesPart.write(detail.comments(), fields);
        AmountsPart.write(detail.amounts(), fields);
        return fields.and(detail.extras());
    }
}
