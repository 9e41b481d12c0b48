package dk.forslagsark.excel.template;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.tables.Column.Leading;
import dk.forslagsark.tables.Column.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The defined names of a template. They are Danish because a controller meets them in the name manager of Excel. */
public final class TemplateNames {
    public static final String NUMBER = "nummer";
    public static final String TITLE = "titel";
    public static final String AFFECTED = "berørte_forvaltninger";
    public static final String OTHERS_AFFECTED = "andre_berørte";
    public static final String YEARS = "år";
    public static final String PERMANENT_TOTAL = "samlet_varig";
    public static final String IMPLEMENTATION_TOTAL = "samlet_implementering";
    public static final String NET = "samlet_påvirkning";
    public static final String PAYBACK_SERVICE = "tilbagebetaling_service";
    public static final String PAYBACK_TOTAL = "tilbagebetaling_total";
    public static final String IMPLEMENTATION_ROWS = "blok_implementering";
    public static final String PAYBACK_ROWS = "blok_tilbagebetaling";

    /** The years of the sheet that computes payback, one a row; it is printed as far as they say something. */
    public static final String CALCULATED_YEARS = "beregning_år";

    /** What the control of a shipped form says; blank while all agrees. */
    public static final String CONTROL = "kontrol";

    /** The areas that count as service, one a row. */
    public static final String SERVICE_AREAS = "serviceområder";

    /** On the model row of permanent changes: whether the area of the row is one of those. */
    public static final String COUNTS_AS_SERVICE = "varig_tæller_som_service";

    /** The row that says how an investment is financed. */
    public static final String FINANCING_ROWS = "blok_finansiering";

    public static final String RISK_ROWS = "blok_risiko";

    /** The net effect, where it is hidden without implementation costs: it is the permanent total once more. */
    public static final String NET_ROWS = "blok_samlet_påvirkning";

    /** What the names of rows that may be hidden begin with. */
    public static final String BLOCK = "blok_";

    private static final String EMPTINESS = "ingen_";
    private static final String PART = "afsnit_";
    private static final String HEADING = "overskrift_";
    private static final String COLUMN = "kolonne_";

    private TemplateNames() {}

    /** Whether names that begin like this one are of rows that may be hidden, or of a column left empty, whatever comes after. */
    public static boolean isOfHidden(String name) {
        return Stream.of(BLOCK, EMPTINESS, PART, HEADING, COLUMN).anyMatch(name::startsWith);
    }

    /** Whether the name is of such a row, or of the rows whose absence it tells of. */
    static boolean isOfEmptiness(String name) {
        return name.startsWith(EMPTINESS) || name.startsWith(PART);
    }

    /** Whether the name is of a row that says that a part of the form has no content. */
    public static boolean isEmptiness(String name) {
        return name.startsWith(EMPTINESS);
    }

    /** The name of the rows whose absence such a row tells of. */
    public static String partOfEmptiness(String name) {
        return PART + name.substring(EMPTINESS.length());
    }

    /** The heading of such rows, printed only where they are, by the word that the names of both end with. */
    public static String heading(String word) {
        return HEADING + word;
    }

    /** Whether the name is of such a heading. */
    public static boolean isHeading(String name) {
        return name.startsWith(HEADING);
    }

    /** The name of the rows whose heading that is. */
    public static String partOfHeading(String name) {
        return PART + name.substring(HEADING.length());
    }

    /** A column of a table, from its head to its total, that is printed only where something stands in the cells of that name. */
    public static String column(String cells) {
        return COLUMN + cells;
    }

    /** The name of the cells for whose column the name is; empty for any other name. */
    static Optional<String> cellsOfColumn(String name) {
        return Optional.of(name).filter(any -> any.startsWith(COLUMN)).map(any -> any.substring(COLUMN.length()));
    }

    /** Whether the name says something of another, which is among those present. */
    static boolean isOfOther(String name, Collection<String> present) {
        return cellsOfColumn(name)
                .or(() -> Optional.of(name).filter(TemplateNames::isHeading).map(TemplateNames::partOfHeading))
                .filter(other -> present.stream().anyMatch(other::equalsIgnoreCase))
                .isPresent();
    }

    /** The part in an area of a total that is made up of permanent changes or of implementation costs. */
    public static String total(Block block, AreaPlace place) {
        return (block == Block.PERMANENT ? PERMANENT_TOTAL : IMPLEMENTATION_TOTAL) + "_" + place.word();
    }

    public static String label(Block block) {
        return prefix(block) + Leading.LABEL.ending();
    }

    public static String area(Block block) {
        return prefix(block) + Leading.AREA.ending();
    }

    public static String amounts(Block block) {
        return prefix(block) + Year.ENDING;
    }

    public static String group(Block block) {
        return prefix(block) + TemplateTable.HEADING;
    }

    /** The committee of a row, which tables gather by; often outside what is printed. */
    public static String committee(Block block) {
        return prefix(block) + TemplateTables.COMMITTEE;
    }

    /** The area in whose table a row stood when the form was filled. */
    public static String home(Block block) {
        return prefix(block) + "tabel";
    }

    /** 1 where a row has details that are entered in the table of its area. */
    public static String details(Block block) {
        return prefix(block) + "detaljer";
    }

    /** The names of what tells where a row belongs: all of them, or none. */
    public static List<String> belonging(Block block) {
        return List.of(committee(block), home(block), details(block));
    }

    /** The names of a model row. */
    public static List<String> modelRow(Block block) {
        return List.of(label(block), area(block), amounts(block));
    }

    /** The names on one row of year cells, but for the model rows. */
    public static List<String> yearRows() {
        List<String> rows = new ArrayList<>(List.of(YEARS, PERMANENT_TOTAL, IMPLEMENTATION_TOTAL, NET));
        for (Block block : Block.values()) {
            AreaPlace.all().stream().map(place -> total(block, place)).forEach(rows::add);
        }
        return List.copyOf(rows);
    }

    /** What no template can do without: the form would not be the proposal. */
    public static List<String> required() {
        List<String> required = new ArrayList<>(List.of(NUMBER, TITLE, YEARS));
        required.addAll(modelRow(Block.PERMANENT));
        required.add(PERMANENT_TOTAL);
        required.addAll(modelRow(Block.IMPLEMENTATION));
        required.addAll(List.of(IMPLEMENTATION_TOTAL, NET, PAYBACK_SERVICE, PAYBACK_TOTAL));
        return List.copyOf(required);
    }

    /** What stands above such parts, hidden where the block has no rows. */
    public static String totalRows(Block block) {
        return BLOCK + (block == Block.PERMANENT ? PERMANENT_TOTAL : IMPLEMENTATION_TOTAL);
    }

    /** The row of such a part, hidden where nothing is of that area. */
    public static String totalRows(Block block, AreaPlace place) {
        return BLOCK + total(block, place);
    }

    private static String prefix(Block block) {
        return block == Block.PERMANENT ? "varig_" : "implementering_";
    }
}
