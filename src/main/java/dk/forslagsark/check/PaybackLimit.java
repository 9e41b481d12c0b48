package dk.forslagsark.check;

import dk.forslagsark.economy.Payback;
import dk.forslagsark.language.Texts;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.util.stream.Stream;

/** A payback period longer than investment pools, or the municipality, accept. */
final class PaybackLimit implements Rule {
    @Override
    public String id() {
        return "payback-limit";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        int limit = checked.house().longestPayback();
        return checked.version().economy().total().payback() instanceof Payback.After after && after.number() > limit
                ? Stream.of(remark(after.number(), limit))
                : Stream.empty();
    }

    private static Remark remark(int years, int limit) {
        String text = Texts.of("check.payback-limit", years, limit);
        return new Remark(Place.on(Place.Page.TABLE_1), text, years + " > " + limit);
    }
}
