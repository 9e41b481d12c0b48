package dk.forslagsark.cli;

import dk.forslagsark.catalogue.Edition;
import dk.forslagsark.catalogue.EditionComparison;
import dk.forslagsark.catalogue.EditionComparison.Beside;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.proposal.Years;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two choices among proposals beside each other, for other programs. */
final class EditionJson {
    private EditionJson() {}

    /** The object in its order; amounts are numbers in 1.000 kr., one per year. */
    static Map<String, Object> of(EditionComparison comparison, Years years) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("years", years.list());
        object.put("first", edition(comparison.first(), comparison.onlyInFirst()));
        object.put("second", edition(comparison.second(), comparison.onlyInSecond()));
        object.put(
                "committees",
                comparison.committees().stream().map(EditionJson::beside).toList());
        return object;
    }

    /** The choices that are kept, and the numbers of what each leaves out. */
    static Map<String, Object> of(List<Edition> editions) {
        return Map.of("editions", editions.stream().map(EditionJson::kept).toList());
    }

    private static Map<String, Object> kept(Edition edition) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", edition.name());
        object.put("without", edition.without());
        return object;
    }

    private static Map<String, Object> edition(Edition edition, List<Entry> only) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", edition.name());
        object.put("only", only.stream().map(Entry::number).toList());
        return object;
    }

    private static Map<String, Object> beside(Beside beside) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("committee", beside.committee());
        object.put("first", CatalogueJson.numbers(beside.first().amounts()));
        object.put("second", CatalogueJson.numbers(beside.second().amounts()));
        object.put("difference", CatalogueJson.numbers(beside.difference()));
        return object;
    }
}
