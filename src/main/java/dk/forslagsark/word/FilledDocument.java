package dk.forslagsark.word;

import dk.forslagsark.check.Checks;
import dk.forslagsark.compare.FormatWords;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.NamedContent;
import dk.forslagsark.excel.reading.CellProblem;
import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.excel.reading.ImportDifference.Kind;
import dk.forslagsark.excel.reading.Stated;
import dk.forslagsark.excel.template.SectionNames;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Content;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.word.CarriedProposal.Carried;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A document of ours that carries its proposal along, and what has been written in it since: texts, fields of the front page, and labels and
 * amounts of Table 1 are taken, sums are told, and what else is another is told and not taken.
 */
final class FilledDocument {
    private static final Map<String, CoverText> FIELDS = Map.of(
            TemplateNames.NUMBER,
            CoverText.NUMBER,
            TemplateNames.TITLE,
            CoverText.TITLE,
            "resumé",
            CoverText.SUMMARY,
            "målgruppe",
            CoverText.TARGET_GROUP,
            "midler_fra",
            CoverText.FUNDED_BY,
            "finansiering",
            CoverText.FINANCING);

    private final Element root;
    private final Carried carried;
    private final NamedContent content;
    private final WordParagraphs paragraphs;
    private final Map<ImportDifference, UnaryOperator<Proposal>> taken = new LinkedHashMap<>();
    private final List<ImportDifference> results = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();

    FilledDocument(Element root, Carried carried, WordParagraphs paragraphs) {
        this.paragraphs = paragraphs;
        this.root = root;
        this.carried = carried;
        this.content = NamedContent.of(Checks.version(carried.proposal()));
        sections();
        fields();
        tables();
    }

    /** The proposal with what has been written since, but for those. */
    Proposal without(Set<ImportDifference> left) {
        Proposal proposal = carried.proposal();
        for (Map.Entry<ImportDifference, UnaryOperator<Proposal>> change : taken.entrySet()) {
            proposal = left.contains(change.getKey())
                    ? proposal
                    : change.getValue().apply(proposal);
        }
        return proposal;
    }

    List<ImportDifference> differences() {
        return Stream.concat(taken.keySet().stream(), results.stream()).toList();
    }

    /** What has been changed and cannot be taken, each by the name of its control. */
    List<CellProblem> problems() {
        return List.copyOf(problems);
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
        RichText now = new RichText(Controls.tagged(root, name).stream()
                        .flatMap(control -> paragraphs.in(control).stream())
                        .toList())
                .map(WrittenText::clean)
                .printed();
        if (!now.equals(before)) {
            take(
                    name,
                    carried.form().headingOf(new Content.Text(section)),
                    FormatWords.told(now, before),
                    FormatWords.told(before, now),
                    proposal -> proposal.withSupplement(proposal.supplement()
                            .withSections(proposal.supplement().sections().with(section, now))));
        }
    }

    private void fields() {
        content.fields().forEach((name, text) -> Controls.tagged(root, name).stream()
                .limit(1)
                .map(control -> WordText.of(control).strip())
                .filter(now -> !now.equals(WrittenText.clean(text).strip()))
                .forEach(now -> field(name, now, text)));
    }

    private void field(String name, String now, String before) {
        CoverText field = FIELDS.get(name);
        if (name.startsWith("tilbagebetaling")) {
            results.add(result(name, name, now, before));
        } else if (field == null) {
            problems.add(untaken(name, now, before));
        } else {
            take(name, field.words(), now, before, proposal -> proposal.withCover(field.with(proposal.cover(), now)));
        }
    }

    private void tables() {
        Map<String, List<String>> wanted = new HashMap<>(content.byName());
        wanted.remove(TemplateNames.YEARS);
        wanted.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(named -> {
            List<String> held = Controls.tagged(root, named.getKey()).stream()
                    .map(control -> WordText.of(control).strip())
                    .toList();
            if (!held.isEmpty()) {
                compare(named.getKey(), held, named.getValue());
            }
        });
    }

    private void compare(String name, List<String> held, List<String> wanted) {
        if (held.size() != wanted.size()) {
            problems.add(new CellProblem(name, "rækker eller år er kommet eller væk. Det er ikke hentet."));
            return;
        }
        for (int i = 0; i < held.size(); i++) {
            String before = WrittenText.clean(wanted.get(i)).strip();
            if (!held.get(i).equals(before)) {
                changed(name, i, held.get(i), before);
            }
        }
    }

    private void changed(String name, int index, String now, String before) {
        for (Block block : Block.values()) {
            if (name.equals(TemplateNames.label(block))) {
                take(
                        name,
                        "Række " + (index + 1),
                        now,
                        before,
                        proposal -> line(proposal, block, index, line -> line.withLabel(now)));
                return;
            }
            if (name.equals(TemplateNames.amounts(block)) && amount(name, block, index, now, before)) {
                return;
            }
        }
        boolean isSum = name.contains("samlet_") || name.contains("total") || name.endsWith("i_alt");
        if (isSum) {
            results.add(result(name, name, now, before));
        } else {
            problems.add(untaken(name, now, before));
        }
    }

    private static CellProblem untaken(String name, String now, String before) {
        return new CellProblem(
                name,
                "rettet til " + Quoted.of(now) + ", før " + Quoted.of(before)
                        + ". Det er ikke hentet: ret det i forslaget.");
    }

    /** Whether it could be taken: the amount of a row that has no details, and that can be read. */
    private boolean amount(String name, Block block, int index, String now, String before) {
        int years = carried.proposal().years().count();
        int row = index / years;
        int year = carried.proposal().years().first() + index % years;
        Line line = carried.proposal().lines(block).get(row);
        Optional<Amount> amount = DanishAmount.read(now).value();
        if (!line.details().isEmpty() || amount.isEmpty() && !now.isEmpty()) {
            return false;
        }
        take(
                name,
                line.label() + ", " + year,
                now,
                before,
                proposal ->
                        line(proposal, block, row, each -> each.withAmounts(written(each.ownAmounts(), year, amount))));
        return true;
    }

    private static Amounts written(Amounts amounts, int year, Optional<Amount> amount) {
        return amount.map(any -> amounts.with(year, any)).orElseGet(() -> amounts.without(year));
    }

    private static Proposal line(Proposal proposal, Block block, int index, UnaryOperator<Line> change) {
        List<Line> lines = new ArrayList<>(proposal.lines(block));
        lines.set(index, change.apply(lines.get(index)));
        return proposal.withLines(block, lines);
    }

    private void take(String name, String where, String now, String before, UnaryOperator<Proposal> change) {
        taken.put(
                new ImportDifference(Kind.INPUT, name, where, Stated.of(now), Stated.NOTHING, Stated.of(before)),
                change);
    }

    private static ImportDifference result(String name, String where, String now, String computed) {
        return new ImportDifference(Kind.RESULT, name, where, Stated.of(now), Stated.of(computed), Stated.NOTHING);
    }
}
