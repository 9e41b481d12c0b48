package dk.forslagsark.language;

import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The texts of the window in the language that is spoken. A text is asked for each time it is shown, never kept in a constant:
 * the language may have changed.
 */
public final class Texts {
    private static final Map<Language, ResourceBundle> BUNDLES = new EnumMap<>(Language.class);
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /**
     * The text of that key.
     *
     * @param values what stands for {@code {0}}, {@code {1}} … in it, each as its own {@code toString} says it: a year is not
     *     written as an amount
     * @throws java.util.MissingResourceException if there is none
     */
    public static String of(String key, Object... values) {
        String text = bundle(Language.spoken()).getString(key);
        return values.length == 0 ? text : filled(text, values);
    }

    /**
     * The text about so many: that of {@code key.one} for one, of {@code key.many} for any other number.
     *
     * @param number stands for {@code {0}}, as the language writes it: {@code 1.200}
     * @param others what stands for {@code {1}} and on
     */
    public static String count(String key, long number, Object... others) {
        String written =
                NumberFormat.getIntegerInstance(Language.spoken().locale()).format(number);
        Object[] values = Stream.concat(Stream.of(written), Stream.of(others)).toArray();
        return of(key + (number == 1 ? ".one" : ".many"), values);
    }

    /** Without {@link java.text.MessageFormat}, to which an apostrophe is a mark, and which reads the text anew each time. */
    private static String filled(String text, Object... values) {
        StringBuilder filled = new StringBuilder(text.length() + 20 * values.length);
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
            int close = text.indexOf('}', open);
            filled.append(text, done, open).append(values[Integer.parseInt(text, open + 1, close, 10)]);
            done = close + 1;
        }
        return filled.append(text, done, text.length()).toString();
    }

    private static synchronized ResourceBundle bundle(Language language) {
        return BUNDLES.computeIfAbsent(
                language,
                spoken -> ResourceBundle.getBundle(
                        Texts.class.getPackageName() + ".messages", spoken.locale(), NO_OTHER_LANGUAGE));
    }
}
