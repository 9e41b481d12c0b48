package dk.forslagsark.file;

import java.util.Map;

/** JSON in the form our files have, for rooms above that tell other programs something else than a proposal. */
public final class Json {
    private Json() {}

    /**
     * The object as text with a final newline, its keys in the map's order.
     *
     * @param object with values that are a map like it, a list, a text, a BigDecimal, an Integer, a Boolean or null
     */
    public static String write(Map<String, Object> object) {
        return JsonText.write(object);
    }
}
