package dk.forslagsark.cli;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.reading.ImportedWorkbook;
import dk.forslagsark.excel.reading.ReadBack;
import dk.forslagsark.excel.template.CatalogueTemplate;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.excel.template.TemplateCheck;
import dk.forslagsark.file.FileKind;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.OrganisationFile;
import dk.forslagsark.file.Patience;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.SafeFile;
import dk.forslagsark.file.Seen;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.word.WordTemplate;
import dk.forslagsark.word.reading.ImportedDocument;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads and writes what a command is about, and gives up where the drive does not answer. */
final class Drive {
    /** Longer than a slow drive takes, shorter than a network drive that is gone keeps one waiting. */
    static final Patience PATIENCE = new Patience(Duration.ofSeconds(20));

    private Drive() {}

    static Proposal read(Path file) throws FileProblem {
        return ProposalFile.read(file, PATIENCE);
    }

    /** A filled workbook, or a form in Word. */
    static ReadBack filled(Path file) throws FileProblem {
        if (ImportedDocument.isOne(file)) {
            byte[] document = PATIENCE.<byte[], FileProblem>ask(file, () -> ImportedDocument.bytes(file));
            return ImportedDocument.of(String.valueOf(file.getFileName()), document);
        }
        byte[] bytes = PATIENCE.<byte[], FileProblem>ask(file, () -> ImportedWorkbook.bytes(file));
        return ImportedWorkbook.of(String.valueOf(file.getFileName()), bytes);
    }

    static void write(Path file, Proposal proposal) throws FileProblem {
        PATIENCE.<Seen, FileProblem>ask(file, () -> ProposalFile.write(proposal, file));
    }

    static boolean isFolder(Path path) throws FileProblem {
        return PATIENCE.<Boolean, FileProblem>ask(path, () -> FileKind.of(path) == FileKind.FOLDER);
    }

    /** The municipality of the user, whose rules proposals are checked by; where its file cannot be used, that is told. */
    static Organisation organisation(Terminal terminal) {
        OrganisationFile.Loaded loaded =
                OrganisationFile.load(SettingsFile.inUserFolder().folder(), PATIENCE);
        loaded.problem().ifPresent(terminal::complain);
        return loaded.organisation();
    }

    /** The rules of that municipality. */
    static Checks checks(Terminal terminal) {
        return Checks.by(organisation(terminal).rules());
    }

    static Template template(Path file) throws ExportProblem, FileProblem {
        return PATIENCE.<Template, ExportProblem>ask(file, () -> Template.read(file));
    }

    static WordTemplate wordTemplate(Path file) throws ExportProblem, FileProblem {
        return PATIENCE.<WordTemplate, ExportProblem>ask(file, () -> WordTemplate.read(file));
    }

    static CatalogueTemplate catalogueTemplate(Path file) throws ExportProblem, FileProblem {
        return PATIENCE.<CatalogueTemplate, ExportProblem>ask(file, () -> CatalogueTemplate.read(file));
    }

    /** What is wrong with it as a template of the catalogue; empty where it is meant as another. */
    static Optional<List<String>> catalogueProblems(Path file) throws ExportProblem, FileProblem {
        if (WordTemplate.isOne(file)) {
            return Optional.empty();
        }
        return PATIENCE.<Optional<List<String>>, ExportProblem>ask(file, () -> CatalogueTemplate.check(file));
    }

    static TemplateCheck check(Path file) throws ExportProblem, FileProblem {
        return PATIENCE.<TemplateCheck, ExportProblem>ask(
                file, () -> WordTemplate.isOne(file) ? WordTemplate.check(file) : TemplateCheck.of(file));
    }

    static void write(Path file, byte[] content) throws FileProblem {
        PATIENCE.<Boolean, FileProblem>ask(file, () -> {
            SafeFile.write(file, out -> out.write(content));
            return true;
        });
    }
}
