package dk.forslagsark.word.reading;

import dk.forslagsark.form.Form;
import dk.forslagsark.form.FormPart;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which of the forms a document typed by hand is: the one whose headings it has most of, best with the numbers they have there. */
final class TypedForm {
    private static final Pattern NUMBER = Pattern.compile("^([0-9]+(?:\\.[0-9]+)*)\\.?\\s.*");

    /** One heading may stand in any document. */
    private static final int FEWEST = 2;

    private TypedForm() {}

    /** The form; empty where nothing tells, or where two are as near. */
    static Optional<Form> of(List<String> headings) {
        if (headings.stream().distinct().count() < FEWEST) {
            return Optional.empty();
        }
        List<Form> nearest = Stream.of(Form.values())
                .sorted(Comparator.comparingInt((Form form) -> nearness(form, headings))
                        .reversed())
                .toList();
        boolean isSure = nearness(nearest.get(0), headings) > nearness(nearest.get(1), headings);
        return Optional.of(nearest.get(0)).filter(form -> isSure);
    }

    private static int nearness(Form form, List<String> headings) {
        return form.parts().stream()
                .mapToInt(part -> headings.stream()
                        .filter(heading -> WordBlock.heading(heading).equals(WordBlock.heading(part.heading())))
                        .mapToInt(heading -> isNumberedAs(part, heading) ? 2 : 1)
                        .max()
                        .orElse(0))
                .sum();
    }

    private static boolean isNumberedAs(FormPart part, String heading) {
        Matcher number = NUMBER.matcher(heading.strip());
        return (number.matches() ? number.group(1) : "").equals(part.number().replaceFirst("\\.$", ""));
    }
}
