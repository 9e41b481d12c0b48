package dk.forslagsark.check;

import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import java.util.stream.Stream;

/** Something that may be wrong in a proposal although all of it can be read. {@link RuleList} has them all. */
interface Rule {
    /** What others know it by, and what is accepted is accepted of; it never changes. */
    String id();

    Severity severity();

    /** What it has to say, in the order of tables, rows and years. */
    Stream<Remark> remarks(Checked checked);

    /** The same as findings. */
    default Stream<Finding> findings(Checked checked) {
        return remarks(checked).map(remark -> remark.finding(id(), severity()));
    }
}
