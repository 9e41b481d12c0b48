package dk.forslagsark.editor.workspace;

import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.spoken.SpokenList;
import java.util.List;

/**
 * How a page stands.
 *
 * @param sign as the outline shows it, at the end of the line
 * @param words the same for whoever cannot see it
 * @param isWrong whether something in it has to be mended
 */
record PageState(String sign, String words, boolean isWrong) {
    /** Of a page that is computed. */
    static final PageState NONE = new PageState("", "");

    /** Of what may be left out. */
    static final PageState EMPTY = new PageState("", "tom");

    static final PageState WRITTEN = new PageState("✓", "udfyldt");

    PageState(String sign, String words) {
        this(sign, words, false);
    }

    /**
     * Of what the form asks for.
     *
     * @param missing what is not there yet, in words; often nothing
     */
    static PageState asked(List<String> missing) {
        return missing.isEmpty() ? WRITTEN : new PageState("○", "mangler " + SpokenList.list(missing));
    }

    static PageState rows(int count) {
        return count == 0 ? EMPTY : new PageState(Integer.toString(count), DanishWords.count(count, "række", "rækker"));
    }

    /** So many of them done. */
    static PageState done(long done, int count) {
        String sign = done + " af " + count;
        return count == 0 ? EMPTY : new PageState(sign, sign + " besvaret");
    }

    /** Of what somebody has to look at. */
    static PageState warnings(int count) {
        return new PageState("▲ " + count, DanishWords.count(count, "advarsel", "advarsler"));
    }

    static PageState errors(int count) {
        return new PageState("● " + count, count + " fejl", true);
    }
}
