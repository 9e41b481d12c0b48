package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishYear;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The row of years that stands above figures. */
final class YearRow {
    private YearRow() {}

    /** The years, where these texts are two or more that follow each other. */
    static Optional<Years> of(List<String> texts) {
        if (texts.size() < 2 || texts.size() > Years.MOST) {
            return Optional.empty();
        }
        List<Integer> years = texts.stream()
                .flatMap(text -> DanishYear.read(text).value().stream())
                .toList();
        boolean follow = years.size() == texts.size()
                && IntStream.range(1, years.size()).allMatch(i -> years.get(i) == years.get(i - 1) + 1);
        return follow && Years.areValid(years.get(0), years.get(years.size() - 1))
                ? Optional.of(new Years(years.get(0), years.get(years.size() - 1)))
                : Optional.empty();
    }
}
