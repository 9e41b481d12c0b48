package dk.forslagsark.word.reading;

import dk.forslagsark.check.Checks;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.NamedContent;
import dk.forslagsark.excel.reading.CellProblem;
import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.excel.reading.ImportDifference.Kind;
import dk.forslagsark.excel.reading.Stated;
import dk.forslagsark.excel.template.SectionNames;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Content;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.spoken.SpokenNumber;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.CarriedProposal.Carried;
import dk.forslagsark.word.Controls;
import dk.forslagsark.word.WordComparison;
import dk.forslagsark.word.WordText;
import dk.forslagsark.word.WrittenText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A document of ours that carries its proposal along, and what has been written in it since: texts, fields of the front page, and rows of Table 1
 * are taken, sums are told, and what else is another is told and not taken.
 */
final class FilledDocument {
    private final Element root;
    private final Carried carried;
    private final NamedContent content;
    private final FilledPlaces places;
    private final Map<Block, FilledRows> rows = new EnumMap<>(Block.class);
    private final Map<ImportDifference, UnaryOperator<Proposal>> taken = new LinkedHashMap<>();
    private final List<ImportDifference> results = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /** @param beside what stands in notes and comments, a line each */
    FilledDocument(Element root, Carried carried, WordParagraphs paragraphs, List<String> beside) {
        this.root = root;
        this.carried = carried;
        Version version = Checks.version(carried.proposal());
        this.content = NamedContent.of(version);
        Optional<RestoredControls> restored = Optional.of(carried)
                .filter(any -> !any.isOfOwnTemplate())
                .map(ours -> RestoredControls.in(root, version, ours.form()));
        this.places = FilledPlaces.of(root, carried.proposal().years());
        FilledSections sections = new FilledSections(
                root,
                carried,
                paragraphs,
                Stream.concat(restored.map(RestoredControls::unplaced).stream().flatMap(List::stream), beside.stream())
                        .toList());
        taken.putAll(sections.taken());
        problems.addAll(sections.problems());
        rows();
        everything(restored.map(RestoredControls::expected).orElseGet(this::expected));
        restored.map(RestoredControls::problems).ifPresent(problems::addAll);
    }

    /** What a template of somebody's own may say. */
    private Map<String, List<String>> expected() {
        Map<String, List<String>> all = new HashMap<>(content.byName());
        Stream.of(content.fields(), content.headings())
                .forEach(texts -> texts.forEach((name, text) -> all.put(name, List.of(text))));
        return all;
    }

    /** The proposal with what has been written since, but for those. */
    Proposal without(Set<ImportDifference> left) {
        Proposal proposal = carried.proposal();
        for (Map.Entry<ImportDifference, UnaryOperator<Proposal>> change : taken.entrySet()) {
            proposal = left.contains(change.getKey())
                    ? proposal
                    : change.getValue().apply(proposal);
        }
        for (Map.Entry<Block, FilledRows> block : rows.entrySet()) {
            proposal = proposal.withLines(block.getKey(), block.getValue().lines(left));
        }
        return proposal;
    }

    List<ImportDifference> differences() {
        Stream<ImportDifference> ofRows = rows.values().stream().flatMap(block -> block.differences().stream());
        return Stream.of(taken.keySet().stream(), ofRows, results.stream())
                .flatMap(differences -> differences)
                .toList();
    }

    /** What has been changed and cannot be taken, each by the name of its control. */
    List<CellProblem> problems() {
        return Stream.concat(rows.values().stream().flatMap(block -> block.problems().stream()), problems.stream())
                .distinct()
                .toList();
    }

    private void rows() {
        for (Block block : Block.values()) {
            boolean isThere = Stream.of(TemplateNames.label(block), TemplateNames.amounts(block))
                    .anyMatch(name -> !Controls.tagged(root, name).isEmpty());
            boolean mayBeGone = carried.form().prints(Content.Table.TOTALS)
                    && Stream.of(TemplateNames.PERMANENT_TOTAL, TemplateNames.NET)
                            .anyMatch(name -> !Controls.tagged(root, name).isEmpty());
            if (isThere || mayBeGone) {
                rows.put(block, new FilledRows(root, carried.proposal(), block));
            }
        }
    }

    /** Whatever is not what it was, the texts of the sections and the rows of Table 1 apart. */
    private void everything(Map<String, List<String>> expected) {
        Set<String> done = Stream.concat(
                        Stream.of(Section.values()).map(SectionNames::name),
                        Stream.of(Block.values()).flatMap(block -> TemplateNames.modelRow(block).stream()))
                .collect(Collectors.toSet());
        Map<String, List<String>> held = Controls.all(root).stream()
                .collect(Collectors.groupingBy(
                        Controls::tag,
                        TreeMap::new,
                        Collectors.mapping(control -> WordText.of(control).strip(), Collectors.toList())));
        held.forEach((name, texts) -> Optional.ofNullable(expected.get(name))
                .filter(any -> !done.contains(name))
                .ifPresent(wanted -> compare(name, texts, wanted)));
    }

    private void compare(String name, List<String> held, List<String> wanted) {
        if (WordComparison.bare(String.join("", held)).equals(WordComparison.bare(String.join("", wanted)))) {
            return;
        }
        if (held.size() != wanted.size()) {
            problems.add(new CellProblem(places.words(name, 0, 1), Texts.of("word.read.rows-or-years")));
            return;
        }
        for (int i = 0; i < held.size(); i++) {
            String before = WrittenText.clean(wanted.get(i)).strip();
            if (!held.get(i).equals(before)) {
                changed(name, places.words(name, i, held.size()), held.get(i), before);
            }
        }
    }

    private void changed(String name, String place, String now, String before) {
        Optional<UnaryOperator<Proposal>> taking = FilledFields.taking(name, now);
        boolean isSum = name.contains("samlet_") || name.contains("total") || name.endsWith("i_alt");
        if (taking.isPresent() && told.add(name)) {
            take(name, FilledFields.words(name), shown(name, now), shown(name, before), taking.get());
        } else if (name.startsWith("tilbagebetaling") || isSum) {
            results.add(
                    new ImportDifference(Kind.RESULT, name, place, Stated.of(now), Stated.of(before), Stated.NOTHING));
        } else if (taking.isEmpty()) {
            problems.add(untaken(place, now, before));
        }
    }

    private static String shown(String name, String text) {
        return name.equals(TemplateNames.AFFECTED) ? String.join(", ", TickedBoxes.of(text)) : text;
    }

    static CellProblem untaken(String name, String now, String before) {
        return new CellProblem(
                name,
                Texts.of(
                        "word.read.untaken",
                        Quoted.of(SpokenNumber.shown(now)),
                        Quoted.of(SpokenNumber.shown(before))));
    }

    private void take(String name, String where, String now, String before, UnaryOperator<Proposal> change) {
        taken.put(
                new ImportDifference(Kind.INPUT, name, where, Stated.of(now), Stated.NOTHING, Stated.of(before)),
                change);
    }
}
