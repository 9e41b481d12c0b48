package dk.forslagsark.check;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.util.stream.Stream;

/** A row marked for a pool, in a proposal that applies to none. */
final class PoolMark implements Rule {
    @Override
    public String id() {
        return "pool-mark";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        return checked.proposal().cover().fundedBy().isBlank()
                ? checked.lines(Block.IMPLEMENTATION)
                        .filter(row -> row.line().innovationPool())
                        .map(PoolMark::remark)
                : Stream.empty();
    }

    private static Remark remark(CheckedRow row) {
        return new Remark(
                Place.cell(row.ref(), Column.INNOVATION_POOL), Texts.of("check.pool-mark", row.name()), row.label());
    }
}
