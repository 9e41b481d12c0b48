package dk.forslagsark.editor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.find.KeyGroup;
import dk.forslagsark.editor.guide.Guide.Spot;
import dk.forslagsark.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide as it lies in the program: whole, without a dead end, and to be sought in. */
class GuideTest {
    private static final Path FOLDER = Path.of("src/docs/vejledning");
    private static final Path ENGLISH = FOLDER.resolve("en");
    private static final long LARGEST = 1_000_000;

    private Guide guide = read(Language.DANISH);

    private static Guide read(Language language) {
        language.speak();
        return GuideReader.read().with(List.of(KeyGroup.of("Rediger", "Fortryd", "Ctrl+Z", "Gentag", "F4")));
    }

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @ParameterizedTest
    @EnumSource
    void everyFileOfTheGuideIsInIt(Language language) throws IOException {
        guide = read(language);
        List<String> chapters =
                guide.chapters().stream().map(Guide.Chapter::name).toList();
        List<Path> pictures =
                pictures().map(picture -> FOLDER.resolve(picture.file())).toList();
        try (Stream<Path> files = Files.list(language == Language.DANISH ? FOLDER : ENGLISH)) {
            assertThat(files.filter(file -> !List.of("README.md", "en")
                            .contains(file.getFileName().toString())))
                    .isNotEmpty()
                    .allMatch(file -> chapters.contains(file.getFileName().toString()) || pictures.contains(file));
        }
    }

    /** Each heading, point, table and picture translates one; the English guide says more in between, of the form. */
    @Test
    void bothGuidesHaveTheSameChaptersOfTheSameBuild() {
        assertThat(outline(read(Language.ENGLISH))).isEqualTo(outline(guide));
    }

    private static List<String> outline(Guide guide) {
        return guide.chapters().stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.name()),
                        chapter.passages().stream()
                                .filter(passage -> !(passage instanceof GuidePassage.Paragraph))
                                .map(GuideTest::build)))
                .toList();
    }

    private static String build(GuidePassage passage) {
        if (passage instanceof GuidePassage.Heading heading) {
            return "heading " + heading.level();
        }
        return passage instanceof GuidePassage.Table table
                ? "table of " + table.rows().size() + " rows"
                : passage.getClass().getSimpleName();
    }

    @ParameterizedTest
    @EnumSource
    void everyChapterBeginsWithItsHeading(Language language) {
        guide = read(language);
        assertThat(guide.chapters())
                .allSatisfy(chapter -> assertThat(chapter.passages().get(0))
                        .isInstanceOfSatisfying(GuidePassage.Heading.class, heading -> assertThat(heading.level())
                                .isEqualTo(1)));
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsSomewhere(Language language) {
        guide = read(language);
        List<String> targets = passages()
                .flatMap(passage -> passage.texts().stream())
                .flatMap(List::stream)
                .filter(piece -> piece.look() == GuidePiece.Look.LINK)
                .map(GuidePiece::target)
                .toList();
        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(target -> assertThat(guide.find(target)).as(target).isPresent());
    }

    @Test
    void aHeadingIsFoundByItsAnchor() {
        assertThat(guide.find("kontrol.md#ret-eller-acceptér"))
                .hasValueSatisfying(spot -> assertThat(guide.at(spot).text()).isEqualTo("Ret eller acceptér"));
        assertThat(guide.find("kontrol.md#findes-ikke")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPictureIsThereInWordsTooAndAllAreSmall(Language language) throws IOException {
        guide = read(language);
        long all = 0;
        for (GuidePassage.Picture picture : pictures().toList()) {
            URL file = GuideReader.resource(picture.file()).orElseThrow();
            try (InputStream in = file.openStream()) {
                assertThat(ImageIO.read(in).getWidth()).isGreaterThan(100);
            }
            all += Files.size(FOLDER.resolve(picture.file()));
            assertThat(picture.words()).isNotBlank();
        }
        assertThat(all).isPositive().isLessThan(LARGEST);
    }

    private Stream<GuidePassage.Picture> pictures() {
        return passages().filter(GuidePassage.Picture.class::isInstance).map(GuidePassage.Picture.class::cast);
    }

    private Stream<GuidePassage> passages() {
        return guide.chapters().stream().flatMap(chapter -> chapter.passages().stream());
    }

    @Test
    void aPassageIsFoundByAllOfItsWordsInAnyOrderAndCase() {
        List<Spot> hits = guide.seek(Sought.of("  aldrig ÅR 100 "));
        assertThat(hits).hasSize(1);
        assertThat(guide.at(hits.get(0)).text()).contains("efter 100 år, står der “aldrig”");
        assertThat(guide.seek(Sought.of("aldrig kvaksalver"))).isEmpty();
        assertThat(guide.seek(Sought.of("   "))).isEmpty();
    }

    /** An accent need not be typed, nor left out; å is a letter of its own. */
    @Test
    void accentsTellNoWordsApart() {
        assertThat(guide.seek(Sought.of("eksporter til excel")))
                .isNotEmpty()
                .isEqualTo(guide.seek(Sought.of("eksportér til excel")))
                .isEqualTo(guide.seek(Sought.of("eksporte\u0301r til excel")));
        assertThat(Sought.of("år").isIn("ar")).isFalse();
        assertThat(Sought.of("a\u030Ar").isIn("Året")).isTrue();
        assertThat(Sought.of("ar").isIn("år")).isFalse();
    }

    @Test
    void theEnglishGuideIsSoughtInEnglish() {
        guide = read(Language.ENGLISH);
        List<Spot> hits = guide.seek(Sought.of("never 100 years"));
        assertThat(hits).hasSize(1);
        assertThat(guide.at(hits.get(0)).text()).contains("still above 0 after 100 years, it says “never”");
        assertThat(guide.seek(Sought.of("tjent sig selv hjem"))).isEmpty();
    }

    @Test
    void keysAreFoundToo() {
        Spot spot = guide.seek(Sought.of("gentag f4")).stream()
                .reduce((before, last) -> last)
                .orElseThrow();
        assertThat(guide.chapters().get(spot.chapter()).name()).isEqualTo("genveje.md");
        assertThat(ContentsEntry.over(spot, ContentsEntry.of(guide)).name()).isEqualTo("Rediger");
    }

    @Test
    void eachWordIsMarkedWhereverItStands() {
        assertThat(Sought.of("an ån").in("Ånden an"))
                .containsExactly(new Sought.Stretch(0, 2), new Sought.Stretch(6, 8));
    }
}
