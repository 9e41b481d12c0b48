package dk.forslagsark.editor.command;

import dk.forslagsark.cli.ProgramVersion;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.WithoutTexts;
import dk.forslagsark.proposal.Proposal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What whoever helps needs to see: the log, which program on which system, and what is open, without its texts.
 *
 * @param proposal what is open
 * @param file the file it belongs to
 * @param logs the logs there may be, this run's first
 */
record SupportPack(Optional<Proposal> proposal, Optional<Path> file, List<Path> logs) {
    static final String PROPOSAL = "forslag-uden-tekster.forslag";
    static final String SYSTEM = "program-og-system.txt";

    private static final Logger LOG = System.getLogger(SupportPack.class.getName());

    /** The name of a file of the user's, which may be of several words. */
    private static final String NAMED_FILE =
            "[^/\\\\\"“”:\\n]+(?=\\.(?:forslag|json|xls[xmb]?|doc[xm]?|ods|odt|rtf|csv|txt|html?|zip|pdf)\\b)";

    /** Where a path from the root, a drive, a server or the folder of the user begins. */
    private static final String PATH_START = "(?<![\\p{L}\\p{N}./\\\\~])(?:[A-Za-z]:[/\\\\]|\\\\\\\\|~?/)";

    private static final String PATH_OF_FILE = PATH_START + "[^:\"“”\\n]*[/\\\\](?=FIL\\.)";
    private static final String PATH = PATH_START + "[^:\"“”\\n]*";

    /** What is told of a file that cannot be read is quoted from it. */
    private static final String QUOTED = "\"[^\"\\n]*\"|“[^”\\n]*”";

    /** A name that is a syllable of others would take them apart. */
    private static final int SHORTEST_USER = 3;

    /**
     * The pack as a zip file.
     *
     * @throws FileProblem if the proposal could not be read again if it were saved
     */
    byte[] bytes() throws FileProblem {
        Optional<WithoutTexts> neutral =
                proposal.isPresent() ? Optional.of(WithoutTexts.of(proposal.get())) : Optional.empty();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(SYSTEM, facts());
        neutral.ifPresent(without -> parts.put(PROPOSAL, without.text()));
        for (Path log : logs) {
            read(log).ifPresent(text -> parts.put(log.getFileName().toString(), cleared(text, neutral)));
        }
        return zipped(parts);
    }

    private static Optional<String> read(Path log) {
        try {
            return Files.isRegularFile(log)
                    ? Optional.of(new String(Files.readAllBytes(log), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.INFO, "the log is not packed", e);
            return Optional.empty();
        }
    }

    /** Names of files and folders tell of people and cases as texts do; so does what the user is called on the system. */
    private String cleared(String log, Optional<WithoutTexts> neutral) {
        String cleared = neutral.map(without -> without.cleared(log)).orElse(log);
        for (Path own : file.stream().toList()) {
            cleared = without(own, "MAPPE", cleared);
        }
        for (Path own : logs) {
            cleared = without(own, "INDSTILLINGER", cleared);
        }
        String anonymous = cleared.replaceAll(QUOTED, "“TEKST”")
                .replaceAll(NAMED_FILE, "FIL")
                .replaceAll(PATH_OF_FILE, "STI/")
                .replaceAll(PATH, "STI");
        String user = System.getProperty("user.name", "");
        return user.length() < SHORTEST_USER
                ? anonymous
                : anonymous.replaceAll(
                        "(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(user) + "(?![\\p{L}\\p{N}])", "BRUGER");
    }

    private static String without(Path file, String called, String log) {
        return Optional.ofNullable(file.toAbsolutePath().getParent())
                .map(folder -> log.replace(folder.toString(), called))
                .orElse(log);
    }

    private static String facts() {
        return String.join(
                        "\n",
                        "Forslagsark " + ProgramVersion.text(),
                        "Java " + property("java.version") + ", " + property("java.vendor"),
                        property("os.name") + " " + property("os.version") + ", " + property("os.arch"),
                        "Sprog " + Locale.getDefault(),
                        "Hukommelse " + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB",
                        "Processorer " + Runtime.getRuntime().availableProcessors())
                + "\n";
    }

    private static String property(String name) {
        return System.getProperty(name, "ukendt");
    }

    private static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
