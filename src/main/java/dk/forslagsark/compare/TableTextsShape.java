package dk.forslagsark.compare;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.tables.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is written about the tables beside their rows. */
final class TableTextsShape {
    private TableTextsShape() {}

    static Part<Proposal, Map<TableRef, TableWords>> part() {
        return new Part<>(
                "",
                proposal -> proposal.supplement().tableTexts().byTable(),
                (proposal, words) -> proposal.withSupplement(
                        proposal.supplement().withTableTexts(new TableTexts(new TreeMap<>(words)))),
                new ByKey<>(TableTextsShape::name, new OrElse<>(words(), TableWords.NONE)));
    }

    private static String name(TableRef ref) {
        return PrintedTable.of(ref).map(PrintedTable::title).orElse(ref.table());
    }

    /** What is written about one table. */
    static Shape<TableWords> words() {
        List<Part<TableWords, ?>> parts = new ArrayList<>();
        for (TableWords.Part part : TableWords.Part.values()) {
            parts.add(new Part<>(
                    called(part),
                    words -> words.text(part),
                    (words, text) -> words.with(part, text),
                    part.isOneLine() ? Value.of(text -> text) : new Text()));
        }
        parts.add(new Part<>(
                Texts.of("compare.table.place"), TableWords::place, TableWords::withPlace, Value.of(place -> place.map(
                                Object::toString)
                        .orElse(""))));
        parts.add(new Part<>(
                Texts.of("compare.table.first-year"),
                TableWords::firstYear,
                TableWords::withFirstYear,
                Value.of(year -> year.map(Object::toString).orElse(""))));
        parts.add(BesideShape.extras(
                TableWords::extras,
                (TableWords words, Extras extras) ->
                        new TableWords(words.texts(), words.place(), words.firstYear(), extras)));
        return new Parts<>(parts);
    }

    private static String called(TableWords.Part part) {
        return Texts.of(
                "compare.table.text." + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
