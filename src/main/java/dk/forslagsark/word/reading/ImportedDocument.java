package dk.forslagsark.word.reading;

import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.excel.reading.CellProblem;
import dk.forslagsark.excel.reading.ForeignTable;
import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.excel.reading.ReadBack;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.word.CarriedProposal;
import dk.forslagsark.word.CarriedProposal.Carried;
import dk.forslagsark.word.WordBytes;
import dk.forslagsark.word.WordFile;
import dk.forslagsark.word.WordNumbering;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.w3c.dom.Element;

/** A Word document read back into a proposal: one of ours with what has been written otherwise, or one typed by hand as far as it is understood. */
public final class ImportedDocument implements ReadBack {
    private static final Logger LOG = Logger.getLogger(ImportedDocument.class.getName());

    /** One of ours; none where it was typed by hand. */
    private final Optional<FilledDocument> filled;

    private final Optional<TypedDocument> typed;
    private final List<String> remarks;

    private ImportedDocument(Optional<FilledDocument> filled, Optional<TypedDocument> typed, List<String> remarks) {
        this.filled = filled;
        this.typed = typed;
        this.remarks = List.copyOf(remarks);
    }

    /** Whether the name of the file says that it is a Word document. */
    public static boolean isOne(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".docx") || name.endsWith(".docm");
    }

    /**
     * Reads a form in Word.
     *
     * @throws FileProblem if it cannot be read as a document, or has nothing in it that can be understood
     */
    public static ImportedDocument read(Path file) throws FileProblem {
        return of(Objects.toString(file.getFileName(), file.toString()), bytes(file));
    }

    /**
     * What is in a file that is to be read, for whoever waits for its drive.
     *
     * @throws FileProblem if it is too large or cannot be read
     */
    public static byte[] bytes(Path file) throws FileProblem {
        try {
            return WordBytes.of(file);
        } catch (ExportProblem unreadable) {
            throw new FileProblem(unreadable.getMessage(), unreadable);
        }
    }

    /**
     * The same of what has been read already.
     *
     * @param name for messages
     * @throws FileProblem as {@link #read}
     */
    public static ImportedDocument of(String name, byte[] bytes) throws FileProblem {
        try (WordFile opened = WordFile.open(bytes, Texts.of("word.document", name))) {
            return of(name, opened);
        } catch (ExportProblem unreadable) {
            throw new FileProblem(unreadable.getMessage(), unreadable);
        } catch (IOException | InvalidFormatException | RuntimeException | StackOverflowError unforeseen) {
            LOG.log(Level.WARNING, "document " + name, unforeseen);
            throw new FileProblem(Texts.of("word.read.failed", name), unforeseen);
        }
    }

    private static ImportedDocument of(String name, WordFile opened)
            throws IOException, InvalidFormatException, FileProblem {
        WordSize.check(opened.main(), name);
        Element root = WordFile.read(opened.main()).getDocumentElement();
        List<String> remarks = new ArrayList<>();
        if (opened.hasMacros()) {
            remarks.add(Texts.of("word.read.macros"));
        }
        if (TrackedChanges.areIn(root)) {
            TrackedChanges.accept(root);
            remarks.add(Texts.of("word.read.tracked"));
        }
        Unfolded.unfold(root);
        List<String> beside = new ArrayList<>(SideTexts.notes(opened, name));
        WordParagraphs paragraphs = new WordParagraphs(WordNumbering.of(opened));
        Optional<Carried> carried = CarriedProposal.in(opened);
        boolean isLost = carried.filter(Carried::isOfOwnTemplate).isPresent() && !TableOne.hasControls(root);
        if (isLost) {
            remarks.add(Texts.of("word.read.fields-gone"));
        }
        if (carried.isPresent() && !isLost) {
            FilledDocument filled = new FilledDocument(root, carried.get(), paragraphs, beside);
            return new ImportedDocument(Optional.of(filled), Optional.empty(), remarks);
        }
        beside.addAll(SideTexts.pages(opened, name));
        TypedDocument typed = TypedDocument.read(name, root, paragraphs, beside);
        remarks.addAll(typed.remarks());
        return new ImportedDocument(Optional.empty(), Optional.of(typed), remarks);
    }

    @Override
    public Proposal proposal() {
        return without(Set.of());
    }

    @Override
    public Proposal without(Set<ImportDifference> left) {
        return filled.map(document -> document.without(left))
                .or(() -> typed.map(TypedDocument::proposal))
                .orElseThrow();
    }

    @Override
    public List<ImportDifference> differences() {
        return filled.map(FilledDocument::differences)
                .or(() -> typed.map(TypedDocument::differences))
                .orElseThrow();
    }

    @Override
    public List<CellProblem> problems() {
        return filled.map(FilledDocument::problems).orElse(List.of());
    }

    @Override
    public Optional<ForeignTable> foreign() {
        return typed.flatMap(TypedDocument::table);
    }

    @Override
    public Proposal with(ForeignTable table, Pasted rows) {
        return typed.map(read -> read.with(rows)).orElseGet(this::proposal);
    }

    @Override
    public boolean isDocument() {
        return true;
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }
}
