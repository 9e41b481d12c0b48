package dk.forslagsark.file;

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
        return Area.named(value.asText())
                .orElseThrow(() -> value.wrong("er ikke navnet på et styringsområde. Skriv et navn"));
    }

    private static AreaDefinition definition(JsonValue value) throws FileProblem {
        JsonObject object = value.asObject();
        Area area = object.require("name", AreasPart::area);
        boolean isService = object.find("service", JsonValue::asFlag).orElse(false);
        AreaDefinition definition = new AreaDefinition(area, isService, object.rest());
        if (definition.contradictsShipped()) {
            String counts = isService ? " tæller ikke som service" : " tæller som service";
            throw object.place()
                    .key("service")
                    .problem(area.name() + counts + " i alle andre forslag. Ret det, eller giv området et andet navn");
        }
        return definition;
    }

    private static Map<String, Object> written(AreaDefinition definition) {
        JsonFields fields = new JsonFields().put("name", definition.area().name());
        return (definition.isService() ? fields.put("service", true) : fields).and(definition.extras());
    }
}
