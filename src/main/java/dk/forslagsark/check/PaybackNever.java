package dk.forslagsark.check;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.language.Texts;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposal that never pays back what it costs. */
final class PaybackNever implements Rule {
    @Override
    public String id() {
        return "payback-never";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        return checked.version().economy().total().payback() instanceof Payback.Never
                ? Stream.of(remark(checked))
                : Stream.empty();
    }

    private static Remark remark(Checked checked) {
        String net = checked.version().economy().net().stream()
                .map(DanishAmount::write)
                .collect(Collectors.joining("; "));
        return new Remark(Place.on(Place.Page.TABLE_1), Texts.of("check.payback-never"), net);
    }
}
