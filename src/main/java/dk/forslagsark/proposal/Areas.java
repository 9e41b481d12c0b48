package dk.forslagsark.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Areas with what they count as, in their order. A proposal carries those it has taken from its municipality, so that it comes to
 * the same where another municipality's are known. The areas that ship are known to every proposal and stand first, unless they
 * are in the list. An area that is nowhere defined comes last and does not count as service.
 *
 * @param definitions each area once
 */
public record Areas(List<AreaDefinition> definitions) {
    public static final Areas NONE = new Areas(List.of());

    /** Those that every proposal knows. */
    public static final Areas SHIPPED =
            new Areas(Area.SHIPPED.stream().map(AreaDefinition::shipped).toList());

    /** Keeps the first definition of each area. */
    public Areas {
        Set<Area> seen = new LinkedHashSet<>();
        definitions = definitions.stream()
                .filter(definition -> seen.add(definition.area()))
                .toList();
    }

    /** Whether the permanent changes of the area count as service. */
    public boolean isService(Area area) {
        Optional<AreaDefinition> known = find(area);
        return known.isPresent() && known.get().isService();
    }

    /** What is known of the area. */
    public Optional<AreaDefinition> find(Area area) {
        Optional<AreaDefinition> own = find(area, definitions);
        return own.isPresent() ? own : find(area, SHIPPED.definitions);
    }

    private static Optional<AreaDefinition> find(Area area, List<AreaDefinition> among) {
        for (AreaDefinition definition : among) {
            if (definition.area().equals(area)) {
                return Optional.of(definition);
            }
        }
        return Optional.empty();
    }

    /** Each of these once, in the order in which their tables stand. */
    public List<Area> inOrder(Collection<Area> used) {
        List<Area> order = order();
        return used.stream()
                .distinct()
                .sorted(Comparator.comparingInt(area -> order.contains(area) ? order.indexOf(area) : Integer.MAX_VALUE))
                .toList();
    }

    /** The areas of this list, in its order. */
    public List<Area> list() {
        return definitions.stream().map(AreaDefinition::area).toList();
    }

    private List<Area> order() {
        List<Area> listed = list();
        return Stream.concat(Area.SHIPPED.stream().filter(area -> !listed.contains(area)), listed.stream())
                .toList();
    }

    /**
     * The same with an area that is taken into use, in the order of the municipality that offers it. What is known already, and what
     * the municipality does not know either, stays as it is.
     */
    public Areas adopting(Area area, Areas organisation) {
        boolean isNew = find(area).isEmpty() && organisation.list().contains(area);
        return isNew ? adopted(area, organisation) : this;
    }

    private Areas adopted(Area area, Areas organisation) {
        List<AreaDefinition> all = new ArrayList<>();
        organisation.definitions.stream()
                .filter(offered ->
                        offered.area().equals(area) || find(offered.area()).isPresent())
                .map(offered -> find(offered.area()).orElse(offered))
                .forEach(all::add);
        all.addAll(definitions);
        return new Areas(withoutLeading(all));
    }

    /** Without those at the beginning that stand there anyway, as they ship. */
    private static List<AreaDefinition> withoutLeading(List<AreaDefinition> all) {
        int leading = 0;
        int last = -1;
        while (leading < all.size() && Area.SHIPPED.indexOf(all.get(leading).area()) > last) {
            last = Area.SHIPPED.indexOf(all.get(leading).area());
            leading++;
        }
        return all.subList(leading, all.size());
    }
}
