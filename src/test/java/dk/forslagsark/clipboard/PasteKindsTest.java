package dk.forslagsark.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of {@code kinds.txt}, which says how to add one. */
class PasteKindsTest {
    private static final Years YEARS = new Years(2026, 2029);
    private static final Pattern UNICODE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    /**
     * A case.
     *
     * @param name what it shows
     * @param content what lies on the clipboard
     * @param expected the rows that are entered and what is said, line by line
     */
    record Case(String name, String content, List<String> expected) {
        static Case of(String text) {
            String[] parts = text.split("\n---\n", 2);
            String[] head = parts[0].split("\n", 2);
            return new Case(
                    head[0].strip(),
                    unescaped(head[1]),
                    List.of(parts[1].split("\n\n")[0].stripTrailing().split("\n")));
        }

        private static String unescaped(String content) {
            return UNICODE.matcher(content.replace('→', '\t'))
                    .replaceAll(sign -> String.valueOf((char) Integer.parseInt(sign.group(1), 16)));
        }

        Clip clip() {
            return content.startsWith("<") ? Clips.html(content) : Clips.plain(content);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Arrays.stream(Clips.resource("kinds.txt").split("(?m)^=== "))
                .skip(1)
                .map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aClipboardIsReadAsTheTableSays(Case each) {
        Pasted pasted = PastedReader.read(each.clip(), YEARS, Block.PERMANENT, Area.SHIPPED);
        assertThat(said(pasted)).as(String.join("\n", all(pasted))).isEqualTo(each.expected);
        assertThat(pasted.isDoubtful())
                .as("shown first")
                .isEqualTo(each.expected.stream().anyMatch(line -> line.startsWith("?")));
    }

    /** The rows, and of what is said that which asks. */
    private static List<String> said(Pasted pasted) {
        return all(pasted).stream()
                .filter(line -> pasted.isDoubtful() || !line.startsWith("?"))
                .toList();
    }

    private static List<String> all(Pasted pasted) {
        List<String> all = new ArrayList<>();
        pasted.lines().forEach(row -> all.add(text(row, pasted.firstYear().orElse(YEARS.first()))));
        pasted.lines().forEach(row -> row.doubt().ifPresent(doubt -> all.add("? " + row.label() + ": " + doubt)));
        pasted.comments().forEach(comment -> all.add("? " + comment));
        if (pasted.shape() == Pasted.Shape.LINES) {
            all.add("? linjer ud af et dokument");
        }
        if (pasted.notation().isOpen()) {
            all.add("? dansk eller engelsk");
        }
        return all;
    }

    private static String text(PastedRow row, int firstYear) {
        String block = row.block()
                .map(found -> found == Block.IMPLEMENTATION ? " {engang}" : " {varig}")
                .orElse("");
        String area =
                row.area().map(ChoiceWords::of).map(label -> " (" + label + ")").orElse("");
        StringBuilder text = new StringBuilder(row.label() + area + block);
        IntStream.rangeClosed(YEARS.first(), YEARS.last())
                .mapToObj(year -> cell(row, year - firstYear))
                .forEach(cell -> text.append(" | ").append(cell));
        return text.toString().stripTrailing();
    }

    /** The amount in 1.000 kr., or in quotation marks what is marked as none. */
    private static String cell(PastedRow row, int index) {
        if (index < 0
                || index >= row.figures().size()
                || row.figures().get(index).isBlank()) {
            return "";
        }
        String entered = row.figures().get(index).entered();
        Optional<String> amount = DanishAmount.read(entered).value().map(DanishAmount::writePlain);
        return amount.orElse("“" + entered + "”");
    }
}
