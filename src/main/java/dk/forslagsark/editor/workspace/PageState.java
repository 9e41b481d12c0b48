package dk.forslagsark.editor.workspace;

import dk.forslagsark.language.Texts;
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

    PageState(String sign, String words) {
        this(sign, words, false);
    }

    /** Of what may be left out. */
    static PageState empty() {
        return new PageState("", Texts.of("outline.empty"));
    }

    static PageState written() {
        return new PageState("✓", Texts.of("outline.written"));
    }

    /**
     * Of what the form asks for.
     *
     * @param missing what is not there yet, in words; often nothing
     */
    static PageState asked(List<String> missing) {
        return missing.isEmpty()
                ? written()
                : new PageState("○", Texts.of("outline.missing", SpokenList.list(missing)));
    }

    static PageState rows(int count) {
        return count == 0 ? empty() : new PageState(Integer.toString(count), Texts.count("outline.rows", count));
    }

    /** So many of them done. */
    static PageState done(long done, int count) {
        String sign = Texts.of("outline.done", done, count);
        return count == 0 ? empty() : new PageState(sign, Texts.of("outline.done.words", done, count));
    }

    /** Of what somebody has to look at. */
    static PageState warnings(int count) {
        return new PageState("▲ " + count, Texts.count("outline.warnings", count));
    }

    static PageState errors(int count) {
        return new PageState("● " + count, Texts.count("outline.errors", count), true);
    }
}
