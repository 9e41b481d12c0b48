package dk.forslagsark.version;

import dk.forslagsark.proposal.HouseRules;
import java.util.List;

/** What finds what is to be said of a version. */
public interface Rules {
    /** What has been typed and is not counted. Quick: it is asked after every key. */
    List<Finding> uncounted(Version version);

    /** The most years a payback period may be. */
    default int longestPayback() {
        return HouseRules.USUAL.longestPayback();
    }

    /** All else that is to be said of it. It may take some milliseconds. */
    List<Finding> remarks(Version version);
}
