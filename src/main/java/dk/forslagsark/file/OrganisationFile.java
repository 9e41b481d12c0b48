package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Organisation;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The organisation of the municipality: what {@value #NAME} in the folder of the settings says, and what ships with the
 * program where there is no such file or it leaves out a list.
 */
public final class OrganisationFile {
    public static final String NAME = "organisation.json";

    private static final Logger LOG = System.getLogger(OrganisationFile.class.getName());

    /**
     * What came of reading it.
     *
     * @param organisation the organisation to suggest from; the shipped one where the file cannot be used
     * @param problem one Danish line for the user, where it cannot, or where something in it is not known
     */
    public record Loaded(Organisation organisation, Optional<String> problem) {}

    private OrganisationFile() {}

    /** The organisation of the user whose settings are in that folder, which need not exist. Never throws. */
    public static Loaded load(Path folder) {
        Path file = folder.resolve(NAME);
        Organisation shipped = shipped();
        if (!Files.exists(file)) {
            return new Loaded(shipped, Optional.empty());
        }
        try {
            JsonObject own = object(TextFile.read(file));
            Organisation organisation = OrganisationPart.read(own, shipped);
            return new Loaded(organisation, unknown(own.rest().values().keySet()));
        } catch (FileProblem | RuntimeException e) {
            LOG.log(Level.WARNING, "could not read the organisation in " + file, e);
            return new Loaded(shipped, Optional.of(words(folder, e)));
        }
    }

    /** The same, without a folder that does not answer in time. Never throws. */
    public static Loaded load(Path folder, Patience patience) {
        try {
            return patience.<Loaded, RuntimeException>ask(folder.resolve(NAME), () -> load(folder));
        } catch (FileProblem e) {
            LOG.log(Level.WARNING, "could not read the organisation in " + folder, e);
            return new Loaded(shipped(), Optional.of(words(folder, e)));
        }
    }

    /** The one that ships, of Københavns Kommune. */
    public static Organisation shipped() {
        try {
            return OrganisationPart.read(object(Resource.text(NAME)), Organisation.NONE);
        } catch (FileProblem e) {
            throw new IllegalStateException("the shipped organisation is broken", e);
        }
    }

    private static JsonObject object(String text) throws FileProblem {
        if (!text.stripLeading().startsWith("{")) {
            throw new FileProblem(Texts.of("file.organisation.no-object"));
        }
        return new JsonObject(JsonTree.read(text), JsonPath.ROOT);
    }

    /** A list or a limit under a name that nobody knows would be missed in silence. */
    private static Optional<String> unknown(Set<String> keys) {
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.of("file.organisation.unknown", NAME, String.join("”, “", keys)));
    }

    private static String words(Path folder, Exception problem) {
        String why = problem instanceof FileProblem ? problem.getMessage() : Texts.of("file.organisation.unreadable");
        String reason = why.startsWith(NAME + ": ") ? why.substring(NAME.length() + 2) : why;
        return Texts.of("file.organisation.unused", NAME, folder, reason);
    }
}
