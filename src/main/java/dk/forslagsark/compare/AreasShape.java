package dk.forslagsark.compare;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.AreaDefinition;
import dk.forslagsark.proposal.Areas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The areas a proposal has taken from its municipality: each by its name, whatever its place among them. */
final class AreasShape implements Shape<Areas> {
    private static final ByKey<Area, AreaDefinition> BY_NAME =
            new ByKey<>(Area::name, Value.optional(AreasShape::words));

    private static String words(AreaDefinition definition) {
        return definition.isService() ? Texts.of("compare.service") : Texts.of("compare.no-service");
    }

    @Override
    public void compare(Where where, Areas from, Areas to, Consumer<Difference> found) {
        BY_NAME.compare(where, byName(from), byName(to), found);
    }

    @Override
    public Areas merge(Where where, Three<Areas> of, Decisions decisions) {
        return of.settled()
                .orElseGet(() -> new Areas(List.copyOf(BY_NAME.merge(where, of.map(AreasShape::byName), decisions)
                        .values())));
    }

    @Override
    public List<String> cells(String name, Areas value) {
        return BY_NAME.cells(name, byName(value));
    }

    private static Map<Area, AreaDefinition> byName(Areas areas) {
        Map<Area, AreaDefinition> byName = new LinkedHashMap<>();
        areas.definitions().forEach(definition -> byName.put(definition.area(), definition));
        return byName;
    }
}
