package dk.forslagsark.proposal;

import dk.forslagsark.proposal.ListItem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Texts with lists and words that stand out, for tests. */
public final class RichTexts {
    private RichTexts() {}

    /** A text with all there is: words before, bold, italic, both, bullets within each other, and numbers. */
    public static RichText all() {
        return new RichText(List.of(
                paragraph(
                        run("Vi gør "),
                        bold("tre"),
                        run(" ting, "),
                        italic("straks"),
                        run(" og "),
                        both("altid"),
                        run(":")),
                bullet(0, run("Samler "), bold("alle")),
                bullet(1, run("kun i nord")),
                bullet(0, run("Flytter")),
                paragraph(run("Derefter:")),
                number(0, 3, run("Lukker")),
                number(0, 0, run("Sælger")),
                paragraph(run("1. januar * 2 - 3 er ingen liste, og \\ er et tegn."))));
    }

    public static Paragraph paragraph(TextRun... runs) {
        return new Paragraph(Optional.empty(), List.of(runs));
    }

    public static Paragraph bullet(int level, TextRun... runs) {
        return paragraph(runs).with(Optional.of(new ListItem(Kind.BULLET, level, 0)));
    }

    public static Paragraph number(int level, int start, TextRun... runs) {
        return paragraph(runs).with(Optional.of(new ListItem(Kind.NUMBER, level, start)));
    }

    public static TextRun run(String text) {
        return new TextRun(text, Emphasis.NONE);
    }

    public static TextRun bold(String text) {
        return new TextRun(text, new Emphasis(true, false));
    }

    public static TextRun italic(String text) {
        return new TextRun(text, new Emphasis(false, true));
    }

    public static TextRun both(String text) {
        return new TextRun(text, new Emphasis(true, true));
    }

    /** The text with lists and words that stand out wherever chance wants them. */
    public static RichText dressed(RichText plain, Random random) {
        List<Paragraph> dressed = new ArrayList<>();
        for (Paragraph paragraph : plain.paragraphs()) {
            int length = paragraph.text().length();
            int start = whole(paragraph.text(), random.nextInt(length + 1));
            int end = whole(paragraph.text(), start + random.nextInt(length + 1 - start));
            Emphasis emphasis = new Emphasis(random.nextBoolean(), random.nextBoolean());
            List<TextRun> middle = paragraph.part(start, end).runs().stream()
                    .map(run -> new TextRun(run.text(), emphasis))
                    .toList();
            dressed.add(paragraph
                    .with(Stream.of(
                                    paragraph.part(0, start).runs(),
                                    middle,
                                    paragraph.part(end, length).runs())
                            .flatMap(List::stream)
                            .toList())
                    .with(item(random)));
        }
        return new RichText(dressed);
    }

    /** Not within a character of two units. */
    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static Optional<ListItem> item(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.of(new ListItem(Kind.BULLET, random.nextInt(3), 0));
            case 1 -> Optional.of(new ListItem(Kind.NUMBER, random.nextInt(3), random.nextInt(4)));
            default -> Optional.empty();
        };
    }
}
