package dk.forslagsark.check;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the figures a sentence can mean. Of an amount in a sentence that names rows or areas these are theirs; of one that is
 * said of several years, what there is in each of them, or in all together; of one that lasts, what is permanent.
 *
 * @param names what can be named, rows, their details and areas: the words to all that is called so
 * @param byRun the runs of letters in names to those names
 * @param totals the totals of both blocks
 * @param others figures of the smaller tables, which may be meant anywhere
 */
record SpokenFigures(
        Map<String, List<SpokenCourse>> names,
        Map<String, List<String>> byRun,
        List<SpokenCourse> totals,
        List<BigDecimal> others) {

    static SpokenFigures of(Checked checked) {
        Map<String, List<SpokenCourse>> names = Stream.of(Block.values())
                .flatMap(block -> courses(checked.lines(block).toList()))
                .distinct()
                .collect(Collectors.groupingBy(SpokenCourse::words));
        Map<String, List<String>> byRun = new HashMap<>();
        names.keySet().forEach(words -> SpokenWords.runs(words)
                .forEach(run ->
                        byRun.computeIfAbsent(run, any -> new ArrayList<>()).add(words)));
        return new SpokenFigures(
                names,
                byRun,
                Stream.of(Block.values()).map(block -> total(checked, block)).toList(),
                OtherFigures.of(checked).map(BigDecimal::abs).toList());
    }

    private static Stream<SpokenCourse> courses(List<CheckedRow> lines) {
        Stream<SpokenCourse> ofAreas =
                lines.stream().collect(Collectors.groupingBy(line -> line.line().area())).entrySet().stream()
                        .map(area -> SpokenCourse.of(area.getKey().name(), false, area.getValue()));
        Stream<SpokenCourse> ofLabels = lines.stream()
                .flatMap(Checked::detailsOf)
                .collect(Collectors.groupingBy(CheckedRow::label))
                .entrySet()
                .stream()
                .filter(label -> label.getValue().size() > 1)
                .map(label -> SpokenCourse.of(label.getKey(), false, label.getValue()));
        return Stream.of(lines.stream().flatMap(SpokenFigures::line), ofAreas, ofLabels)
                .flatMap(courses -> courses);
    }

    /** A row and each of its details; whoever names one of them may speak of any of the others. */
    private static Stream<SpokenCourse> line(CheckedRow line) {
        String words = Stream.concat(Stream.of(line), Checked.detailsOf(line))
                .map(CheckedRow::label)
                .collect(Collectors.joining(" "));
        return Stream.concat(
                Stream.of(SpokenCourse.of(words, true, List.of(line))),
                Checked.detailsOf(line).map(row -> SpokenCourse.of(words, false, List.of(row))));
    }

    private static SpokenCourse total(Checked checked, Block block) {
        List<BigDecimal> perYear = checked.version().economy().totals(block).stream()
                .map(Amount::thousands)
                .toList();
        return new SpokenCourse("", false, block, checked.proposal().years().first(), perYear);
    }

    /** What the amount can be, as sizes in 1.000 kr.; empty where the sentence leaves it open. */
    Optional<Stream<BigDecimal>> meant(StatedAmount stated, String sentence) {
        boolean lasts = SpokenWords.saysItLasts(sentence);
        List<SpokenCourse> named = SpokenWords.runs(sentence).stream()
                .flatMap(run -> byRun.getOrDefault(run, List.of()).stream())
                .distinct()
                .flatMap(words -> names.get(words).stream())
                .filter(course -> !lasts || course.block() == Block.PERMANENT)
                .toList();
        boolean isOpen =
                named.isEmpty() && stated.years().size() < 2 || !totals.get(0).hasYears(stated.years());
        return isOpen ? Optional.empty() : Optional.of(sizes(stated.years(), named.isEmpty() ? all() : named));
    }

    private List<SpokenCourse> all() {
        return names.values().stream().flatMap(List::stream).toList();
    }

    private Stream<BigDecimal> sizes(List<Integer> years, List<SpokenCourse> named) {
        Stream<SpokenCourse> meant = Stream.of(Block.values()).flatMap(block -> {
            List<SpokenCourse> ofBlock =
                    named.stream().filter(course -> course.block() == block).toList();
            return Stream.<Supplier<Stream<SpokenCourse>>>of(
                            ofBlock::stream, () -> together(ofBlock), () -> total(block, !ofBlock.isEmpty()))
                    .flatMap(Supplier::get);
        });
        return Stream.concat(
                meant.flatMap(course -> Stream.concat(course.sizes(years), course.steps(years))), others.stream());
    }

    /** Several rows that are named may be meant together. */
    private static Stream<SpokenCourse> together(List<SpokenCourse> named) {
        return named.stream().filter(SpokenCourse::isRow).reduce(SpokenCourse::plus).stream();
    }

    private Stream<SpokenCourse> total(Block block, boolean isMeant) {
        return totals.stream().filter(total -> isMeant && total.block() == block);
    }
}
