package dk.forslagsark.word.reading;

import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WordComparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Puts the controls of what stands under a heading of ours around what stands there now; what is new is text of the section. */
final class RestoredPart {
    private final List<WordBlock> blocks;
    private final List<WordBlock> ours;
    private final Map<WordBlock, WordBlock> tables;
    private final Optional<String> text;
    private final List<WordBlock> unplaced = new ArrayList<>();

    /**
     * @param tables which of our tables the known ones are
     * @param text the tag of the text of the section; empty where the form has none under this heading
     */
    RestoredPart(
            List<WordBlock> blocks, List<WordBlock> ours, Map<WordBlock, WordBlock> tables, Optional<String> text) {
        this.blocks = seen(blocks);
        this.ours = seen(ours);
        this.tables = tables;
        this.text = text;
    }

    private static List<WordBlock> seen(List<WordBlock> blocks) {
        return blocks.stream().filter(block -> !block.isBlank()).toList();
    }

    /** What found no place. */
    List<WordBlock> restore() {
        int[] known = known();
        matchByWords(known);
        matchBesideTables(known);
        for (int i = 0; i < known.length; i++) {
            if (known[i] == InOrder.NONE) {
                isNew(blocks.get(i));
            } else if (!blocks.get(i).isTable()) {
                put(blocks.get(i), ours.get(known[i]));
            }
        }
        return unplaced;
    }

    private int[] known() {
        Map<WordBlock, String> names = new HashMap<>();
        List<String> theirs = blocks.stream()
                .map(block -> block.isTable()
                        ? Optional.ofNullable(tables.get(block))
                                .map(RestoredPart::name)
                                .orElse("")
                        : WordComparison.bare(block.text()))
                .toList();
        List<String> mine = ours.stream()
                .map(block -> block.isTable() ? name(block) : WordComparison.bare(block.text()))
                .toList();
        return InOrder.of(List.of(theirs), List.of(mine), false);
    }

    private static String name(WordBlock table) {
        return "table " + System.identityHashCode(table.element());
    }

    /** A caption or a field of which only what is in its controls is another. */
    private void matchByWords(int[] known) {
        for (int our : left(known)) {
            ControlPattern pattern = ControlPattern.of(ours.get(our).element());
            if (pattern.hasWords() && !pattern.tags().isEmpty()) {
                IntStream.range(0, known.length)
                        .filter(i -> known[i] == InOrder.NONE && !blocks.get(i).isTable())
                        .filter(i -> pattern.values(blocks.get(i).text()).isPresent())
                        .findFirst()
                        .ifPresent(i -> known[i] = our);
            }
        }
    }

    /** What stands right above or below a table, in the same look. */
    private void matchBesideTables(int[] known) {
        for (int i = 0; i < known.length; i++) {
            if (blocks.get(i).isTable() && known[i] != InOrder.NONE) {
                matchBeside(known, i, -1);
                matchBeside(known, i, 1);
            }
        }
    }

    private void matchBeside(int[] known, int table, int step) {
        int i = table + step;
        int our = known[table] + step;
        while (i >= 0 && i < known.length && our >= 0 && our < ours.size() && mayBe(known, i, our)) {
            known[i] = our;
            i += step;
            our += step;
        }
    }

    private boolean mayBe(int[] known, int index, int our) {
        WordBlock block = blocks.get(index);
        WordBlock mine = ours.get(our);
        List<String> tags = tags(mine);
        boolean isOfTable =
                !mine.isTable() && !tags.isEmpty() && !tags.equals(text.stream().toList());
        return known[index] == InOrder.NONE
                && IntStream.of(known).noneMatch(each -> each == our)
                && isOfTable
                && !block.isTable()
                && block.style().equals(mine.style());
    }

    private int[] left(int[] known) {
        boolean[] found = new boolean[ours.size()];
        Arrays.stream(known).filter(our -> our != InOrder.NONE).forEach(our -> found[our] = true);
        return IntStream.range(0, found.length).filter(our -> !found[our]).toArray();
    }

    /** The controls in a paragraph of ours, and the one around it. */
    private static List<String> tags(WordBlock block) {
        List<String> tags = new ArrayList<>(ControlPattern.of(block.element()).tags());
        around(block.element()).ifPresent(tags::add);
        return tags;
    }

    private static Optional<String> around(Element paragraph) {
        return Controls.around(paragraph, "sdt").map(Controls::tag).filter(tag -> !tag.isEmpty());
    }

    private void put(WordBlock block, WordBlock our) {
        if (hasControls(block)) {
            return;
        }
        ControlPattern pattern = ControlPattern.of(our.element());
        if (!pattern.tags().isEmpty()) {
            pattern.putInto(block.element());
        } else {
            around(our.element()).ifPresent(tag -> Controls.wrap(block.element(), tag));
        }
    }

    private static boolean hasControls(WordBlock block) {
        return around(block.element()).isPresent()
                || Controls.all(block.element()).stream()
                        .anyMatch(control -> !Controls.tag(control).isEmpty());
    }

    private void isNew(WordBlock block) {
        if (block.isTable() ? tables.containsKey(block) : hasControls(block)) {
            return;
        }
        if (block.isTable() || text.isEmpty()) {
            unplaced.add(block);
        } else {
            Controls.wrap(block.element(), text.get());
        }
    }
}
