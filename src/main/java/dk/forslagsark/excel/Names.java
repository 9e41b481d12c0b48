package dk.forslagsark.excel;

import dk.forslagsark.proposal.Block;
import java.util.ArrayList;
import java.util.List;

/** The defined names of a template. They are Danish because a controller meets them in the name manager of Excel. */
final class Names {
    static final String NUMBER = "nummer";
    static final String TITLE = "titel";
    static final String AFFECTED = "berørte_forvaltninger";
    static final String OTHERS_AFFECTED = "andre_berørte";
    static final String YEARS = "år";
    static final String PERMANENT_TOTAL = "samlet_varig";
    static final String PERMANENT_SERVICE = "samlet_varig_service";
    static final String IMPLEMENTATION_TOTAL = "samlet_implementering";
    static final String NET = "samlet_påvirkning";
    static final String PAYBACK_SERVICE = "tilbagebetaling_service";
    static final String PAYBACK_TOTAL = "tilbagebetaling_total";
    static final String IMPLEMENTATION_ROWS = "blok_implementering";
    static final String PAYBACK_ROWS = "blok_tilbagebetaling";

    private Names() {}

    static String label(Block block) {
        return prefix(block) + "tekst";
    }

    static String area(Block block) {
        return prefix(block) + "område";
    }

    static String amounts(Block block) {
        return prefix(block) + "beløb";
    }

    static String group(Block block) {
        return prefix(block) + "gruppe";
    }

    /** The names of a model row. */
    static List<String> modelRow(Block block) {
        return List.of(label(block), area(block), amounts(block));
    }

    /** The names on one row of year cells, but for the model rows. */
    static List<String> yearRows() {
        return List.of(YEARS, PERMANENT_TOTAL, PERMANENT_SERVICE, IMPLEMENTATION_TOTAL, NET);
    }

    /** What no template can do without: the form would not be the proposal. */
    static List<String> required() {
        List<String> required = new ArrayList<>(List.of(NUMBER, TITLE, YEARS));
        required.addAll(modelRow(Block.PERMANENT));
        required.add(PERMANENT_TOTAL);
        required.addAll(modelRow(Block.IMPLEMENTATION));
        required.addAll(List.of(IMPLEMENTATION_TOTAL, NET, PAYBACK_SERVICE, PAYBACK_TOTAL));
        return List.copyOf(required);
    }

    private static String prefix(Block block) {
        return block == Block.PERMANENT ? "varig_" : "implementering_";
    }
}
