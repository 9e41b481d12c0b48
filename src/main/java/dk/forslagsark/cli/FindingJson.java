package dk.forslagsark.cli;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.ListTableCell;
import dk.forslagsark.tables.Place.PageField;
import dk.forslagsark.tables.Place.TableCell;
import dk.forslagsark.version.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the checks have found, for other programs. Tables and fields are called what the file calls them. */
final class FindingJson {
    private FindingJson() {}

    static List<Map<String, Object>> of(List<Finding> findings) {
        return findings.stream().map(FindingJson::of).toList();
    }

    private static Map<String, Object> of(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.putAll(finding.place().accept(new Keys()));
        object.put("text", finding.text());
        return object;
    }

    /** The keys that say where a place is. */
    private static final class Keys implements Place.Visitor<Map<String, Object>> {
        private final Map<String, Object> object = new LinkedHashMap<>();

        @Override
        public Map<String, Object> field(PageField place) {
            object.put("table", name(place.page()));
            return withField(place.field());
        }

        @Override
        public Map<String, Object> cell(TableCell place) {
            RowRef row = place.row();
            object.put("table", row.block() == Block.PERMANENT ? "permanentChanges" : "implementationCosts");
            object.put("row", row.line());
            if (row instanceof DetailRef detail) {
                object.put("detail", detail.detail());
            }
            if (place.column() instanceof Column.Year year) {
                object.put("year", year.year());
                return object;
            }
            return withField(place.column().key());
        }

        @Override
        public Map<String, Object> cell(ListTableCell place) {
            object.put("table", name(place.page()));
            object.put("row", place.row());
            return withField(place.field());
        }

        private Map<String, Object> withField(String field) {
            if (!field.isEmpty()) {
                object.put("field", field);
            }
            return object;
        }
    }

    /** What the file calls what is on that page. */
    private static String name(Place.Page page) {
        return switch (page) {
            case COVER -> "cover";
            case TABLE_1 -> "table1";
            case PERMANENT_TABLES -> "permanentTables";
            case INVESTMENT_TABLES -> "investmentTables";
            case COMMITTEE_TABLES -> "committeeTables";
            case COMMITTEE_EFFECT -> "committeeEffect";
            case ASSUMPTIONS -> "assumptions";
            case STAFFING -> "staffing";
            case UNIT_PRICES -> "unitPrices";
            case BUDGETS -> "budgets";
            case MILESTONES -> "milestones";
            case SUCCESS_CRITERIA -> "successCriteria";
            case CONSULTATIONS -> "consultations";
            case BACKGROUND -> Section.BACKGROUND.key();
            case CONTENT -> Section.CONTENT.key();
            case ECONOMY -> Section.ECONOMY.key();
            case COMMITTEES -> Section.COMMITTEES.key();
            case IMPLEMENTATION -> Section.IMPLEMENTATION.key();
            case INVOLVEMENT -> Section.INVOLVEMENT.key();
            case EFFECT -> Section.EFFECT.key();
            case FOLLOW_UP -> Section.FOLLOW_UP.key();
            case RISK -> Section.RISK.key();
            case CONSULTATION -> Section.CONSULTATION.key();
        };
    }
}
