package dk.forslagsark.tables;

import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The text of a section in the parts that its free tables stand between. */
public final class SectionParts {
    private SectionParts() {}

    /**
     * A part of a text, with the tables behind it.
     *
     * @param text the paragraphs; empty where tables alone are left
     * @param paragraphs how many paragraphs with words there are in this part and those before it
     * @param tables which of the free tables of the proposal stand behind it, from 0
     */
    public record Part(RichText text, int paragraphs, List<Integer> tables) {
        public Part {
            tables = List.copyOf(tables);
        }
    }

    /**
     * From the top; the last has the tables that stand behind all text. A list is not parted: a table that is placed within it stands
     * behind it.
     */
    public static List<Part> of(Proposal proposal, Section section) {
        List<Paragraph> paragraphs =
                proposal.supplement().sections().rich(section).paragraphs();
        List<Part> parts = new ArrayList<>();
        int begin = 0;
        int words = 0;
        List<Integer> waiting = new ArrayList<>();
        for (int i = 0; i < paragraphs.size() - 1; i++) {
            words += hasWords(paragraphs.get(i)) ? 1 : 0;
            waiting.addAll(hasWords(paragraphs.get(i)) ? behind(proposal, section, words) : List.of());
            boolean isWithinList = paragraphs.get(i).item().isPresent()
                    && paragraphs.get(i + 1).item().isPresent();
            boolean goesOn =
                    paragraphs.subList(i + 1, paragraphs.size()).stream().anyMatch(SectionParts::hasWords);
            if (!waiting.isEmpty() && !isWithinList && goesOn) {
                parts.add(new Part(new RichText(paragraphs.subList(begin, i + 1)), words, waiting));
                begin = i + 1;
                waiting = new ArrayList<>();
            }
        }
        List<Integer> placed =
                parts.stream().flatMap(part -> part.tables().stream()).toList();
        List<Integer> rest = of(proposal.freeTables(), section).stream()
                .filter(table -> !placed.contains(table))
                .toList();
        parts.add(new Part(
                new RichText(paragraphs.subList(begin, paragraphs.size())),
                new RichText(paragraphs).wordedParagraphs().size(),
                rest));
        return List.copyOf(parts);
    }

    /** The tables of the section in the order in which they stand. */
    public static List<Integer> order(Proposal proposal, Section section) {
        return of(proposal, section).stream()
                .flatMap(part -> part.tables().stream())
                .toList();
    }

    private static List<Integer> behind(Proposal proposal, Section section, int paragraph) {
        List<FreeTable> tables = proposal.freeTables();
        return of(tables, section).stream()
                .filter(table ->
                        tables.get(table).behind().filter(at -> at == paragraph).isPresent())
                .toList();
    }

    private static List<Integer> of(List<FreeTable> tables, Section section) {
        return IntStream.range(0, tables.size())
                .filter(index -> tables.get(index).section() == section)
                .boxed()
                .toList();
    }

    private static boolean hasWords(Paragraph paragraph) {
        return !paragraph.text().isBlank();
    }
}
