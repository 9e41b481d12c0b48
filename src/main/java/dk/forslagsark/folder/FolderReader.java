package dk.forslagsark.folder;

import dk.forslagsark.check.Checks;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.language.Language;

/**
 * How the files of a folder are read.
 *
 * @param checks the rules they are read by
 * @param cache what is kept of them from one time to the next
 */
public record FolderReader(Checks checks, SummaryCache cache) {
    /**
     * By those rules, with what is kept in that folder by this build of the program in the language that is spoken.
     *
     * @param version the version of the program
     */
    public static FolderReader of(Checks checks, StateFolder state, String version) {
        String reader =
                version + " " + ProgramBuild.moment() + " " + Language.spoken().key() + " " + checks.house();
        return new FolderReader(checks, new SummaryCache(state, reader));
    }
}
