package dk.forslagsark.check;

import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.RowRef.DetailRef;
import java.util.Optional;

/** What a row of Table 1 belongs to: what a detail does not say, its row says. */
final class Belonging {
    private Belonging() {}

    static Optional<String> committee(CheckedRow row) {
        return named(detail(row).flatMap(Detail::committee))
                .or(() -> named(row.line().committee()));
    }

    static Optional<String> targetGroup(CheckedRow row) {
        return named(detail(row).flatMap(Detail::targetGroup))
                .or(() -> named(row.line().targetGroup()));
    }

    private static Optional<Detail> detail(CheckedRow row) {
        return row.ref() instanceof DetailRef part
                ? Optional.of(row.line().details().get(part.detail()))
                : Optional.empty();
    }

    private static Optional<String> named(Optional<String> name) {
        return name.filter(each -> !PlainText.key(each).isEmpty());
    }
}
