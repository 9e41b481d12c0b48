package dk.forslagsark.word.reading;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.DanishDate;
import dk.forslagsark.danish.FrontWording;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.SuccessCriterion;
import dk.forslagsark.proposal.Years;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The smaller tables of a document typed by hand, known by their first heading, and its front page. */
record TypedRows(TypedTable table) {
    /** The proposal with what the table says; empty if it is none of those. */
    Optional<Proposal> into(Proposal proposal) {
        if (table.begins(ColumnWording.ACTIVITY)) {
            return Optional.of(proposal.withRows(Milestone.ROWS, milestones()));
        } else if (table.begins(ColumnWording.CONSULTED_BODY)) {
            return Optional.of(proposal.withRows(Consultation.ROWS, consultations()));
        } else if (table.begins(ColumnWording.SUCCESS_CRITERIA)) {
            return Optional.of(proposal.withRows(SuccessCriterion.ROWS, criteria()));
        }
        boolean isFront = body(0).stream().anyMatch(row -> FrontWording.TITLE.equalsIgnoreCase(row.get(0)));
        return isFront ? Optional.of(proposal.withCover(front(proposal.cover()))) : Optional.empty();
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
                String year = table.cell(0, column);
                if (!row.get(column).isBlank() && year.matches("[0-9]{4}") && Years.isYear(Integer.parseInt(year))) {
                    milestone = milestone.withMark(Integer.parseInt(year), Optional.of(word(row.get(column))));
                }
            }
            rows.add(milestone);
        }
        return rows;
    }

    /** The word with a mark: “x (Test)”. */
    private static String word(String mark) {
        return mark.replaceFirst("(?i)^x\\s*", "").replaceAll("^\\(|\\)$", "").strip();
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
