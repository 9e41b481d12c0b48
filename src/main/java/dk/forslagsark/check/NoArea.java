package dk.forslagsark.check;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.util.stream.Stream;

/** A row of an area that is nowhere defined: it counts as no service, whatever it is. */
final class NoArea implements Rule {
    @Override
    public String id() {
        return "no-area";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        return checked.lines().stream()
                .filter(row -> isUnknown(row.line().area(), checked))
                .map(row -> remark(row, row.line().area()));
    }

    private static boolean isUnknown(Area area, Checked checked) {
        return checked.proposal().areas().find(area).isEmpty();
    }

    private static Remark remark(CheckedRow row, Area area) {
        return new Remark(
                Place.cell(row.ref(), Column.AREA),
                Texts.of("check.no-area", row.name(), area.name()),
                row.label() + ": " + area.name());
    }
}
