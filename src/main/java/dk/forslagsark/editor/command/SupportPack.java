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
    private static final String NAMED_FILE = "[^/\\\\\"“”:\\n]+(?=\\.(?:forslag|json|xlsx|xlsm|docx|docm|pdf)\\b)";

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

    /** Names of files tell of people and cases as texts do; so does the name of the user's folder. */
    private String cleared(String log, Optional<WithoutTexts> neutral) {
        String cleared = neutral.map(without -> without.cleared(log)).orElse(log);
        String home = System.getProperty("user.home", "");
        String anonymous = home.length() > 1 ? cleared.replace(home, "~") : cleared;
        for (Path own :
                file.map(Path::toAbsolutePath).map(Path::getParent).stream().toList()) {
            anonymous = anonymous.replace(own.toString(), "MAPPE");
        }
        return anonymous.replaceAll(NAMED_FILE, "FIL");
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
