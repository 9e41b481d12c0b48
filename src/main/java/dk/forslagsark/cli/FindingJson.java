package dk.forslagsark.cli;

import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.ListTableCell;
import dk.forslagsark.tables.Place.PageField;
import dk.forslagsark.tables.Place.TableCell;
import dk.forslagsark.version.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is not counted, for other programs. Tables and fields are called what the file calls them. */
final class FindingJson {
    private FindingJson() {}

    static List<Map<String, Object>> of(List<Finding> findings) {
        return findings.stream().map(FindingJson::of).toList();
    }

    private static Map<String, Object> of(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("severity", finding.isError() ? "error" : "note");
        object.putAll(finding.place().accept(new Keys()));
        object.put("text", finding.text());
        return object;
    }

    /** The keys that say where a place is. */
    private static final class Keys implements Place.Visitor<Map<String, Object>> {
        private final Map<String, Object> object = new LinkedHashMap<>();

        @Override
        public Map<String, Object> field(PageField place) {
            object.put("table", place.page().key());
            return withField(place.field());
        }

        @Override
        public Map<String, Object> cell(TableCell place) {
            RowRef row = place.row();
            object.put("table", row.block().key());
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
            object.put("table", place.page().key());
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
}
