package dk.forslagsark.file;

import java.util.Map;

/** Brings a proposal from one version of the format to the next. */
@FunctionalInterface
interface FormatStep {
    /**
     * Changes what has another meaning or place in the next version; the version itself is none of its business.
     *
     * @param proposal the members of the file as the version before has them, with values as {@link JsonTree} reads them; to be
     *     changed where they are
     * @throws FileProblem if something in it stands in the way; the message names the place
     */
    void change(Map<String, Object> proposal) throws FileProblem;
}
