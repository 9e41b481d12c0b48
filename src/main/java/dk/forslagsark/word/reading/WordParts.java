package dk.forslagsark.word.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The blocks of a document under the headings of a form.
 *
 * @param byHeading what stands below each heading that was found, which is itself the first of it; what stands above all of them under a blank one
 */
record WordParts(Map<String, List<WordBlock>> byHeading) {
    private static final String TOP = "";

    /** The headings of one of ours below its title, as they are told from other texts. */
    static Set<String> headings(List<WordBlock> ours) {
        Map<String, Long> count = ours.stream()
                .filter(block -> block.style().equals(WordBlock.HEADING))
                .skip(1)
                .collect(Collectors.groupingBy(block -> WordBlock.heading(block.text()), Collectors.counting()));
        return count.keySet();
    }

    /** A text that stands twice is the heading where it looks as one, else where it stands first. */
    static WordParts of(List<WordBlock> blocks, Set<String> headings) {
        Map<WordBlock, String> starts = new HashMap<>();
        for (String heading : headings) {
            List<WordBlock> alike = blocks.stream()
                    .filter(block -> WordBlock.heading(block.text()).equals(heading))
                    .toList();
            alike.stream()
                    .filter(block -> block.style().equals(WordBlock.HEADING))
                    .findFirst()
                    .or(() -> alike.stream().findFirst())
                    .ifPresent(block -> starts.put(block, heading));
        }
        Map<String, List<WordBlock>> parts = new LinkedHashMap<>();
        List<WordBlock> part = parts.computeIfAbsent(TOP, any -> new ArrayList<>());
        for (WordBlock block : blocks) {
            if (starts.containsKey(block)) {
                part = parts.computeIfAbsent(starts.get(block), any -> new ArrayList<>());
            }
            part.add(block);
        }
        return new WordParts(parts);
    }
}
