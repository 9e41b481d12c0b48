package dk.forslagsark.file;

import dk.forslagsark.catalogue.Edition;
import dk.forslagsark.catalogue.Plan;
import dk.forslagsark.catalogue.Target;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Extras;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What is kept of a catalogue in the folder of its proposals, as {@value #NAME}. */
public final class PlanFile {
    /** What it is called in every folder. */
    public static final String NAME = "katalog.json";

    private PlanFile() {}

    /**
     * What is kept in the folder; nothing where there is no such file.
     *
     * @throws FileProblem if it cannot be read or understood; the message has the place in it
     */
    public static Plan read(Path folder) throws FileProblem {
        Path file = folder.resolve(NAME);
        if (FileKind.of(file) == FileKind.MISSING) {
            return Plan.NONE;
        }
        String text = TextFile.read(file);
        try {
            return parse(text);
        } catch (FileProblem e) {
            throw e.in(NAME);
        }
    }

    /**
     * Changes what is kept in the folder, whoever has changed it meanwhile.
     *
     * @return what it is now
     * @throws FileProblem if it cannot be read, which leaves it as it is, or cannot be written
     */
    public static Plan change(Path folder, UnaryOperator<Plan> change) throws FileProblem {
        Plan changed = change.apply(read(folder));
        byte[] bytes = format(changed).getBytes(StandardCharsets.UTF_8);
        SafeFile.write(folder.resolve(NAME), out -> out.write(bytes));
        return changed;
    }

    static Plan parse(String text) throws FileProblem {
        JsonObject file = new JsonObject(JsonTree.read(text), JsonPath.ROOT);
        return new Plan(
                file.find("priceLevel", JsonValue::asYear),
                file.list("targets", PlanFile::target),
                file.list("editions", PlanFile::edition),
                file.rest());
    }

    static String format(Plan plan) {
        return JsonText.write(new JsonFields()
                .putIfAny("priceLevel", plan.priceLevel())
                .list("targets", plan.targets(), PlanFile::write)
                .list("editions", plan.editions(), PlanFile::write)
                .and(plan.extras()));
    }

    private static Target target(JsonValue value) throws FileProblem {
        JsonObject target = value.asObject();
        String committee = target.require("committee", JsonValue::asText);
        Map<Integer, Amount> amounts = AmountsPart.byYear(target);
        for (Map.Entry<Integer, Amount> each : amounts.entrySet()) {
            if (each.getValue().isNegative()) {
                throw target.require("amounts", JsonValue::asObject)
                        .members()
                        .get(each.getKey().toString())
                        .wrong(Texts.of("file.wrong.target"));
            }
        }
        return Target.of(committee, amounts);
    }

    private static Map<String, Object> write(Target target) {
        Map<String, Object> amounts = new LinkedHashMap<>();
        target.byYear().forEach((year, amount) -> amounts.put(year.toString(), amount.thousands()));
        return new JsonFields()
                .put("committee", target.committee())
                .object("amounts", amounts)
                .and(Extras.NONE);
    }

    private static Edition edition(JsonValue value) throws FileProblem {
        JsonObject edition = value.asObject();
        return new Edition(edition.require("name", JsonValue::asText), edition.list("without", JsonValue::asText));
    }

    private static Map<String, Object> write(Edition edition) {
        return new JsonFields()
                .put("name", edition.name())
                .list("without", edition.without(), number -> number)
                .and(Extras.NONE);
    }
}
