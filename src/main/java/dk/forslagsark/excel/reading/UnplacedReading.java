package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.UnplacedCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.SectionNames;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What somebody has written in a filled workbook where nothing of ours stands. A table below the text of a section becomes a free table
 * of it; the rest is told, with what it says, so that nothing is lost unseen.
 *
 * @param places the names of the workbook
 * @param log is told what has come
 */
record UnplacedReading(NamedRanges places, ReadingLog log) {
    private static final int LONGEST = 200;

    /** A longer table is no free table of a form. */
    private static final int MOST_ROWS = 200;

    /** More are not told one by one. */
    private static final int MOST = 20;

    /** Cells in rows that follow upon each other. */
    private record Block(List<ReadCell> cells) {
        ReadCell first() {
            return cells.get(0);
        }

        boolean goesOnIn(ReadCell cell) {
            ReadCell last = cells.get(cells.size() - 1);
            return last.sheet() == cell.sheet() && cell.row() - last.row() <= 1;
        }

        List<Integer> rows() {
            return cells.stream().map(ReadCell::row).distinct().toList();
        }

        List<Integer> columns() {
            return cells.stream().map(ReadCell::column).distinct().sorted().toList();
        }

        boolean isTable() {
            int columns = columns().size();
            int rows = rows().size();
            return rows > 1 && rows <= MOST_ROWS && columns > 1 && columns <= FreeRow.MOST_COLUMNS;
        }

        List<FreeRow> table() {
            return rows().stream().map(this::row).toList();
        }

        private FreeRow row(int row) {
            List<String> texts = new ArrayList<>();
            columns().forEach(column -> texts.add(new ReadCell(first().sheet(), row, column).text()));
            return new FreeRow(texts, Notes.NONE);
        }

        String words() {
            return cells.stream().limit(LONGEST).map(ReadCell::text).collect(Collectors.joining("; "));
        }
    }

    /** The proposal with the tables that have come. */
    Proposal read(Proposal before) {
        List<FreeTable> tables = new ArrayList<>(before.freeTables());
        List<Block> blocks = log.hasBefore() ? blocks() : List.of();
        List<Block> untold = new ArrayList<>();
        for (Block block : blocks) {
            Optional<Section> section = section(block.first()).filter(any -> block.isTable());
            if (section.isPresent()) {
                added(block, section.get()).ifPresent(tables::add);
            } else {
                untold.add(block);
            }
        }
        tell(untold);
        return blocks.isEmpty() ? before : before.withFreeTables(tables);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Set<String> told = log.toldRows();
        List<ReadCell> headings = AssumptionCells.in(places).headings();
        UnplacedCells.come(places.workbook()).stream()
                .map(ReadCell::of)
                .filter(cell -> !headings.contains(cell))
                .filter(cell -> !told.contains(ReadingLog.row(cell.address())))
                .forEach(cell -> {
                    boolean goesOn =
                            !blocks.isEmpty() && blocks.get(blocks.size() - 1).goesOnIn(cell);
                    if (!goesOn) {
                        blocks.add(new Block(new ArrayList<>()));
                    }
                    blocks.get(blocks.size() - 1).cells().add(cell);
                });
        return blocks;
    }

    /** The section whose text is the nearest above. */
    private Optional<Section> section(ReadCell cell) {
        return Stream.of(Section.values())
                .filter(section -> text(section, cell.sheet())
                        .filter(text -> text.firstRow() <= cell.row())
                        .isPresent())
                .max(Comparator.comparing(
                        section -> text(section, cell.sheet()).orElseThrow().firstRow()));
    }

    private Optional<NamedRange> text(Section section, XSSFSheet sheet) {
        return places.find(SectionNames.name(section)).filter(place -> place.sheet() == sheet);
    }

    private Optional<FreeTable> added(Block block, Section section) {
        FreeTable table = FreeTable.in(section).withRows(block.table());
        ImportDifference come = ImportDifference.added(
                block.first().address(),
                Texts.of("excel.where.any-free-table"),
                Quoted.shortened(block.words(), LONGEST));
        return log.takes(come) ? Optional.of(table) : Optional.empty();
    }

    private void tell(List<Block> blocks) {
        blocks.stream()
                .limit(MOST)
                .forEach(block -> log.problem(
                        block.first(),
                        Texts.of("excel.read.homeless-text", Quoted.of(Quoted.shortened(block.words(), LONGEST)))));
        if (blocks.size() > MOST) {
            log.problem(blocks.get(MOST).first(), Texts.count("excel.read.more-homeless", blocks.size() - MOST));
        }
    }
}
