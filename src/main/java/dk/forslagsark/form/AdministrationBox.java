package dk.forslagsark.form;

import dk.forslagsark.proposal.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands behind a check box of the front page: an administration, which may have borne several names, {@code Navn / fra 2026: Nyt navn}.
 *
 * @param names its names, the first one first
 */
public record AdministrationBox(List<Name> names) {
    private static final String OR = " / ";
    private static final Pattern SINCE = Pattern.compile("fra (\\d{4}): ?(.+)");

    /**
     * A name.
     *
     * @param since the first year in which it is borne; 0 of the first name
     */
    public record Name(String name, int since) {
        static Name of(String written) {
            Matcher since = SINCE.matcher(written.strip());
            return since.matches()
                    ? new Name(since.group(2).strip(), Integer.parseInt(since.group(1)))
                    : new Name(written.strip(), 0);
        }

        boolean isAmong(List<String> others) {
            return others.stream().anyMatch(other -> PlainText.key(other).equals(PlainText.key(name)));
        }
    }

    public static AdministrationBox of(String written) {
        return new AdministrationBox(Stream.of(written.split(OR)).map(Name::of).toList());
    }

    /** The latest of its names that is among these. */
    public Optional<String> namedIn(List<String> administrations) {
        return latest(names.stream().filter(name -> name.isAmong(administrations)));
    }

    /** What it is called in that year. */
    public String in(int year) {
        return latest(names.stream().filter(name -> name.since() <= year))
                .orElse(names.get(0).name());
    }

    /** Whether that is one of its names. */
    public boolean isCalled(String administration) {
        return names.stream().anyMatch(name -> name.isAmong(List.of(administration)));
    }

    private static Optional<String> latest(Stream<Name> names) {
        return names.reduce((before, after) -> after.since() >= before.since() ? after : before)
                .map(Name::name);
    }
}
