package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.reading.FilledForm.FormReading;
import dk.forslagsark.excel.sheet.HiddenText;
import dk.forslagsark.excel.template.CatalogueTemplate;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.ReportMark;
import dk.forslagsark.excel.template.WorkbookFile;
import dk.forslagsark.excel.template.WorkbookUse;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook read back into a proposal, with what it says otherwise than the program does. */
public final class ImportedWorkbook implements ReadBack {
    private static final Logger LOG = Logger.getLogger(ImportedWorkbook.class.getName());
    private static final WorkbookFile FILE = new WorkbookFile(WorkbookUse.READING);

    /** The largest proposal that is unpacked out of a workbook, in bytes. */
    private static final int LARGEST = 40 << 20;

    private final XSSFWorkbook workbook;
    private final Optional<Proposal> carried;
    private final FormReading reading;
    private final Optional<ForeignTable> foreign;
    private final List<String> remarks;

    private ImportedWorkbook(
            XSSFWorkbook workbook,
            Optional<Proposal> carried,
            FormReading reading,
            Optional<ForeignTable> foreign,
            List<String> remarks) {
        this.workbook = workbook;
        this.carried = carried;
        this.reading = reading;
        this.foreign = foreign;
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Reads a filled workbook.
     *
     * @throws FileProblem if it cannot be read as a workbook, or has nothing in it that can be understood
     */
    public static ImportedWorkbook read(Path file) throws FileProblem {
        return of(Objects.toString(file.getFileName(), file.toString()), bytes(file));
    }

    /**
     * What is in a file that is to be read, for whoever waits for its drive.
     *
     * @throws FileProblem if it is too large or cannot be read
     */
    public static byte[] bytes(Path file) throws FileProblem {
        try {
            return FILE.bytes(file);
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
    public static ImportedWorkbook of(String name, byte[] bytes) throws FileProblem {
        try {
            return of(name, FILE.open(bytes, name));
        } catch (ExportProblem unreadable) {
            throw new FileProblem(unreadable.getMessage(), unreadable);
        }
    }

    private static ImportedWorkbook of(String name, XSSFWorkbook workbook) throws FileProblem {
        try {
            return FilledForm.is(workbook) ? ofForm(workbook) : ofForeign(name, workbook);
        } catch (RuntimeException unforeseen) {
            LOG.log(Level.WARNING, "workbook " + name, unforeseen);
            throw new FileProblem(Texts.of("excel.read.failed", name), unforeseen);
        }
    }

    private static ImportedWorkbook ofForm(XSSFWorkbook workbook) {
        List<String> remarks = remarks(workbook);
        Optional<Proposal> carried = carried(workbook);
        if (carried.isEmpty()) {
            remarks.add(Texts.of("excel.read.not-carried"));
        }
        FormReading reading = FilledForm.read(workbook, carried, Set.of());
        return new ImportedWorkbook(workbook, carried, reading, Optional.empty(), remarks);
    }

    private static ImportedWorkbook ofForeign(String name, XSSFWorkbook workbook) throws FileProblem {
        if (CatalogueTemplate.isCatalogue(workbook)) {
            throw FileProblem.ofOther(Texts.of("excel.read.catalogue", name));
        }
        if (ReportMark.isOn(workbook)) {
            throw FileProblem.ofOther(Texts.of("excel.read.report", name));
        }
        if (carried(workbook).isPresent()) {
            throw new FileProblem(Texts.of("excel.read.names-gone", name));
        }
        ForeignTable table = ForeignTable.in(workbook, LocalDate.now().getYear() + 1)
                .orElseThrow(() -> new FileProblem(Texts.of("excel.read.no-table", name)));
        List<String> remarks = remarks(workbook);
        remarks.addAll(table.remarks());
        FormReading reading = new FormReading(table.proposal(table.likeliest()), List.of(), List.of());
        return new ImportedWorkbook(workbook, Optional.empty(), reading, Optional.of(table), remarks);
    }

    private static List<String> remarks(XSSFWorkbook workbook) {
        List<String> remarks = new ArrayList<>();
        if (WorkbookFile.hasMacros(workbook)) {
            remarks.add(Texts.of("excel.read.macros"));
        }
        return remarks;
    }

    private static Optional<Proposal> carried(XSSFWorkbook workbook) {
        Optional<String> text = HiddenText.in(workbook, LARGEST);
        try {
            return text.isPresent() ? Optional.of(ProposalFile.parse(text.get())) : Optional.empty();
        } catch (FileProblem broken) {
            LOG.log(Level.FINE, "the proposal in a workbook", broken);
            return Optional.empty();
        }
    }

    @Override
    public Proposal proposal() {
        return reading.proposal();
    }

    @Override
    public Proposal without(Set<ImportDifference> left) {
        return left.isEmpty()
                ? proposal()
                : FilledForm.read(workbook, carried, left).proposal();
    }

    @Override
    public List<ImportDifference> differences() {
        return reading.differences();
    }

    @Override
    public List<CellProblem> problems() {
        return reading.problems();
    }

    @Override
    public Optional<ForeignTable> foreign() {
        return foreign;
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }
}
