package dk.forslagsark.version;

import dk.forslagsark.language.Language;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something computed when it is first asked for, and then kept as long as the same language is spoken: it may have sentences in it.
 * Several threads may ask.
 *
 * @param <T> what is computed; never null
 */
final class Once<T> {
    private final Supplier<T> computation;
    private T result;
    private Language language;

    Once(Supplier<T> computation) {
        this.computation = computation;
    }

    /** The same where it has been computed already, in the language that is spoken. */
    Once(T known, Supplier<T> computation) {
        this.computation = computation;
        result = known;
        language = Language.spoken();
    }

    synchronized T get() {
        Language spoken = Language.spoken();
        if (result == null || language != spoken) {
            result = computation.get();
            language = spoken;
        }
        return result;
    }

    /** What has been computed, if anybody has asked for it. */
    synchronized Optional<T> ifKnown() {
        return Optional.ofNullable(result);
    }
}
