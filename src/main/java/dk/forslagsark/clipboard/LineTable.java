package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.Piece.Header;
import dk.forslagsark.clipboard.Piece.Run;
import dk.forslagsark.clipboard.TableSums.Placed;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Table 1, or some lines of it, as text comes out of a PDF or a Word document: figures run together, blank cells gone,
 * often all on one line.
 *
 * @param pieces the text, taken apart
 * @param years the years of the figures, each once, in the order in which they stand there
 * @param at the block of rows that do not say which they stand in
 */
record LineTable(List<Piece> pieces, List<Integer> years, Block at) {
    /** Many times the longest table there is; more is a text about something else. */
    private static final int LONGEST = 50_000;

    /**
     * What came of it.
     *
     * @param rows the rows, all in the same years
     * @param comments which totals the rows do not come to
     * @param addsUp whether rows add up to some printed total, and none disagrees
     */
    record Result(List<PastedRow> rows, List<String> comments, boolean addsUp) {}

    /** The table in a text, if there are figures in it beside words. */
    static Optional<LineTable> in(String text, Years shown, Block at) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<Piece> pieces = Pieces.in(text);
        boolean beside = pieces.stream()
                        .anyMatch(piece ->
                                piece instanceof Run run && !run.figures().isEmpty())
                && pieces.stream()
                        .anyMatch(piece ->
                                !(piece instanceof Run run && run.area().isEmpty()));
        List<Integer> years = pieces.stream()
                .filter(Header.class::isInstance)
                .map(piece -> ((Header) piece).years())
                .findFirst()
                .orElseGet(shown::list);
        return beside ? Optional.of(new LineTable(pieces, years, at)) : Optional.empty();
    }

    /** The year of the first figure of each row. */
    int firstYear() {
        return years.stream().min(Integer::compare).orElseThrow();
    }

    /** The years may have gaps, or stand the last one first. */
    private List<PastedRow> inOrder(List<PastedRow> rows) {
        return rows.stream()
                .map(row -> row.figures().size() == years.size() ? row.withFigures(inOrder(row)) : row)
                .toList();
    }

    private List<PastedCell> inOrder(PastedRow row) {
        int span = years.stream().max(Integer::compare).orElseThrow() - firstYear() + 1;
        List<PastedCell> cells = new ArrayList<>(Collections.nCopies(span, PastedCell.BLANK));
        IntStream.range(0, years.size())
                .forEach(
                        i -> cells.set(years.get(i) - firstYear(), row.figures().get(i)));
        return cells;
    }

    /** How the figures are written; the unit above them, 1.000 kr., says it too. */
    NotationFinding notation() {
        List<Figure> figures = pieces.stream()
                .filter(Run.class::isInstance)
                .flatMap(piece -> ((Run) piece).figures().stream())
                .flatMap(text -> WrittenFigures.figure(text).stream())
                .toList();
        NotationFinding finding = NotationFinding.of(figures);
        return finding.isOpen() ? unit().map(finding::decidedAs).orElse(finding) : finding;
    }

    private Optional<Notation> unit() {
        return pieces.stream()
                .filter(Piece.Mark.class::isInstance)
                .flatMap(piece -> GridColumns.notationOfUnit(((Piece.Mark) piece).text()).stream())
                .findFirst();
    }

    Result read(Notation notation) {
        List<PastedSection> sections = PastedSections.of(pieces);
        Placed placed = new TableSums(new PartSums(new Alignment(years.size()), notation, at)).place(sections);
        PlacedRows rows = new PlacedRows(years.size(), notation, at);
        Iterator<PlacedPart> parts = placed.parts().iterator();
        List<PastedRow> all = new ArrayList<>();
        for (PastedSection section : sections) {
            if (section instanceof PastedSection.Part) {
                all.addAll(rows.of(parts.next()));
            } else {
                all.add(rows.of(section));
            }
        }
        List<String> wrong = wrong(placed);
        return new Result(
                inOrder(all), wrong, wrong.isEmpty() && placed.parts().stream().anyMatch(PlacedPart::addsUp));
    }

    private static List<String> wrong(Placed placed) {
        List<String> wrong = new ArrayList<>();
        placed.parts().stream()
                .filter(part -> !part.addsUp()
                        && !part.reading().rows().isEmpty()
                        && !part.reading().total().isEmpty())
                .flatMap(part -> part.part().total().stream())
                .map(total -> TotalRows.notTheSum(total.text()))
                .forEach(wrong::add);
        placed.wrong().stream()
                .map(net -> TotalRows.notTheSum(net.mark().text()))
                .forEach(wrong::add);
        return wrong;
    }
}
