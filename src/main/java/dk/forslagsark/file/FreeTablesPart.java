package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.proposal.TableWords.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The free tables. */
final class FreeTablesPart {
    private static final String CELLS = "cells";
    private static final String BEHIND = "behindParagraph";

    private FreeTablesPart() {}

    static List<FreeTable> read(JsonObject proposal) throws FileProblem {
        return proposal.list(FreeTable.KEY, value -> table(value.asObject()));
    }

    private static FreeTable table(JsonObject table) throws FileProblem {
        String title = table.text("title");
        Section section = table.require("section", value -> value.asChoice(List.of(Section.values())));
        TableWords words = TableWords.NONE
                .with(Part.LEAD_IN, table.text(Part.LEAD_IN.key()))
                .with(Part.NOTE, table.text(Part.NOTE.key()));
        List<FreeRow> rows = table.list("rows", value -> row(value.asObject()));
        Optional<Integer> behind = table.find(BEHIND, JsonValue::asPlace);
        return new FreeTable(title, section, behind, words, rows, table.rest());
    }

    private static FreeRow row(JsonObject row) throws FileProblem {
        List<String> cells = row.list(CELLS, value -> value.value() == null ? "" : value.asText());
        if (cells.size() > FreeRow.MOST_COLUMNS) {
            throw row.place().key(CELLS).problem(Texts.of("file.wrong.columns", cells.size(), FreeRow.MOST_COLUMNS));
        }
        return new FreeRow(cells, NotesPart.read(row));
    }

    static void write(List<FreeTable> tables, JsonFields proposal) {
        proposal.list(FreeTable.KEY, tables, FreeTablesPart::written);
    }

    private static Map<String, Object> written(FreeTable table) {
        JsonFields fields = new JsonFields()
                .text("title", table.title())
                .put("section", table.section().key())
                .putIfAny(BEHIND, table.behind());
        table.words().texts().forEach((part, text) -> fields.text(part.key(), text));
        return fields.list("rows", table.rows(), FreeTablesPart::written).and(table.extras());
    }

    private static Map<String, Object> written(FreeRow row) {
        return NotesPart.write(row.notes(), new JsonFields().list(CELLS, row.cells(), Function.identity()));
    }
}
