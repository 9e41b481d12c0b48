package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.proposal.TableWords.Part;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What is written about the tables beside their rows: one object for each table, with the area where there is one for each. */
final class TableTextsPart {
    private static final String KEY = "tableTexts";
    private static final String TABLE = "table";
    private static final String AREA = "area";
    private static final String PLACE = "place";
    private static final String FIRST_YEAR = "firstYear";

    private TableTextsPart() {}

    static TableTexts read(JsonObject proposal) throws FileProblem {
        TableTexts texts = TableTexts.NONE;
        for (JsonObject table : proposal.list(KEY, JsonValue::asObject)) {
            TableRef ref = new TableRef(table.require(TABLE, JsonValue::asText), table.find(AREA, AreasPart::area));
            if (texts.byTable().containsKey(ref)) {
                throw table.place().problem(Texts.of("file.wrong.table-twice"));
            }
            texts = texts.with(ref, words(table));
        }
        return texts;
    }

    private static TableWords words(JsonObject table) throws FileProblem {
        Map<Part, String> texts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            texts.put(part, table.text(part.key()));
        }
        Optional<Integer> place = table.find(PLACE, JsonValue::asPlace);
        Optional<Integer> firstYear = table.find(FIRST_YEAR, JsonValue::asYear);
        return new TableWords(texts, place, firstYear, table.rest());
    }

    static void write(TableTexts texts, JsonFields proposal) {
        proposal.list(KEY, texts.byTable().entrySet(), entry -> table(entry.getKey(), entry.getValue()));
    }

    private static Map<String, Object> table(TableRef ref, TableWords words) {
        JsonFields fields = new JsonFields().put(TABLE, ref.table()).choice(AREA, ref.area());
        words.texts().forEach((part, text) -> fields.text(part.key(), text));
        fields.putIfAny(PLACE, words.place());
        fields.putIfAny(FIRST_YEAR, words.firstYear());
        return fields.and(words.extras());
    }
}
