package dk.forslagsark.word.reading;

import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenTableOne;
import dk.forslagsark.word.Controls;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.w3c.dom.Element;

/**
 * What the places of a document are called on the screen: rows of Table 1 by their words and years, the others by the caption of their table.
 *
 * @param years those of Table 1
 * @param captions of the table in which each control stands first
 */
record FilledPlaces(Years years, Map<String, String> captions) {
    private static final Map<String, Supplier<String>> ROWS = Map.of(
            TemplateNames.PERMANENT_TOTAL, () -> SpokenTableOne.total(Block.PERMANENT),
            TemplateNames.IMPLEMENTATION_TOTAL, () -> SpokenTableOne.total(Block.IMPLEMENTATION),
            TemplateNames.NET, SpokenTableOne::net,
            TemplateNames.PAYBACK_SERVICE, SpokenTableOne::paybackOfService,
            TemplateNames.PAYBACK_TOTAL, SpokenTableOne::paybackOfAll);

    static FilledPlaces of(Element root, Years years) {
        Map<String, String> captions = new HashMap<>();
        String above = "";
        for (WordBlock block : WordBlock.of(root)) {
            if (block.isTable()) {
                for (Element control : Controls.all(block.element())) {
                    captions.putIfAbsent(Controls.tag(control), above);
                }
            } else if (!block.isBlank()) {
                above = block.text();
            }
        }
        captions.values().removeIf(String::isEmpty);
        return new FilledPlaces(years, captions);
    }

    /**
     * The place of a control.
     *
     * @param index which of those of that name it is
     * @param count how many of them there are
     */
    String words(String name, int index, int count) {
        String row = Optional.ofNullable(ROWS.get(name))
                .map(Supplier::get)
                .orElseGet(() -> captions.getOrDefault(name, name));
        boolean isByYear = ROWS.containsKey(name) && count == years.count();
        return isByYear ? row + ", " + (years.first() + index) : row;
    }
}
