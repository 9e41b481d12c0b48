package dk.forslagsark.excel;

import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Proposal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which area has which place in a form. Those that ship have their own; the others of the proposal take the spare ones in their
 * order, and where there are more of them, the last have none.
 */
public record PlacedAreas(Map<AreaPlace, Area> byPlace) {
    public static PlacedAreas of(Proposal proposal) {
        Map<AreaPlace, Area> byPlace = new HashMap<>();
        Area.SHIPPED.forEach(area -> byPlace.put(AreaPlace.of(area), area));
        List<Area> others = new ArrayList<>(proposal.areasInUse());
        others.removeAll(Area.SHIPPED);
        for (int i = 0; i < Math.min(others.size(), AreaPlace.SPARE); i++) {
            byPlace.put(AreaPlace.spares().get(i), others.get(i));
        }
        return new PlacedAreas(byPlace);
    }

    /** The area at that place; none at a spare one that is not used. */
    public Optional<Area> at(AreaPlace place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** The place of the area; none where all spare ones are taken. */
    public Optional<AreaPlace> of(Area area) {
        return AreaPlace.all().stream()
                .filter(place -> area.equals(byPlace.get(place)))
                .findFirst();
    }
}
