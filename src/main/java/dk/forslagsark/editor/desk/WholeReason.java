package dk.forslagsark.editor.desk;

import dk.forslagsark.danish.DanishWords;
import java.util.regex.Pattern;

/** Why a file cannot be read, where nothing stands before it: it begins as a sentence does, unless with a place in the file. */
public final class WholeReason {
    private static final Pattern WORDS = Pattern.compile("\\p{L}+ .*", Pattern.DOTALL);

    private WholeReason() {}

    public static String of(String reason) {
        return WORDS.matcher(reason).matches() ? DanishWords.sentence(reason) : reason;
    }
}
