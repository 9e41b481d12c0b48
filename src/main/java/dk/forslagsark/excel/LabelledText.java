package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.proposal.Emphasis;
import dk.forslagsark.proposal.ListItem;
import dk.forslagsark.proposal.ListItem.Kind;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text whose bullets and numbers are written as text, as a cell has no lists: {@code • Straks}. */
public final class LabelledText {
    private static final String INDENT = "   ";
    private static final Pattern BULLET = Pattern.compile(" *(?<bullet>[•◦▪]) .*");
    private static final Pattern NUMBER = Pattern.compile("(?<indent> *)(?<number>[1-9]\\d{0,5})\\. .*");

    private LabelledText() {}

    /** The paragraphs as cells have them, those without words too, but for those at the ends. */
    public static List<Paragraph> of(RichText text) {
        RichText clean = clean(text);
        List<String> labels = clean.labels();
        List<Paragraph> labelled = IntStream.range(0, labels.size())
                .mapToObj(i -> labelled(clean.paragraphs().get(i), labels.get(i)))
                .toList();
        int first = 0;
        int last = labelled.size();
        while (first < last && labelled.get(first).text().isBlank()) {
            first++;
        }
        while (first < last && labelled.get(last - 1).text().isBlank()) {
            last--;
        }
        return labelled.subList(first, last);
    }

    /** As a workbook can hold it. A line break of another kind is one. */
    private static RichText clean(RichText text) {
        return text.isPlain()
                ? RichText.plain(CellValue.clean(text.text()).strip())
                : text.map(words -> CellValue.clean(words).replace('\n', ' '));
    }

    private static Paragraph labelled(Paragraph paragraph, String label) {
        int end = paragraph.text().stripTrailing().length();
        return paragraph
                .item()
                .map(item -> new Paragraph(
                        Optional.empty(),
                        Stream.concat(
                                        Stream.of(
                                                new TextRun(INDENT.repeat(item.level()) + label + " ", Emphasis.NONE)),
                                        paragraph.part(0, end).runs().stream())
                                .toList()))
                .orElseGet(() -> paragraph.part(0, end));
    }

    /**
     * The text that stands in cells.
     *
     * @param labelled its paragraphs
     * @param before what stood there: its paragraphs are what they were, and only where it had numbered lists is a number one
     */
    public static RichText read(List<Paragraph> labelled, RichText before) {
        List<Paragraph> written = of(before);
        List<Paragraph> known = clean(before).paragraphs().stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
        boolean hasNumbers = known.stream()
                .flatMap(paragraph -> paragraph.item().stream())
                .anyMatch(item -> item.kind() == Kind.NUMBER);
        List<Paragraph> plain = written.stream()
                .filter(paragraph -> known.contains(paragraph.stripped()))
                .map(Paragraph::stripped)
                .toList();
        List<Paragraph> read = new ArrayList<>();
        for (Paragraph paragraph : labelled) {
            read.add(plain.contains(paragraph.stripped()) ? paragraph : item(paragraph, hasNumbers));
        }
        return new RichText(read);
    }

    private static Paragraph item(Paragraph paragraph, boolean hasNumbers) {
        Matcher bullet = BULLET.matcher(paragraph.text());
        if (bullet.matches()) {
            ListItem item = ListItem.of(Kind.BULLET)
                    .withLevel(IntStream.rangeClosed(0, ListItem.DEEPEST)
                            .filter(level -> ListItem.bullet(level).equals(bullet.group("bullet")))
                            .findFirst()
                            .orElse(0));
            return behind(paragraph, bullet.end("bullet") + 1).with(Optional.of(item));
        }
        Matcher number = NUMBER.matcher(paragraph.text());
        if (hasNumbers && number.matches()) {
            ListItem item = new ListItem(
                    Kind.NUMBER,
                    number.group("indent").length() / INDENT.length(),
                    Integer.parseInt(number.group("number")));
            return behind(paragraph, number.end("number") + 2).with(Optional.of(item));
        }
        return paragraph;
    }

    private static Paragraph behind(Paragraph paragraph, int start) {
        return paragraph.part(start, Integer.MAX_VALUE);
    }
}
