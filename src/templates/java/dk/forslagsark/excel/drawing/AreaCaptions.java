package dk.forslagsark.excel.drawing;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;

/** What is called by an area. At a spare place the name is put in when the template is filled. */
public final class AreaCaptions {
    private AreaCaptions() {}

    /** “Service”. */
    public static String alone(AreaPlace place) {
        return place.shipped().map(Area::name).orElse(place.nameAlone());
    }

    /** “service”. */
    public static String within(AreaPlace place) {
        return TableWording.within(named(place));
    }

    /** “Varige ændringer, service”. */
    public static String table(Block block, AreaPlace place) {
        return TableWording.areaTable(block, named(place));
    }

    /** “Fordeling af varige ændringer mellem udvalg, service”. */
    public static String committees(Block block, AreaPlace place) {
        return TableWording.committeeTable(block, named(place));
    }

    /** “Varige ændringer totalt, service”. */
    public static String total(Block block, AreaPlace place) {
        return TableWording.total(block, named(place));
    }

    /** What a cell must be to hold exactly the name in another: neither an operator nor a pattern, whatever is written there. */
    public static String criterion(String cell) {
        return "\"=\"&SUBSTITUTE(SUBSTITUTE(%s,\"*\",\"~*\"),\"?\",\"~?\")".formatted(cell);
    }

    private static Area named(AreaPlace place) {
        return place.shipped().orElseGet(() -> new Area(place.nameWithin()));
    }
}
