package dk.forslagsark.file;

import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Sections;
import dk.forslagsark.proposal.SuccessCriterion;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** The text sections, the schedule, the follow-up and who was consulted. */
final class TextsPart {
    private TextsPart() {}

    static Sections readSections(JsonValue value) throws FileProblem {
        JsonObject object = value.asObject();
        Map<Section, String> texts = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            texts.put(section, object.text(section.key()));
        }
        return new Sections(texts, object.rest());
    }

    static Map<String, Object> write(Sections sections) {
        JsonFields fields = new JsonFields();
        sections.texts().forEach((section, text) -> fields.text(section.key(), text));
        return fields.and(sections.extras());
    }

    static Milestone readMilestone(JsonValue value) throws FileProblem {
        JsonObject milestone = value.asObject();
        String activity = milestone.text("activity");
        return new Milestone(
                activity, new TreeSet<>(milestone.list("years", JsonValue::asYear)), NotesPart.read(milestone));
    }

    static Map<String, Object> write(Milestone milestone) {
        JsonFields fields = new JsonFields()
                .text("activity", milestone.activity())
                .list("years", milestone.years(), Function.identity());
        return NotesPart.write(milestone.notes(), fields);
    }

    static SuccessCriterion readCriterion(JsonValue value) throws FileProblem {
        JsonObject row = value.asObject();
        String criterion = row.text("criterion");
        String measure = row.text("measure");
        String responsible = row.text("responsible");
        String when = row.text("when");
        return new SuccessCriterion(criterion, measure, responsible, when, NotesPart.read(row));
    }

    static Map<String, Object> write(SuccessCriterion row) {
        JsonFields fields = new JsonFields()
                .text("criterion", row.criterion())
                .text("measure", row.measure())
                .text("responsible", row.responsible())
                .text("when", row.when());
        return NotesPart.write(row.notes(), fields);
    }

    static Consultation readConsultation(JsonValue value) throws FileProblem {
        JsonObject row = value.asObject();
        String body = row.text("body");
        Optional<Boolean> consulted = row.find("consulted", JsonValue::asFlag);
        Optional<LocalDate> approved = row.find("approved", JsonValue::asDate);
        String conclusion = row.text("conclusion");
        return new Consultation(body, consulted, approved, conclusion, NotesPart.read(row));
    }

    static Map<String, Object> write(Consultation row) {
        JsonFields fields = new JsonFields()
                .text("body", row.body())
                .putIfAny("consulted", row.consulted())
                .putIfAny("approved", row.approved().map(LocalDate::toString))
                .text("conclusion", row.conclusion());
        return NotesPart.write(row.notes(), fields);
    }
}
