package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.tables.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The committee of a row and of its details, as other cells of a workbook say it.
 *
 * @param attributes where they stand
 * @param log is told what differs
 */
record CommitteeReading(RowAttributes attributes, ReadingLog log) {

    /**
     * The line with what the sheet says otherwise. What the sheet says of a row whose details it tells one by one is only a summary.
     *
     * @param row the same line in the sheet, with as many details
     * @param where the row in words
     */
    Line read(Line line, SheetLine row, String where) {
        if (line.hasDetails() && line.details().size() != row.details().size()) {
            return row.details().isEmpty() ? own(line, row, where) : line;
        }
        return line.hasDetails()
                ? withDetails(line, row, where)
                : line.withCommittee(read(line.committee(), row.label(), where));
    }

    private Line withDetails(Line line, SheetLine row, String where) {
        List<Optional<String>> read = new ArrayList<>();
        for (int i = 0; i < line.details().size(); i++) {
            Detail detail = line.details().get(i);
            SheetLine.Part part = row.details().get(i);
            String of = where + ", " + RowWording.name(part.text());
            boolean isSame = Printed.areAlike(detail.label(), part.text());
            read.add(isSame ? read(of(detail, line), part.label(), of) : of(detail, line));
        }
        Function<Detail, Optional<String>> before = detail -> of(detail, line);
        if (read.equals(line.details().stream().map(before).toList())) {
            return own(line, row, where);
        }
        return read.stream().distinct().count() == 1 ? ofOne(line, read.get(0)) : ofSeveral(line, read);
    }

    /** The committee that stands beside the row itself, which those of its details have that are of no other. */
    private Line own(Line line, SheetLine row, String where) {
        Stream<Optional<String>> known = Stream.concat(
                Stream.of(line.committee()), line.details().stream().map(detail -> of(detail, line)));
        boolean isAnother = attributes
                .committee(row.label())
                .filter(cell -> !cell.text().strip().equals(TableWording.SEVERAL_COMMITTEES))
                .map(RowAttributes::named)
                .filter(said -> known.map(CommitteeReading::key).noneMatch(key(said)::equals))
                .isPresent();
        return isAnother ? line.withCommittee(read(line.committee(), row.label(), where)) : line;
    }

    private static Optional<String> of(Detail detail, Line line) {
        return detail.committee().or(line::committee);
    }

    /** The one committee that all details are of is their row's. */
    private static Line ofOne(Line line, Optional<String> committee) {
        List<Detail> details = line.details().stream()
                .map(detail -> detail.withCommittee(Optional.empty()))
                .toList();
        return line.withCommittee(committee).withDetails(details);
    }

    private static Line ofSeveral(Line line, List<Optional<String>> committees) {
        List<Detail> details = new ArrayList<>();
        for (int i = 0; i < committees.size(); i++) {
            Detail detail = line.details().get(i);
            boolean isSame = of(detail, line).equals(committees.get(i));
            details.add(isSame ? detail : detail.withCommittee(committees.get(i)));
        }
        return line.withDetails(details);
    }

    private Optional<String> read(Optional<String> before, ReadCell label, String where) {
        Optional<ReadCell> cell = attributes.committee(label);
        if (cell.isEmpty() || key(before).equals(key(RowAttributes.named(cell.get())))) {
            return before;
        }
        Optional<String> now = RowAttributes.named(cell.get());
        ImportDifference other = ImportDifference.input(
                cell.get().address(), where + ", " + Column.COMMITTEE.title(), stated(now), stated(before));
        return log.takes(other) ? now : before;
    }

    private static Stated stated(Optional<String> committee) {
        return Stated.of(committee.orElse(TableWording.NO_COMMITTEE));
    }

    /** A committee is the same in whatever form its name is written. */
    private static Optional<String> key(Optional<String> name) {
        return name.map(PlainText::key);
    }
}
