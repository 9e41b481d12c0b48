package dk.forslagsark.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.Examples;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.recovery.EndedPrograms;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed at random moments, also in the middle of a save, and started again: nothing older than a second is
 * lost, and no file is ever unreadable. Told to end, it leaves no lock behind. {@code -Dcrash.rounds=500} kills it more often.
 */
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 8);
    private static final int MOST_EDITS = 70;
    private static final long SECOND = 1000;

    @TempDir
    private Path folder;

    private final Random random = new Random(1);
    private Path state;
    private Process program;
    private BufferedReader lines;
    /** The edits of the round by their number, with the time of each. */
    private final SortedMap<Integer, Long> edits = new TreeMap<>();

    @BeforeEach
    void makeFolders() throws IOException {
        state = folder.resolve("tilstand");
        Files.createDirectory(folder.resolve("drev"));
    }

    @AfterEach
    void end() {
        program.destroyForcibly();
    }

    @Test
    void ofAFileNothingOlderThanASecondIsLost() throws Exception {
        Path file = folder.resolve("drev").resolve("BU01 æøå.forslag");
        ProposalFile.write(CrashingProgram.numbered(Examples.first().proposal(), 0), file);
        for (int round = 0; round < ROUNDS * 3 / 4; round++) {
            killAndCheck(file.toString(), round % 3 == 0);
            assertThat(CrashingProgram.number(ProposalFile.read(file))).isNotNegative();
        }
        int last = endInGoodOrder(file.toString());
        assertThat(CrashingProgram.number(ProposalFile.read(file))).isEqualTo(last);
        try (Stream<Path> left = Files.list(folder.resolve("drev"))) {
            assertThat(left).containsExactly(file);
        }
        assertThat(EndedPrograms.copies(state)).isEmpty();
    }

    @Test
    void ofAProposalThatWasNeverSavedNothingOlderThanASecondIsLost() throws Exception {
        for (int round = 0; round < ROUNDS / 4; round++) {
            killAndCheck(CrashingProgram.NO_FILE, false);
        }
        begin(CrashingProgram.NO_FILE);
    }

    /** As when the user logs out, or the machine is shut down. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoIsToldToEndGivesTheLockBackAndKeepsWhatIsNotSaved() throws Exception {
        Path file = folder.resolve("drev").resolve("BU02.forslag");
        ProposalFile.write(CrashingProgram.numbered(Examples.first().proposal(), 0), file);
        begin(file.toString());
        assertThat(locks()).hasSize(1);
        boolean isTold = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            note(line);
            if (!isTold && edits.size() == MOST_EDITS) {
                isTold = program.toHandle().destroy();
            }
        }
        program.waitFor();
        assertThat(locks()).isEmpty();
        assertThat(EndedPrograms.copies(state)).isNotEmpty();
        endInGoodOrder(file.toString());
    }

    private List<Path> locks() throws IOException {
        try (Stream<Path> left = Files.list(folder.resolve("drev"))) {
            return left.filter(each -> each.toString().endsWith(".lock")).toList();
        }
    }

    /**
     * One round.
     *
     * @param inSave whether it is killed in the middle of a save, else after some edits
     */
    private void killAndCheck(String file, boolean inSave) throws Exception {
        begin(file);
        int most = 1 + random.nextInt(MOST_EDITS);
        int edited = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            note(line);
            edited += line.startsWith("edited") ? 1 : 0;
            if (inSave ? line.equals("saving") : edited == most) {
                spin();
                // what it has said can still be read; Process.destroyForcibly would close it
                program.toHandle().destroyForcibly();
            }
        }
    }

    /** Starts the program, and checks what it begins with against what was edited in the round before. */
    private void begin(String file) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        program = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingProgram.class.getName(),
                        state.toString(),
                        file,
                        Long.toString(random.nextLong()))
                .redirectError(folder.resolve("fejl.txt").toFile())
                .start();
        lines = program.inputReader(StandardCharsets.UTF_8);
        String begun = lines.readLine();
        while (begun != null && begun.equals("apart")) {
            begun = lines.readLine();
        }
        assertThat(begun).as(Files.readString(folder.resolve("fejl.txt"))).startsWith("begun ");
        check(Integer.parseInt(begun.split(" ")[1]));
        edits.clear();
    }

    private void check(int found) {
        if (!edits.isEmpty()) {
            long end = edits.get(edits.lastKey());
            List<Integer> lost = edits.tailMap(found + 1).entrySet().stream()
                    .filter(edit -> end - edit.getValue() > SECOND)
                    .map(SortedMap.Entry::getKey)
                    .toList();
            assertThat(lost).as("edits older than a second that are lost").isEmpty();
        }
    }

    private void note(String line) {
        String[] words = line.split(" ");
        if (words[0].equals("edited")) {
            edits.put(Integer.parseInt(words[1]), Long.parseLong(words[2]));
        }
    }

    private void spin() {
        long end = System.nanoTime() + random.nextInt(4_000_000);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private int endInGoodOrder(String file) throws Exception {
        begin(file);
        program.getOutputStream().close();
        String line = lines.readLine();
        while (!line.startsWith("ended")) {
            line = lines.readLine();
        }
        assertThat(program.waitFor()).isZero();
        return Integer.parseInt(line.split(" ")[1]);
    }
}
