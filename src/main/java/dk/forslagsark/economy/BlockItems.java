package dk.forslagsark.economy;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The items of a block beside what they are made of, so that those of a row that an edit has left alone need not be made anew.
 *
 * @param block the block
 * @param lines its rows
 * @param years the years of Table 1
 * @param targetGroup the proposal's
 * @param ofLines the items of each row
 */
record BlockItems(Block block, List<Line> lines, Years years, String targetGroup, List<List<Item>> ofLines) {
    /**
     * @param before those of another version; of a row that is the same object in the same place they are taken over
     */
    static BlockItems of(Proposal proposal, Block block, Optional<BlockItems> before) {
        List<Line> lines = proposal.lines(block);
        BlockItems bare =
                new BlockItems(block, lines, proposal.years(), proposal.cover().targetGroup(), new ArrayList<>());
        Optional<BlockItems> known = before.filter(bare::hasSameFrame);
        for (int i = 0; i < lines.size(); i++) {
            boolean isKnown = known.isPresent() && bare.hasSameLine(i, known.get());
            bare.ofLines.add(isKnown ? known.get().ofLines.get(i) : Item.of(proposal, new LineRef(block, i)));
        }
        return bare;
    }

    private boolean hasSameFrame(BlockItems other) {
        return years.equals(other.years) && targetGroup.equals(other.targetGroup);
    }

    private boolean hasSameLine(int index, BlockItems other) {
        return index < other.lines.size() && lines.get(index) == other.lines.get(index);
    }

    /** Whether the rows of both are set down to the same committees, written in the same way, in the same order. */
    boolean hasCommitteesOf(BlockItems other) {
        return ofLines.size() == other.ofLines.size()
                && IntStream.range(0, ofLines.size())
                        .allMatch(i -> ofLines.get(i) == other.ofLines.get(i)
                                || committees(ofLines.get(i)).equals(committees(other.ofLines.get(i))));
    }

    private static List<Optional<String>> committees(List<Item> items) {
        return items.stream().map(Item::committee).toList();
    }

    /** All of them, in the order of Table 1. */
    Stream<Item> stream() {
        return ofLines.stream().flatMap(List::stream);
    }

    /** Those of each area, in the order in which the tables of the areas stand. */
    List<List<Item>> byArea(Areas order) {
        Map<Area, List<Item>> byArea = new LinkedHashMap<>();
        ofLines.forEach(items -> byArea.computeIfAbsent(items.get(0).area(), area -> new ArrayList<>())
                .addAll(items));
        return order.inOrder(byArea.keySet()).stream().map(byArea::get).toList();
    }

    /** Those of areas that count as service. */
    List<Item> ofService(Areas areas) {
        Map<Area, Boolean> service = new HashMap<>();
        List<Item> counted = new ArrayList<>();
        for (List<Item> items : ofLines) {
            if (service.computeIfAbsent(items.get(0).area(), areas::isService)) {
                counted.addAll(items);
            }
        }
        return List.copyOf(counted);
    }
}
