package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.AreaDefinition;
import dk.forslagsark.proposal.Areas;
import java.util.Map;

/** The areas of a municipality: their names in their order, and which count as service. Those that ship need not be there. */
final class AreasPart {
    static final String KEY = "areas";

    private AreasPart() {}

    static Areas read(JsonObject object) throws FileProblem {
        return new Areas(object.list(KEY, AreasPart::definition));
    }

    static void write(Areas areas, JsonFields fields) {
        fields.list(KEY, areas.definitions(), AreasPart::written);
    }

    /** The area that a text names. */
    static Area area(JsonValue value) throws FileProblem {
        return Area.named(value.asText()).orElseThrow(() -> value.wrong(Texts.of("file.wrong.area")));
    }

    private static AreaDefinition definition(JsonValue value) throws FileProblem {
        JsonObject object = value.asObject();
        Area area = object.require("name", AreasPart::area);
        boolean isService = object.find("service", JsonValue::asFlag).orElse(false);
        AreaDefinition definition = new AreaDefinition(area, isService, object.rest());
        if (definition.contradictsShipped()) {
            String shipped = isService
                    ? Texts.of("file.wrong.area-not-service", area.name())
                    : Texts.of("file.wrong.area-service", area.name());
            throw object.place().key("service").problem(shipped);
        }
        return definition;
    }

    private static Map<String, Object> written(AreaDefinition definition) {
        JsonFields fields = new JsonFields().put("name", definition.area().name());
        return (definition.isService() ? fields.put("service", true) : fields).and(definition.extras());
    }
}
