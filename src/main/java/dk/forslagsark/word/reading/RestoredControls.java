package dk.forslagsark.word.reading;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.NamedContent;
import dk.forslagsark.excel.reading.CellProblem;
import dk.forslagsark.excel.template.SectionNames;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.form.FormPart;
import dk.forslagsark.language.Texts;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WordExport;
import dk.forslagsark.word.WordText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Puts back the content controls of a document of ours that other programs have lost, or that stand around what nobody had written when it was
 * made: by comparing it with the document as we would make it now. A table is known by its controls, its caption and its words, a text by its heading.
 */
final class RestoredControls {
    /** More paragraphs are no form, and would take longer than anybody waits. */
    private static final int MOST_BLOCKS = 5_000;

    private final Element root;
    private final Form form;
    private final Map<String, List<String>> expected = new HashMap<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<WordBlock> unplaced = new ArrayList<>();

    private RestoredControls(Element root, Form form) {
        this.root = root;
        this.form = form;
    }

    /**
     * Changes the document that was read.
     *
     * @param version the proposal it was made of
     */
    static RestoredControls in(Element root, Version version, Form form) {
        RestoredControls restored = new RestoredControls(root, form);
        Element made = WordExport.filled(version, form);
        Controls.all(made).forEach(control -> restored.expected
                .computeIfAbsent(Controls.tag(control), any -> new ArrayList<>())
                .add(WordText.of(control).strip()));
        restored.restore(made, RowsOfTables.of(NamedContent.of(version)));
        return restored;
    }

    private void restore(Element made, RowsOfTables models) {
        List<WordBlock> blocks = WordBlock.of(root);
        if (blocks.size() > MOST_BLOCKS) {
            problems.add(new CellProblem(Texts.of("word.where.document"), Texts.of("word.read.too-many-paragraphs")));
            return;
        }
        List<WordBlock> ours = WordBlock.of(made);
        Map<WordBlock, WordBlock> tables = TablePairs.of(blocks, ours);
        Set<String> headings = WordParts.headings(ours);
        Set<String> added = added(blocks, headings);
        Set<String> all = Stream.concat(headings.stream(), added.stream()).collect(Collectors.toSet());
        Map<String, List<WordBlock>> parts = WordParts.of(blocks, all).byHeading();
        WordParts.of(ours, headings).byHeading().forEach((heading, part) -> restorePart(heading, parts, part, tables));
        added.forEach(heading -> restoreAdded(heading, parts.get(heading), tables));
        restoreTables(ours, tables, models);
    }

    /** The headings of parts that were left out, as nothing was in them, and that somebody has put in. */
    private Set<String> added(List<WordBlock> blocks, Set<String> headings) {
        return form.parts().stream()
                .filter(FormPart::isLeftOutEmpty)
                .map(part -> WordBlock.heading(part.heading()))
                .filter(heading -> !headings.contains(heading))
                .filter(heading -> blocks.stream().anyMatch(block -> block.isHeading(heading)))
                .collect(Collectors.toSet());
    }

    private void restoreAdded(String heading, List<WordBlock> part, Map<WordBlock, WordBlock> tables) {
        List<WordBlock> below = part.subList(1, part.size());
        unplaced.addAll(new RestoredPart(below, List.of(), tables, text(heading)).restore());
    }

    private void restorePart(
            String heading,
            Map<String, List<WordBlock>> parts,
            List<WordBlock> ours,
            Map<WordBlock, WordBlock> tables) {
        List<WordBlock> part = parts.get(heading);
        if (part == null) {
            problems.add(new CellProblem(ours.get(0).text(), Texts.of("word.read.heading-gone")));
            return;
        }
        Optional<String> text = text(heading);
        unplaced.addAll(new RestoredPart(part, ours, tables, text).restore());
        tellLost(ours);
        // the heading is there: what is not below it has been deleted
        text.filter(tag -> Controls.tagged(root, tag).isEmpty())
                .ifPresent(tag -> Controls.control(Controls.child(root, "body").orElse(root), tag));
    }

    private void tellLost(List<WordBlock> ours) {
        Set<String> there = Controls.all(root).stream().map(Controls::tag).collect(Collectors.toSet());
        ours.stream()
                .filter(our -> !our.isTable())
                .filter(our -> ControlPattern.of(our.element()).tags().stream().anyMatch(tag -> !there.contains(tag)))
                .map(our -> new CellProblem(Quoted.of(our.text()), Texts.of("word.read.gone")))
                .forEach(problems::add);
    }

    private Optional<String> text(String heading) {
        return form.parts().stream()
                .filter(part -> WordBlock.heading(part.title()).equals(heading))
                .map(FormPart::contents)
                .flatMap(List::stream)
                .filter(Content.Text.class::isInstance)
                .map(content -> SectionNames.name(((Content.Text) content).section()))
                .findFirst();
    }

    private void restoreTables(List<WordBlock> ours, Map<WordBlock, WordBlock> tables, RowsOfTables models) {
        String caption = "";
        for (WordBlock our : ours) {
            if (!our.isTable()) {
                caption = our.isBlank() ? caption : our.text();
                continue;
            }
            Optional<WordBlock> found = tables.entrySet().stream()
                    .filter(pair -> pair.getValue().equals(our))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (found.isPresent()) {
                problems.addAll(new RestoredTable(caption, found.get().element(), our.element(), models).restore());
            } else {
                problems.add(new CellProblem(caption, Texts.of("word.read.table-gone")));
            }
        }
    }

    /** What stands in each control as long as nobody writes in it. */
    Map<String, List<String>> expected() {
        return expected;
    }

    List<CellProblem> problems() {
        return List.copyOf(problems);
    }

    /** What stands in the document and belongs nowhere in the form, a paragraph or a row of a table a line. */
    List<String> unplaced() {
        return unplaced.stream()
                .flatMap(block ->
                        block.isTable() ? TypedTable.of(block.element()).lines() : List.of(block.text()).stream())
                .toList();
    }
}
