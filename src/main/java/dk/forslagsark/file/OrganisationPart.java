package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.NameTime;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.TypeDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists of {@link OrganisationFile}. A name is a text, or an object with its {@code name} and when it is borne. */
final class OrganisationPart {
    private final JsonObject file;
    private final Map<String, NameTime> times;

    private OrganisationPart(JsonObject file, Map<String, NameTime> times) {
        this.file = file;
        this.times = new HashMap<>(times);
    }

    /**
     * A list that is left out is the other one; an empty list suggests nothing.
     *
     * @throws FileProblem naming the place of what is wrong
     */
    static Organisation read(JsonObject file, Organisation otherwise) throws FileProblem {
        return new OrganisationPart(file, otherwise.times()).organisation(otherwise);
    }

    private Organisation organisation(Organisation otherwise) throws FileProblem {
        return new Organisation(
                names("administrations", otherwise.administrations()),
                names("committees", otherwise.committees()),
                names("pools", otherwise.pools()),
                names("financing", otherwise.financing()),
                names("bodies", otherwise.bodies()),
                names("targetGroups", otherwise.targetGroups()),
                has("types") ? file.list("types", OrganisationPart::type) : otherwise.types(),
                has(AreasPart.KEY) ? AreasPart.read(file) : otherwise.areas(),
                times,
                HouseRulesPart.read(file, otherwise.rules()));
    }

    private boolean has(String key) throws FileProblem {
        return file.find(key, value -> value).isPresent();
    }

    private List<String> names(String key, List<String> otherwise) throws FileProblem {
        if (!has(key)) {
            return otherwise;
        }
        List<String> names = new ArrayList<>();
        for (JsonValue value : file.list(key, any -> any)) {
            names.add(value.value() instanceof Map ? timed(value.asObject()) : value.asText());
        }
        return names;
    }

    private String timed(JsonObject object) throws FileProblem {
        String name = object.require("name", JsonValue::asText).strip();
        times.put(name, new NameTime(object.find("from", JsonValue::asDate), object.find("until", JsonValue::asDate)));
        return name;
    }

    private static TypeDefinition type(JsonValue value) throws FileProblem {
        if (!(value.value() instanceof Map)) {
            return new TypeDefinition(named(value), Optional.empty());
        }
        JsonObject object = value.asObject();
        return new TypeDefinition(object.require("name", OrganisationPart::named), object.textIfAny("form"));
    }

    /** The type that a text names. */
    static ProposalType named(JsonValue value) throws FileProblem {
        return ProposalType.named(value.asText()).orElseThrow(() -> value.wrong(Texts.of("file.wrong.type")));
    }
}
