package dk.forslagsark.word.reading;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.reading.CellProblem;
import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.excel.reading.ImportDifference.Kind;
import dk.forslagsark.excel.reading.RowPairs;
import dk.forslagsark.excel.reading.RowPairs.Pair;
import dk.forslagsark.excel.reading.Stated;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.spoken.SpokenTableOne;
import dk.forslagsark.word.Controls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;

/** The rows of a block of Table 1 in a document of ours: labels and amounts that are others, rows that have come and rows that are gone. */
final class FilledRows {
    private final Proposal proposal;
    private final Block block;
    private final List<FilledRow> before;
    private final List<FilledRow> rows;
    private final List<Pair> pairs;
    private final Map<ImportDifference, UnaryOperator<Line>> changes = new LinkedHashMap<>();
    private final Map<Integer, List<ImportDifference>> ofLine = new HashMap<>();
    private final Map<Integer, ImportDifference> added = new LinkedHashMap<>();
    private final Map<Integer, ImportDifference> removed = new LinkedHashMap<>();
    private final List<CellProblem> problems = new ArrayList<>();

    FilledRows(Element root, Proposal proposal, Block block) {
        this.proposal = proposal;
        this.block = block;
        this.before = proposal.lines(block).stream()
                .map(line -> FilledRow.of(line, proposal.years()))
                .toList();
        this.rows = Controls.descendants(root, "tr").stream()
                .filter(row -> has(row, TemplateNames.label(block)) || has(row, TemplateNames.amounts(block)))
                .map(row -> FilledRow.of(row, block))
                .toList();
        this.pairs = RowPairs.of(
                before.stream().map(FilledRow::key).toList(),
                rows.stream().map(FilledRow::key).toList());
        pairs.forEach(this::compare);
    }

    private static boolean has(Element row, String tag) {
        return !Controls.tagged(row, tag).isEmpty();
    }

    private void compare(Pair pair) {
        if (pair.before().isEmpty()) {
            come(pair.read().orElseThrow());
        } else if (pair.read().isPresent()) {
            compare(pair.before().get(), rows.get(pair.read().get()));
        } else if (!before.get(pair.before().get()).key().isBlank()) {
            Stated gone = Stated.of(before.get(pair.before().get()).words());
            removed.put(pair.before().get(), structure(Kind.REMOVED, Stated.NOTHING, gone));
        }
    }

    private void come(int index) {
        FilledRow row = rows.get(index);
        if (row.isReadable(proposal.years())) {
            added.put(index, structure(Kind.ADDED, Stated.of(row.words()), Stated.NOTHING));
        } else {
            problems.add(
                    new CellProblem(TemplateNames.label(block), Texts.of("word.read.new-row", Quoted.of(row.words()))));
        }
    }

    private ImportDifference structure(Kind kind, Stated now, Stated before) {
        return new ImportDifference(
                kind, TemplateNames.label(block), SpokenTableOne.heading(block), now, Stated.NOTHING, before);
    }

    private void compare(int index, FilledRow now) {
        FilledRow was = before.get(index);
        if (!now.label().equals(was.label())) {
            take(
                    index,
                    TemplateNames.label(block),
                    Texts.of("word.where.row", index + 1),
                    now.label(),
                    was.label(),
                    line -> line.withLabel(now.label()));
        }
        if (!now.area().equals(was.area())) {
            problems.add(FilledDocument.untaken(TemplateNames.area(block), now.area(), was.area()));
        }
        if (now.amounts().size() == was.amounts().size()) {
            for (int i = 0; i < now.amounts().size(); i++) {
                amount(index, i, now.amounts().get(i), was.amounts().get(i));
            }
        } else {
            problems.add(new CellProblem(
                    TemplateNames.amounts(block), Texts.of("word.read.amounts", Quoted.of(now.label()))));
        }
    }

    /** Taken where the row has no details and it can be read. */
    private void amount(int index, int column, String now, String was) {
        Line line = proposal.lines(block).get(index);
        int year = proposal.years().first() + column;
        Optional<Amount> amount = DanishAmount.read(now).value();
        if (now.equals(was)) {
            return;
        } else if (line.hasDetails() || amount.isEmpty() && !now.isEmpty()) {
            problems.add(FilledDocument.untaken(TemplateNames.amounts(block), now, was));
        } else {
            take(
                    index,
                    TemplateNames.amounts(block),
                    line.label() + ", " + year,
                    now,
                    was,
                    each -> each.withAmounts(FilledRow.written(each.ownAmounts(), year, amount)));
        }
    }

    private void take(int index, String name, String where, String now, String was, UnaryOperator<Line> change) {
        ImportDifference difference =
                new ImportDifference(Kind.INPUT, name, where, Stated.of(now), Stated.NOTHING, Stated.of(was));
        changes.put(difference, change);
        ofLine.computeIfAbsent(index, any -> new ArrayList<>()).add(difference);
    }

    /** What is another: first what stands in rows that were there. */
    List<ImportDifference> differences() {
        List<ImportDifference> all = new ArrayList<>(changes.keySet());
        all.addAll(added.values());
        all.addAll(removed.values());
        return all;
    }

    List<CellProblem> problems() {
        return problems;
    }

    /** The rows with what is another, but for those. */
    List<Line> lines(Set<ImportDifference> left) {
        List<Line> lines = new ArrayList<>();
        for (Pair pair : pairs) {
            pair.before().flatMap(index -> kept(index, left)).ifPresent(lines::add);
            pair.read()
                    .filter(any -> pair.before().isEmpty())
                    .filter(index -> added.containsKey(index) && !left.contains(added.get(index)))
                    .map(index -> rows.get(index).line(proposal.years()))
                    .ifPresent(line -> lines.add(
                            lines.isEmpty()
                                    ? line
                                    : line.withGroup(lines.get(lines.size() - 1).group())));
        }
        return lines;
    }

    private Optional<Line> kept(int index, Set<ImportDifference> left) {
        if (removed.containsKey(index) && !left.contains(removed.get(index))) {
            return Optional.empty();
        }
        Line line = proposal.lines(block).get(index);
        for (ImportDifference difference : ofLine.getOrDefault(index, List.of())) {
            line = left.contains(difference) ? line : changes.get(difference).apply(line);
        }
        return Optional.of(line);
    }
}
