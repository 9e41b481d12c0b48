package dk.forslagsark.folder;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.Export;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.SafeFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.version.Version;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Writes many proposals as workbooks into one folder. What fails is told and stops nothing; nothing that is
 * there already is written over unless that is allowed.
 *
 * @param targets which file is written where
 * @param template the template all are put into; empty where each goes into that of its own form
 * @param mayReplace whether files that are there already are written over
 * @param checks the rules the proposals are checked by
 */
public record BatchExport(
        Map<FolderEntry, Path> targets, Optional<Template> template, boolean mayReplace, Checks checks) {
    private static final Logger LOG = System.getLogger(BatchExport.class.getName());

    /**
     * What came of a file.
     *
     * @param file the file
     * @param problem why it was not exported; empty where it was
     */
    public record Outcome(FolderEntry file, Optional<String> problem) {
        public boolean isGood() {
            return problem.isEmpty();
        }
    }

    /** Told how much of a file has been written, from 0 to 1; may throw a {@link CancellationException} to stop it. */
    @FunctionalInterface
    public interface Fraction {
        void of(double done);
    }

    /** Writes one of them; several threads may each write one. */
    public Outcome export(FolderEntry file, Fraction fraction) {
        return new Outcome(file, problem(file, targets.get(file), fraction));
    }

    private Optional<String> problem(FolderEntry file, Path target, Fraction fraction) {
        try {
            write(file, target, fraction);
            return Optional.empty();
        } catch (FileProblem | ExportProblem e) {
            return Optional.of(e.getMessage());
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "unexpected in the export of " + file.file(), e);
            return Optional.of(Texts.of("folder.unexpected-sentence"));
        }
    }

    private void write(FolderEntry file, Path target, Fraction fraction) throws FileProblem, ExportProblem {
        checkFree(target);
        Version version = checks.of(ProposalSource.read(file.file()));
        Template chosen = template.orElseGet(() -> Template.shipped(Form.of(version.proposal())));
        byte[] workbook = Export.workbook(version, chosen, (done, words) -> fraction.of(done));
        SafeFile.write(target, out -> out.write(workbook), () -> checkFree(target));
    }

    private void checkFree(Path target) throws FileProblem {
        if (!mayReplace && Files.exists(target)) {
            throw new FileProblem(Texts.of("folder.export.exists", target.getFileName()));
        }
    }
}
