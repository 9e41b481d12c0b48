package dk.forslagsark.word.reading;

import dk.forslagsark.compare.FormatWords;
import dk.forslagsark.excel.reading.CellProblem;
import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.excel.reading.ImportDifference.Kind;
import dk.forslagsark.excel.reading.Stated;
import dk.forslagsark.excel.template.SectionNames;
import dk.forslagsark.form.Content;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.word.CarriedProposal.Carried;
import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WrittenText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;

/** The texts of the sections in a document of ours, as far as they are others than they were. */
final class FilledSections {
    private final Element root;
    private final Carried carried;
    private final WordParagraphs paragraphs;
    private final Map<ImportDifference, UnaryOperator<Proposal>> taken = new LinkedHashMap<>();
    private final List<CellProblem> problems = new ArrayList<>();

    /**
     * @param unplaced what belongs to no section, a line each
     */
    FilledSections(Element root, Carried carried, WordParagraphs paragraphs, List<String> unplaced) {
        this.root = root;
        this.carried = carried;
        this.paragraphs = paragraphs;
        sections();
        unplaced(unplaced);
    }

    /** What is another, and what it makes of the proposal. */
    Map<ImportDifference, UnaryOperator<Proposal>> taken() {
        return taken;
    }

    List<CellProblem> problems() {
        return problems;
    }

    private void sections() {
        for (Section section : Section.values()) {
            if (carried.form().prints(new Content.Text(section))) {
                section(section);
            }
        }
    }

    private void section(Section section) {
        String name = SectionNames.name(section);
        RichText before = carried.proposal()
                .supplement()
                .sections()
                .rich(section)
                .map(WrittenText::clean)
                .printed();
        List<Element> controls = Controls.tagged(root, name);
        RichText now = new RichText(controls.stream()
                        .flatMap(control -> paragraphs.in(control).stream())
                        .toList())
                .map(WrittenText::clean)
                .printed();
        if (controls.isEmpty() && carried.isOfOwnTemplate() && !before.isEmpty()) {
            problems.add(new CellProblem(name, Texts.of("word.read.field-gone")));
        } else if (!controls.isEmpty() && !now.equals(before)) {
            take(
                    name,
                    carried.form().headingOf(new Content.Text(section)),
                    FormatWords.told(now, before),
                    FormatWords.told(before, now),
                    proposal -> with(proposal, section, now));
        }
    }

    private static Proposal with(Proposal proposal, Section section, RichText text) {
        return proposal.withSupplement(proposal.supplement()
                .withSections(proposal.supplement().sections().with(section, text)));
    }

    /** Never dropped: it stands at the end of a section. */
    private void unplaced(List<String> lines) {
        if (!lines.isEmpty()) {
            String text = String.join("\n", lines);
            take(
                    SectionNames.name(UnplacedText.SECTION),
                    UnplacedText.HEADING,
                    text,
                    "",
                    proposal -> with(
                            proposal,
                            UnplacedText.SECTION,
                            UnplacedText.below(proposal.supplement().sections().rich(UnplacedText.SECTION), lines)));
        }
    }

    private void take(String name, String where, String now, String before, UnaryOperator<Proposal> change) {
        taken.put(
                new ImportDifference(Kind.INPUT, name, where, Stated.of(now), Stated.NOTHING, Stated.of(before)),
                change);
    }
}
