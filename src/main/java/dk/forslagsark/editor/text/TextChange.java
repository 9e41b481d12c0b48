package dk.forslagsark.editor.text;

/**
 * What makes one text of another: something is taken out at one place, and something put in there.
 *
 * @param start where, as an index into both texts
 * @param removed what is taken out there
 * @param inserted what is put in
 */
record TextChange(int start, String removed, String inserted) {
    /** Nothing: what no change goes on from. */
    static final TextChange NONE = new TextChange(-1, "", "");

    private static final String SENTENCE_ENDS = ".!?";

    /** The shortest change that leads from one text to the other. */
    static TextChange between(String before, String after) {
        int start = commonStart(before, after);
        int end = commonEnd(before.substring(start), after.substring(start));
        return new TextChange(
                start, before.substring(start, before.length() - end), after.substring(start, after.length() - end));
    }

    /** Where what was put in ends: there the caret belongs. */
    int end() {
        return start + inserted.length();
    }

    /**
     * Whether it is the next key of the same writing or rubbing out. A new line or sentence begins anew, so that undo takes
     * back a sentence and not the whole section; what is pasted stands alone.
     */
    boolean goesOn(TextChange last) {
        return isTyped() && last.isTyped() ? writesOn(last) : isRubbedOut() && last.isRubbedOut() && rubsOn(last);
    }

    private boolean writesOn(TextChange last) {
        boolean endsSentence = inserted.isBlank() && SENTENCE_ENDS.contains(last.inserted);
        return start == last.end() && !last.inserted.equals("\n") && !endsSentence;
    }

    private boolean rubsOn(TextChange last) {
        return start == last.start || start + 1 == last.start;
    }

    private boolean isTyped() {
        return removed.isEmpty() && inserted.length() == 1;
    }

    private boolean isRubbedOut() {
        return inserted.isEmpty() && removed.length() == 1;
    }

    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int common = 0;
        while (common < most && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common > 0 && Character.isHighSurrogate(one.charAt(common - 1)) ? common - 1 : common;
    }

    private static int commonEnd(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int common = 0;
        while (common < most && one.charAt(one.length() - 1 - common) == other.charAt(other.length() - 1 - common)) {
            common++;
        }
        return common > 0 && Character.isLowSurrogate(one.charAt(one.length() - common)) ? common - 1 : common;
    }
}
