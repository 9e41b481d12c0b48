package dk.forslagsark.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * How Danish words are spelled, by the dictionary of Stavekontrolden, which knows how words are put together. It takes a second or two to load,
 * and is for one thread.
 */
public final class DanishSpelling {
    private static final int MOST = 7;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzæøåé-";
    private static final int LONGEST = 60;
    private static final Pattern WITHOUT_THEM = Pattern.compile("[aAoO]e|[aA]a");
    private static final Map<String, String> DANISH =
            Map.of("ae", "æ", "oe", "ø", "aa", "å", "Ae", "Æ", "Oe", "Ø", "Aa", "Å");

    /** Written without a point by whoever reads words, and with one in print. */
    private static final Set<String> SHORT = Set.of(
            "kr", "mio", "mia", "tkr", "ca", "mv", "stk", "hhv", "pct", "evt", "vedr", "bl", "ift", "ifm", "mhp", "pba",
            "dvs", "fx", "jf", "nr", "pga", "ekskl", "inkl", "osv", "maks", "min", "pl");

    private final Hunspell words;

    private DanishSpelling(Hunspell words) {
        this.words = words;
    }

    /** Loads the dictionary that ships. */
    public static DanishSpelling load() {
        try (InputStream affixes = open("da_DK.aff.gz");
                InputStream stems = open("da_DK.dic.gz")) {
            Dictionary dictionary = new Dictionary(new ByteBuffersDirectory(), "da", affixes, stems);
            return new DanishSpelling(new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {}));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static InputStream open(String name) throws IOException {
        return new GZIPInputStream(DanishSpelling.class.getResourceAsStream(name));
    }

    /** Whether the word is spelled as Danish words are; of {@code børn/unge} whether each of the two is, and a letter alone is. */
    public boolean isRight(String word) {
        return word.length() > LONGEST || Stream.of(word.split("/")).allMatch(this::isOneRight);
    }

    /** Abbreviations stand in the dictionary with the point that a text has behind them. */
    private boolean isOneRight(String word) {
        return word.length() == 1
                || SHORT.contains(word.toLowerCase(Locale.ROOT))
                || words.spell(word)
                || words.spell(word + ".");
    }

    /** What may have been meant, at most seven, the likeliest first. */
    public List<String> suggestions(String word) {
        List<String> near = oneAway(word)
                .filter(words::spell)
                .sorted(Comparator.comparing(each -> !beginsAs(each, word)))
                .toList();
        return Stream.of(
                        inDanishLetters(word),
                        near.stream().filter(this::isOneWord),
                        words.suggest(word).stream(),
                        near.stream())
                .flatMap(each -> each)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** A finger seldom slips at the first letter. */
    private static boolean beginsAs(String one, String other) {
        return one.regionMatches(true, 0, other, 0, 1);
    }

    /** The word with æ, ø and å, where it was written on a keyboard without them. */
    private Stream<String> inDanishLetters(String word) {
        String danish = WITHOUT_THEM.matcher(word).replaceAll(found -> DANISH.get(found.group()));
        return Stream.of(danish).filter(any -> !any.equals(word)).filter(words::spell);
    }

    /** Not put together of others, of which there are too many. */
    private boolean isOneWord(String word) {
        return !words.analyzeSimpleWord(word).isEmpty();
    }

    /** The words that one slip of a finger makes of it: two letters turned, one left out, one too many, another one. */
    private static Stream<String> oneAway(String word) {
        Stream<String> turned = IntStream.range(0, word.length() - 1)
                .mapToObj(i -> word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        Stream<String> shorter =
                IntStream.range(0, word.length()).mapToObj(i -> word.substring(0, i) + word.substring(i + 1));
        Stream<String> longer = IntStream.rangeClosed(1, word.length()).boxed().flatMap(i -> letters()
                .map(letter -> word.substring(0, i) + letter + word.substring(i)));
        Stream<String> other = IntStream.range(0, word.length()).boxed().flatMap(i -> letters()
                .map(letter -> word.substring(0, i) + letter + word.substring(i + 1)));
        return Stream.of(turned, shorter, longer, other).flatMap(each -> each).filter(each -> !each.equals(word));
    }

    private static Stream<String> letters() {
        return LETTERS.chars().mapToObj(Character::toString);
    }
}
