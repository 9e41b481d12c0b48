package dk.forslagsark.excel;

import dk.forslagsark.excel.template.SectionNames;
import dk.forslagsark.excel.template.TableTextNames;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of any length that a form prints: its sections, and what is written above and below its tables.
 *
 * @param placed which area has which place
 * @param tables all tables; what is written about one without rows is not printed
 */
record WrittenTexts(Proposal proposal, PlacedAreas placed, List<TableContent> tables) {
    /** Each by the name of the row it goes to; empty where there is none. */
    Map<String, RichText> byName() {
        Map<String, RichText> texts = new TreeMap<>();
        for (Section section : Section.values()) {
            texts.put(
                    SectionNames.name(section), proposal.supplement().sections().rich(section));
        }
        TableTextNames.rows(placed::at).forEach((name, text) -> {
            String written = proposal.supplement().tableTexts().text(text.table(), text.part());
            texts.put(name, isOfEmptyTable(name) ? RichText.EMPTY : RichText.plain(written));
        });
        return texts;
    }

    private boolean isOfEmptyTable(String name) {
        String prefix = TableTextNames.prefix(name);
        return tables.stream()
                .filter(TableContent::isEmpty)
                .anyMatch(table -> table.shape().prefix().equals(prefix));
    }
}
