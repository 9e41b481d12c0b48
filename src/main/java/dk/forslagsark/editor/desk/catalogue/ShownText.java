package dk.forslagsark.editor.desk.catalogue;

import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * How the choices of a list are shown that one chooses from and does not type in.
 *
 * @param <T> what is chosen
 */
final class ShownText<T> extends StringConverter<T> {
    private final Function<T, String> words;

    ShownText(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("chosen only");
    }
}
