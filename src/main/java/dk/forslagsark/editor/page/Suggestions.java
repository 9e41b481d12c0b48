package dk.forslagsark.editor.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is suggested while something is typed; any other text will do too.
 *
 * @param source all there are, asked for anew whenever something is typed
 */
public record Suggestions(Supplier<List<String>> source) {
    /** Those of a list. */
    public static Suggestions of(List<String> all) {
        List<String> copy = List.copyOf(all);
        return new Suggestions(() -> copy);
    }

    public List<String> all() {
        return source.get();
    }

    /** The first that begins as what is typed and goes on, if there is one. */
    public Optional<String> completing(String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : all().stream()
                        .filter(each -> each.length() > typed.length() && begins(each, typed))
                        .findFirst();
    }

    /** Those that begin as what is typed, then those that have it within. */
    public List<String> matching(String typed) {
        String wanted = lower(typed.strip());
        return Stream.concat(
                        all().stream().filter(each -> begins(each, wanted)),
                        all().stream().filter(each -> lower(each).contains(wanted)))
                .distinct()
                .toList();
    }

    private static boolean begins(String suggestion, String typed) {
        return lower(suggestion).startsWith(lower(typed));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
