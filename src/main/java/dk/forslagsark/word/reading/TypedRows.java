package dk.forslagsark.word.reading;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.DanishDate;
import dk.forslagsark.danish.FrontWording;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowType;
import dk.forslagsark.proposal.SuccessCriterion;
import dk.forslagsark.proposal.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The smaller tables of a document typed by hand, known by their first heading, and its front page. */
record TypedRows(TypedTable table) {
    /** The proposal with what the table says; empty if it is none of those. */
    Optional<Proposal> into(Proposal proposal) {
        if (table.begins(ColumnWording.ACTIVITY)) {
            return Optional.of(with(proposal, Milestone.ROWS, milestones()));
        } else if (table.begins(ColumnWording.CONSULTED_BODY)) {
            return Optional.of(with(proposal, Consultation.ROWS, consultations()));
        } else if (table.begins(ColumnWording.SUCCESS_CRITERIA)) {
            return Optional.of(with(proposal, SuccessCriterion.ROWS, criteria()));
        }
        return isFront() ? Optional.of(proposal.withCover(front(proposal.cover()))) : Optional.empty();
    }

    /** A table may go on in another below. */
    private static <T extends Noted<T>> Proposal with(Proposal proposal, RowType<T> type, List<T> rows) {
        return proposal.withRows(
                type, Stream.concat(proposal.rows(type).stream(), rows.stream()).toList());
    }

    private boolean isFront() {
        return body(0).stream().anyMatch(row -> TypedFront.isLabel(row.get(0), FrontWording.TITLE));
    }

    /** What stands in it and has no place in the form, a line for each row. */
    Stream<String> left() {
        if (table.begins(ColumnWording.ACTIVITY)) {
            return left((row, column) -> year(column).isPresent());
        } else if (table.begins(ColumnWording.CONSULTED_BODY)) {
            return left((row, column) -> column == 1 && yes(row.get(1)).isPresent()
                    || column == 2
                            && DanishDate.read(row.get(2), LocalDate.now())
                                    .value()
                                    .isPresent()
                    || column == 3);
        } else if (table.begins(ColumnWording.SUCCESS_CRITERIA)) {
            return left((row, column) -> column < 4);
        }
        return Stream.of(body(0)).filter(any -> isFront()).flatMap(List::stream).flatMap(row -> {
            boolean isKnown = new TypedFront().put(row.get(0), row.get(1));
            return Stream.of(String.join(
                            " | ", row.stream().filter(cell -> !cell.isBlank()).toList()))
                    .filter(any -> !isKnown || row.stream().skip(2).anyMatch(cell -> !cell.isBlank()));
        });
    }

    private Stream<String> left(BiPredicate<List<String>, Integer> isTaken) {
        return body(1).stream()
                .map(row -> IntStream.range(1, row.size())
                        .filter(column -> !row.get(column).isBlank() && !isTaken.test(row, column))
                        .mapToObj(column -> (table.cell(0, column) + ": " + row.get(column)).replaceFirst("^: ", ""))
                        .reduce(row.get(0), (line, cell) -> line + " | " + cell))
                .filter(line -> line.contains(" | "));
    }

    private Optional<Integer> year(int column) {
        return Optional.of(table.cell(0, column))
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::parseInt)
                .filter(Years::isYear);
    }

    private List<List<String>> body(int from) {
        return table.rows().stream()
                .skip(from)
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .map(row -> IntStream.range(0, Math.max(4, row.size()))
                        .mapToObj(column -> column < row.size() ? row.get(column) : "")
                        .toList())
                .toList();
    }

    private Cover front(Cover before) {
        TypedFront front = new TypedFront();
        body(0).forEach(row -> front.put(row.get(0), row.get(1)));
        return front.into(before);
    }

    private List<Milestone> milestones() {
        List<Milestone> rows = new ArrayList<>();
        for (List<String> row : body(1)) {
            Milestone milestone = new Milestone(row.get(0), new TreeSet<>(), Notes.NONE);
            for (int column = 1; column < row.size(); column++) {
                Optional<Integer> year = year(column);
                if (!row.get(column).isBlank() && year.isPresent()) {
                    milestone = milestone.withMark(year.get(), Optional.of(word(row.get(column))));
                }
            }
            rows.add(milestone);
        }
        return rows;
    }

    /** The word with a mark: “x (Test)”. */
    private static String word(String mark) {
        return mark.replaceFirst("(?i)^[x✓✔☒☑]\\s*", "")
                .replaceAll("^\\(|\\)$", "")
                .strip();
    }

    private List<Consultation> consultations() {
        return body(1).stream()
                .map(row -> new Consultation(
                        row.get(0),
                        yes(row.get(1)),
                        DanishDate.read(row.get(2), LocalDate.now()).value(),
                        row.get(3),
                        Notes.NONE))
                .toList();
    }

    private static Optional<Boolean> yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ja" -> Optional.of(true);
            case "nej" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private List<SuccessCriterion> criteria() {
        return body(1).stream()
                .map(row -> SuccessCriterion.ROWS
                        .blank()
                        .withCriterion(row.get(0))
                        .withMeasure(row.get(1))
                        .withResponsible(row.get(2))
                        .withWhen(row.get(3)))
                .toList();
    }
}
