package dk.forslagsark.folder;

import dk.forslagsark.check.Checks;
import java.io.IOException;
import java.net.URLConnection;

/** Which build of the program this is: two builds of one version may find different things in a file. */
final class ProgramBuild {
    private ProgramBuild() {}

    /** When it was built, in milliseconds since 1970; 0 where that cannot be told. */
    static long moment() {
        try {
            URLConnection rules = Checks.class
                    .getResource(Checks.class.getSimpleName() + ".class")
                    .openConnection();
            long moment = rules.getLastModified();
            rules.getInputStream().close();
            return moment;
        } catch (IOException e) {
            return 0;
        }
    }
}
