package dk.forslagsark.file;

import dk.forslagsark.proposal.Assumption;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Something the figures rest on. */
final class AssumptionPart {
    private AssumptionPart() {}

    static Assumption read(JsonValue value) throws FileProblem {
        JsonObject row = value.asObject();
        String name = row.text("name");
        Optional<BigDecimal> number = row.find(Assumption.VALUE, Decimals::read);
        String unit = row.text("unit");
        String source = row.text("source");
        return new Assumption(name, number, unit, source, NotesPart.read(row));
    }

    static Map<String, Object> write(Assumption row) {
        JsonFields fields = new JsonFields()
                .text("name", row.name())
                .number(Assumption.VALUE, row.value())
                .text("unit", row.unit())
                .text("source", row.source());
        return NotesPart.write(row.notes(), fields);
    }
}
