package dk.forslagsark.folder;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.reading.ImportedWorkbook;
import dk.forslagsark.file.FileContent;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Version;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads the files that a folder is looked through for. */
public final class ProposalSource {
    private static final Logger LOG = System.getLogger(ProposalSource.class.getName());

    private ProposalSource() {}

    /** Whether a file of that name is looked at; hidden files are not, nor what Excel lays beside an open workbook. */
    static boolean isNamed(String name) {
        boolean isHidden = name.startsWith(".") || name.startsWith("~$");
        return !isHidden && (name.toLowerCase(Locale.ROOT).endsWith(".forslag") || isWorkbook(name));
    }

    private static boolean isWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** Whether the file is a workbook, out of which the proposal is read back. */
    public static boolean isWorkbook(Path file) {
        return isWorkbook(file.getFileName().toString());
    }

    /**
     * Reads the proposal in a file, or the one a filled workbook comes to.
     *
     * @throws FileProblem if there is none, or it cannot be read; the message names the file
     */
    public static Proposal read(Path file) throws FileProblem {
        return proposal(FileContent.of(file), file);
    }

    private static Proposal proposal(FileContent content, Path file) throws FileProblem {
        return isWorkbook(file) ? filled(content, file.getFileName().toString()) : content.proposal();
    }

    /** A table of somebody else's is no proposal before somebody has said what is what in it. */
    private static Proposal filled(FileContent content, String name) throws FileProblem {
        ImportedWorkbook workbook = ImportedWorkbook.of(name, content.bytes());
        if (workbook.foreign().isPresent()) {
            throw new FileProblem(Texts.of("folder.no-form", name));
        }
        return workbook.proposal();
    }

    /** What is in the file, before the rules look at it. Never throws: a file that nobody can read is told so. */
    static Understood understood(FileContent content, Path file, Checks checks) {
        try {
            Version version = checks.of(proposal(content, file));
            return new Understood(new FolderEntry.Read(Summary.of(version)), Optional.of(version));
        } catch (FileProblem e) {
            return Understood.whole(e.isOther() ? new FolderEntry.Ours() : unreadable(file, e));
        } catch (RuntimeException e) {
            return Understood.whole(unexpected(file, e));
        }
    }

    /** The same after the rules have looked at it. Never throws. */
    static FolderEntry.Content checked(Summary summary, Version version, Path file) {
        try {
            return new FolderEntry.Read(summary.checked(version));
        } catch (RuntimeException e) {
            return unexpected(file, e);
        }
    }

    private static FolderEntry.Unreadable unexpected(Path file, RuntimeException problem) {
        LOG.log(Level.ERROR, "unexpected in " + file, problem);
        return new FolderEntry.Unreadable(Texts.of("folder.unexpected"));
    }

    /** Why there is no proposal that can be read in the file, without its name; empty where there is one. */
    public static Optional<String> problem(Path file) {
        try {
            read(file);
            return Optional.empty();
        } catch (FileProblem e) {
            return Optional.of(unreadable(file, e).reason());
        } catch (RuntimeException e) {
            return Optional.of(unexpected(file, e).reason());
        }
    }

    /** The reason without the name of the file, which stands beside it. */
    static FolderEntry.Unreadable unreadable(Path file, FileProblem problem) {
        String text = problem.getMessage();
        String name = file.getFileName() + ": ";
        return new FolderEntry.Unreadable(text.startsWith(name) ? text.substring(name.length()) : text);
    }
}
