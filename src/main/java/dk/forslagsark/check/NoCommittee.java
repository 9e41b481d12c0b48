package dk.forslagsark.check;

import dk.forslagsark.form.Content.Table;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of no committee, in a form that shares them out among committees. */
final class NoCommittee implements Rule {
    @Override
    public String id() {
        return "no-committee";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        Form form = Form.of(checked.proposal());
        if (!form.prints(Table.COMMITTEES) && !form.prints(Table.COMMITTEE_EFFECT)) {
            return Stream.empty();
        }
        List<CheckedRow> rows = checked.entered()
                .filter(row ->
                        !row.course().isEmpty() && Belonging.committee(row).isEmpty())
                .toList();
        return rows.isEmpty() ? Stream.empty() : Stream.of(remark(rows));
    }

    private static Remark remark(List<CheckedRow> rows) {
        String first = rows.get(0).name();
        String text = rows.size() == 1
                ? Texts.of("check.no-committee", first)
                : Texts.count("check.no-committee.more", rows.size() - 1, first);
        return new Remark(
                Place.cell(rows.get(0).ref(), Column.COMMITTEE),
                text,
                rows.stream().map(CheckedRow::label).collect(Collectors.joining("; ")));
    }
}
