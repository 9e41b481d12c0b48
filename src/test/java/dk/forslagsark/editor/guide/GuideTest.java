package dk.forslagsark.editor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.find.KeyGroup;
import dk.forslagsark.editor.guide.Guide.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The guide as it lies in the program: whole, without a dead end, and to be sought in. */
class GuideTest {
    private static final Path FOLDER = Path.of("src/docs/vejledning");
    private static final long LARGEST = 1_000_000;

    private final Guide guide =
            GuideReader.read().with(List.of(KeyGroup.of("Rediger", "Fortryd", "Ctrl+Z", "Gentag", "F4")));

    @Test
    void everyFileOfTheGuideIsInIt() throws IOException {
        List<String> chapters =
                guide.chapters().stream().map(Guide.Chapter::name).toList();
        List<String> pictures = pictures().map(GuidePassage.Picture::file).toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> !file.equals("README.md")))
                    .isNotEmpty()
                    .allMatch(file -> chapters.contains(file) || pictures.contains(file));
        }
    }

    @Test
    void everyChapterBeginsWithItsHeading() {
        assertThat(guide.chapters())
                .allSatisfy(chapter -> assertThat(chapter.passages().get(0))
                        .isInstanceOfSatisfying(GuidePassage.Heading.class, heading -> assertThat(heading.level())
                                .isEqualTo(1)));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> targets = passages()
                .flatMap(passage -> passage.texts().stream())
                .flatMap(List::stream)
                .filter(piece -> piece.look() == GuidePiece.Look.LINK)
                .map(GuidePiece::target)
                .toList();
        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(target -> assertThat(guide.find(target)).as(target).isPresent());
        assertThat(guide.find("kontrol.md#ret-eller-acceptér"))
                .hasValueSatisfying(spot -> assertThat(guide.at(spot).text()).isEqualTo("Ret eller acceptér"));
        assertThat(guide.find("kontrol.md#findes-ikke")).isEmpty();
    }

    @Test
    void everyPictureIsThereInWordsTooAndAllAreSmall() throws IOException {
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
