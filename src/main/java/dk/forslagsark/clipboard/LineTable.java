package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.Piece.Header;
import dk.forslagsark.clipboard.Piece.Run;
import dk.forslagsark.clipboard.TableSums.Placed;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Table 1, or some lines of it, as text comes out of a PDF or a Word document: figures run together, blank cells gone,
 * often all on one line.
 *
 * @param pieces the text, taken apart
 * @param years the years of the figures
 * @param at the block of rows that do not say which they stand in
 */
record LineTable(List<Piece> pieces, Years years, Block at) {
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
        Years years = pieces.stream()
                .filter(Header.class::isInstance)
                .map(piece -> ((Header) piece).years())
                .findFirst()
                .orElse(shown);
        return beside ? Optional.of(new LineTable(pieces, years, at)) : Optional.empty();
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
        List<Section> sections = Sections.of(pieces);
        Placed placed = new TableSums(new PartSums(new Alignment(years.count()), notation, at)).place(sections);
        PlacedRows rows = new PlacedRows(years.count(), notation, at);
        Iterator<PlacedPart> parts = placed.parts().iterator();
        List<PastedRow> all = new ArrayList<>();
        for (Section section : sections) {
            if (section instanceof Section.Part) {
                all.addAll(rows.of(parts.next()));
            } else {
                all.add(rows.of(section));
            }
        }
        List<String> wrong = wrong(placed);
        return new Result(all, wrong, wrong.isEmpty() && placed.parts().stream().anyMatch(PlacedPart::addsUp));
    }

    private static List<String> wrong(Placed placed) {
        List<String> wrong = new ArrayList<>();
        placed.parts().stream()
                .filter(part -> !part.addsUp()
                        && !part.reading().rows().isEmpty()
                        && !part.reading().total().isEmpty())
                .flatMap(part -> part.part().total().stream())
                .map(total -> notTheSum(total.text()))
                .forEach(wrong::add);
        placed.wrong().stream().map(net -> notTheSum(net.mark().text())).forEach(wrong::add);
        return wrong;
    }

    private static String notTheSum(String total) {
        return Quoted.of(total) + " er ikke summen af rækkerne.";
    }
}
