package dk.forslagsark.word.reading;

import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WordComparison;
import dk.forslagsark.word.WordText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Which tables of a document are which of those we made: by their controls, else by what they say besides figures, their captions included. Rows
 * alone do not tell, as the tables of a form repeat each other.
 */
final class TablePairs {
    private static final Pattern FIGURE = Pattern.compile("[-–−]?[0-9.,%]*");
    private static final Pattern COUNTED = Pattern.compile("^tabel[0-9]+\\.?", Pattern.CASE_INSENSITIVE);

    /** So much of what both say, all told, has to be the same. */
    private static final double CERTAIN = 0.4;

    /** A control says more than all words. */
    private static final int BY_CONTROL = 10;

    private TablePairs() {}

    private record Pair(WordBlock table, WordBlock ours, double likeness) {}

    /** For each table that is known which of ours it is. */
    static Map<WordBlock, WordBlock> of(List<WordBlock> document, List<WordBlock> ours) {
        List<Pair> all = new ArrayList<>();
        Map<WordBlock, Table> known = tables(ours);
        tables(document)
                .forEach((block, table) -> known.forEach((mine, our) -> {
                    double likeness = table.likeness(our);
                    if (likeness >= CERTAIN) {
                        all.add(new Pair(block, mine, likeness));
                    }
                }));
        all.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Map<WordBlock, WordBlock> pairs = new LinkedHashMap<>();
        for (Pair pair : all) {
            if (!pairs.containsKey(pair.table()) && !pairs.containsValue(pair.ours())) {
                pairs.put(pair.table(), pair.ours());
            }
        }
        return pairs;
    }

    /**
     * A table as it is told from others.
     *
     * @param words what it says besides figures
     * @param tags its controls
     */
    private record Table(Set<String> words, Set<String> tags) {
        double likeness(Table other) {
            long shared = words.stream().filter(other.words::contains).count();
            double likeness = (double) shared / Math.max(1, words.size() + other.words.size() - shared);
            boolean hasControls = tags.stream().anyMatch(other.tags::contains);
            return hasControls ? likeness + BY_CONTROL : likeness;
        }
    }

    private static Map<WordBlock, Table> tables(List<WordBlock> blocks) {
        Map<WordBlock, Table> tables = new LinkedHashMap<>();
        String caption = "";
        for (WordBlock block : blocks) {
            if (block.isTable()) {
                tables.put(block, table(block.element(), caption));
                caption = "";
            } else if (!block.text().isEmpty()) {
                caption = block.text();
            }
        }
        return tables;
    }

    private static Table table(Element element, String caption) {
        Set<String> words = Stream.concat(
                        Stream.of(caption),
                        WordRow.of(element).stream()
                                .flatMap(row -> row.cells().stream())
                                .map(WordText::of))
                .map(WordComparison::bare)
                .map(text -> COUNTED.matcher(text).replaceFirst(""))
                .filter(text -> !FIGURE.matcher(text).matches())
                .collect(Collectors.toSet());
        Set<String> tags = new HashSet<>();
        Controls.all(element).stream()
                .map(Controls::tag)
                .filter(TablePairs::tells)
                .forEach(tags::add);
        return new Table(words, tags);
    }

    /** Many tables have the price level and the years of the proposal above them. */
    private static boolean tells(String tag) {
        return !tag.isEmpty() && !tag.equals("prisniveau") && !tag.equals(TemplateNames.YEARS);
    }
}
