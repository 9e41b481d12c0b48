package dk.forslagsark.form;

import java.util.List;
import java.util.Objects;

/**
 * A part of a form.
 *
 * @param number the number printed before the heading, such as 1.4 or 4; empty where the form has none
 * @param heading the heading, in Danish
 * @param contents what stands under it, from the top
 * @param isLeftOutEmpty whether the heading is printed only where something stands under it; else the part says that there is nothing
 */
public record FormPart(String number, String heading, List<Content> contents, boolean isLeftOutEmpty) {
    public FormPart {
        Objects.requireNonNull(number);
        Objects.requireNonNull(heading);
        contents = List.copyOf(contents);
    }

    FormPart(String number, String heading, List<Content> contents) {
        this(number, heading, contents, false);
    }

    /** The same as one whose heading is printed only where something stands under it. */
    FormPart leftOutEmpty() {
        return new FormPart(number, heading, contents, true);
    }

    /** What stands under it where nothing else does. */
    public String nothing() {
        boolean canBeNone = contents.size() > 1 || contents.get(0) instanceof Content.Table;
        return canBeNone ? "Ingen" : "–";
    }

    /** The number and the heading as they are printed: {@code 1.4 Økonomi}. */
    public String title() {
        return (number + " " + heading).strip();
    }
}
