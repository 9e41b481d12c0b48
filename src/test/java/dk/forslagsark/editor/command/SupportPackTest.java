package dk.forslagsark.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.Economy;
import dk.forslagsark.file.Examples;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Proposal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed for whoever helps. */
class SupportPackTest {
    @TempDir
    Path folder;

    @Test
    void itHasTheFiguresAndNoWordOfTheTextsNorTheNameOfAFile() throws Exception {
        Proposal proposal = Examples.first().proposal();
        Path file = folder.resolve("Sagen om familien Jensen.forslag");
        Path log = folder.resolve("forslagsark-0.log");
        Files.writeString(
                log,
                "2026-11-29 INFO: cannot save " + file + "\njava.io.IOException: "
                        + proposal.cover().title()
                        + "\n\tat dk.forslagsark.file.SafeFile.write(SafeFile.java:70)\n"
                        + "opened " + System.getProperty("user.home") + "/Sager/Peer og børn.xlsx\n");

        Map<String, String> parts = parts(
                new SupportPack(Optional.of(proposal), Optional.of(file), List.of(log, folder.resolve("nope.log"))));

        assertThat(parts.keySet()).containsExactly(SupportPack.SYSTEM, SupportPack.PROPOSAL, "forslagsark-0.log");
        assertThat(Economy.of(ProposalFile.parse(parts.get(SupportPack.PROPOSAL))))
                .isEqualTo(Economy.of(proposal));
        assertThat(String.join("\n", parts.values()).toLowerCase())
                .doesNotContain("famili", "jensen", "peer", "børn", "socialudvalg", "evaluering", "investeringspulje")
                .doesNotContain(folder.toString().toLowerCase())
                .doesNotContain(System.getProperty("user.home").toLowerCase() + "/");
        assertThat(parts.get("forslagsark-0.log")).contains("SafeFile.java:70", "MAPPE/FIL.forslag");
        assertThat(parts.get(SupportPack.SYSTEM)).contains("Forslagsark ", System.getProperty("java.version"));
    }

    @Test
    void aLogSaysNothingOfOtherFilesAndFoldersEither() throws Exception {
        Path log = Files.createDirectory(folder.resolve("log")).resolve("forslagsark-0.log");
        Files.writeString(log, """
                2026-11-29 12:00:00 INFO OpenAction: could not open /mnt/Marie Hansens sager/Sag om Ida.forslag
                FileProblem: Sag om Ida.forslag findes ikke i mappen /mnt/Marie Hansens sager. Er den flyttet eller omdøbt?
                java.nio.file.NoSuchFileException: S:\\Afd\\Marie Hansen\\Sag om Ida.ods
                FileProblem: Ida.forslag: status: "Idas skilsmisse" findes ikke. Vælg mellem Nyt forslag, Revideret
                INFO FollowedFolder: could not look through \\\\server\\Marie Hansen
                java.nio.file.AccessDeniedException: /mnt/Marie Hansen/a.docx -> /mnt/Marie Hansen/Ida
                caused by file:///home/Marie%%20Hansen/x: held by %s
                \tat java.base@17/sun.nio.fs.UnixException.rethrow(UnixException.java:106)
                INFO SettingsFile: could not read the settings in %s/indstillinger.json
                """.formatted(System.getProperty("user.name"), log.getParent()));

        String packed = parts(new SupportPack(Optional.empty(), Optional.empty(), List.of(log)))
                .get("forslagsark-0.log");

        assertThat(packed).doesNotContainIgnoringCase("Marie", "Hansen", "Ida", "Afd", "server", "skilsmisse");
        assertThat(packed).doesNotContainPattern("held by (?!BRUGER)");
        assertThat(packed)
                .contains(
                        "could not open STI/FIL.forslag\n",
                        "NoSuchFileException: STI/FIL.ods\n",
                        "FIL.forslag: status: “TEKST” findes ikke. Vælg mellem Nyt forslag, Revideret\n",
                        "could not look through STI\n",
                        "\tat java.base@17/sun.nio.fs.UnixException.rethrow(UnixException.java:106)\n",
                        "INDSTILLINGER/FIL.json\n");
    }

    @Test
    void withNothingOpenThereIsNoProposalInIt() throws Exception {
        assertThat(parts(new SupportPack(Optional.empty(), Optional.empty(), List.of())))
                .containsOnlyKeys(SupportPack.SYSTEM);
    }

    private static Map<String, String> parts(SupportPack pack) throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
