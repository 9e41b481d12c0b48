package dk.forslagsark.cli;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.ListRow;
import dk.forslagsark.tables.Place.Row;
import dk.forslagsark.tables.Place.TableRow;
import dk.forslagsark.version.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the checks have found, for other programs. Tables and fields are called what the file calls them. */
final class FindingJson {
    private static final Map<Place.Page, String> TABLES = Map.of(
            Place.Page.STAFFING, "staffing",
            Place.Page.UNIT_PRICES, "unitPrices",
            Place.Page.BUDGETS, "budgets",
            Place.Page.MILESTONES, "milestones",
            Place.Page.SUCCESS_CRITERIA, "successCriteria",
            Place.Page.CONSULTATIONS, "consultations");

    private FindingJson() {}

    static List<Map<String, Object>> of(List<Finding> findings) {
        return findings.stream().map(FindingJson::of).toList();
    }

    private static Map<String, Object> of(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        Place place = finding.place();
        Row row = place.row().orElseThrow();
        if (row instanceof TableRow table) {
            put(table.ref(), object);
            object.put("year", Integer.valueOf(place.field()));
        } else if (row instanceof ListRow list) {
            object.put("table", TABLES.get(place.page()));
            object.put("row", list.index());
            object.put("field", place.field());
        }
        object.put("text", finding.text());
        return object;
    }

    private static void put(RowRef ref, Map<String, Object> object) {
        object.put("table", ref.block() == Block.PERMANENT ? "permanentChanges" : "implementationCosts");
        object.put("row", ref.line());
        if (ref instanceof DetailRef detail) {
            object.put("detail", detail.detail());
        }
    }
}
