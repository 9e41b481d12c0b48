package dk.forslagsark.file.recovery;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.proposal.Proposal;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Older versions of proposals, a folder for each file they were saved in: the one saved last and ten before it. Those of a
 * file that has not been saved for long are cleared. Not having them never keeps the user from working: what goes wrong is
 * logged.
 */
public final class Versions {
    /** The one saved last, and ten older ones. */
    static final int MOST = 11;

    private static final Logger LOG = System.getLogger(Versions.class.getName());
    private static final String FOLDER = "versioner";
    private static final Duration LONG = Duration.ofDays(365);

    /** Versions of the same moment are a millisecond apart. */
    private static final Duration INEXACT = Duration.ofMinutes(1);

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmssSSS'.forslag'");

    private final StateFolder state;

    public Versions(StateFolder state) {
        this.state = state;
    }

    /** The versions of that file, the latest first; none where nothing is known of it. Never throws. */
    public List<KeptVersion> of(Path file) {
        Path folder = state.path().resolve(FOLDER).resolve(key(file));
        try {
            return in(folder);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "could not list " + folder, e);
            return List.of();
        }
    }

    /** Keeps what has been saved in that file, unless it is the version kept last, and clears the oldest. Never throws. */
    public void keep(Path file, Proposal saved, Instant when) {
        try {
            Path folder = folder(file);
            List<KeptVersion> known = in(folder);
            if (known.isEmpty() || !holds(known.get(0), saved)) {
                ProposalFile.writePrivate(saved, unused(folder, when));
                clear(in(folder), MOST);
            }
        } catch (IOException | FileProblem | RuntimeException e) {
            LOG.log(Level.WARNING, "could not keep a version of " + file, e);
        }
    }

    private Path folder(Path file) throws IOException {
        Path all = state.make(FOLDER);
        Path folder = all.resolve(key(file));
        return Files.isDirectory(folder) ? folder : Files.createDirectory(folder);
    }

    private static boolean holds(KeptVersion version, Proposal saved) {
        try {
            return version.read().equals(saved);
        } catch (FileProblem e) {
            return false;
        }
    }

    private static Path unused(Path folder, Instant when) {
        return Stream.iterate(when, each -> each.plusMillis(1))
                .map(each -> folder.resolve(NAME.format(each.atOffset(ZoneOffset.UTC))))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    /** Clears the versions of files that have not been saved for long. Never throws. */
    public void tidy() {
        Path all = state.path().resolve(FOLDER);
        if (!Files.isDirectory(all)) {
            return;
        }
        try (Stream<Path> folders = Files.list(all)) {
            Map<Path, List<KeptVersion>> versions = new LinkedHashMap<>();
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                versions.put(folder, in(folder));
            }
            clearOld(versions);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "could not tidy " + all, e);
        }
    }

    /** Old by what was saved last of all, and not by the clock, which may be years ahead for a day. */
    private static void clearOld(Map<Path, List<KeptVersion>> versions) throws IOException {
        Instant last = versions.values().stream()
                .flatMap(List::stream)
                .map(KeptVersion::when)
                .filter(when -> !isAhead(when))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        for (Map.Entry<Path, List<KeptVersion>> each : versions.entrySet()) {
            if (each.getValue().isEmpty() || each.getValue().get(0).when().isBefore(last.minus(LONG))) {
                clear(each.getValue(), 0);
                Files.deleteIfExists(each.getKey());
            }
        }
    }

    private static void clear(List<KeptVersion> versions, int kept) throws IOException {
        for (KeptVersion version : versions.subList(Math.min(kept, versions.size()), versions.size())) {
            Files.deleteIfExists(version.stored());
        }
    }

    private static List<KeptVersion> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> version(file).stream())
                    .sorted(Comparator.comparing((KeptVersion version) -> isAhead(version.when()))
                            .thenComparing(KeptVersion::when, Comparator.reverseOrder()))
                    .toList();
        }
    }

    /** Whether it was saved while the clock was ahead, which was before it was set right. */
    private static boolean isAhead(Instant when) {
        return when.isAfter(Instant.now().plus(INEXACT));
    }

    private static Optional<KeptVersion> version(Path file) {
        try {
            LocalDateTime when = LocalDateTime.parse(file.getFileName().toString(), NAME);
            return Optional.of(new KeptVersion(when.toInstant(ZoneOffset.UTC), file));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The same for a file by whatever link it is reached. */
    private static String key(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return key(absolute.toRealPath().toString());
        } catch (IOException e) {
            return key(absolute.toString());
        }
    }

    private static String key(String path) {
        return Fingerprint.of(path).sha256().substring(0, 32);
    }
}
