package dk.forslagsark.editor.details;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column.Attribute;
import java.util.List;
import java.util.stream.Collectors;

/** The rows that are selected, in words. */
final class SelectedRows {
    private SelectedRows() {}

    /** The label of the one there is, or how many there are. */
    static String name(Proposal proposal, List<RowRef> rows) {
        return switch (rows.size()) {
            case 0 -> Texts.of("details.no-row");
            case 1 -> label(proposal, rows.get(0));
            default -> Texts.count("details.rows-selected", rows.size());
        };
    }

    private static String label(Proposal proposal, RowRef row) {
        Line line = proposal.line(row);
        String label = row instanceof DetailRef detail
                ? line.details().get(detail.detail()).label()
                : line.label();
        return label.isBlank() ? Texts.of("details.without-text") : label;
    }

    /** The areas they are in; of a detail also the line it is a part of. */
    static String area(Proposal proposal, List<RowRef> rows) {
        if (rows.isEmpty()) {
            return Texts.of("details.put-the-cursor");
        }
        String areas = rows.stream()
                .map(row -> ChoiceWords.of(proposal.line(row).area()))
                .distinct()
                .collect(Collectors.joining(", "));
        boolean isDetail = rows.size() == 1 && rows.get(0) instanceof DetailRef;
        return isDetail
                ? Texts.of(
                        "details.detail-of", areas, proposal.line(rows.get(0)).label())
                : areas;
    }

    /** The lines among them of which that can be said. */
    static List<LineRef> saying(Proposal proposal, List<RowRef> rows, Attribute column) {
        return rows.stream()
                .filter(LineRef.class::isInstance)
                .map(LineRef.class::cast)
                .filter(row -> column.text().holds().test(row.block(), proposal.line(row)))
                .toList();
    }
}
