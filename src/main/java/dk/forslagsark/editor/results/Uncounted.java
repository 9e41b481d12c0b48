package dk.forslagsark.editor.results;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.TableCell;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cells of Table 1 that a payback period lacks, because they could not be read or computed.
 *
 * @param places where they are, from the top
 */
record Uncounted(List<Place> places) {
    Uncounted {
        places = List.copyOf(places);
    }

    /** What the payback counting everything lacks. */
    static Uncounted inTotal(Version version) {
        return new Uncounted(cells(version).map(Place.class::cast).toList());
    }

    /** What the payback of service lacks: permanent changes that count as it, and all implementation costs. */
    static Uncounted inService(Version version) {
        return new Uncounted(cells(version)
                .filter(cell -> countsInService(version.proposal(), cell.row()))
                .map(Place.class::cast)
                .toList());
    }

    private static boolean countsInService(Proposal proposal, RowRef row) {
        return row.block() == Block.IMPLEMENTATION
                || proposal.areas().isService(proposal.line(row).area());
    }

    private static Stream<TableCell> cells(Version version) {
        return version.uncounted().stream()
                .filter(Finding::isError)
                .flatMap(finding -> finding.place() instanceof TableCell cell ? Stream.of(cell) : Stream.empty());
    }

    int count() {
        return places.size();
    }

    boolean isNone() {
        return places.isEmpty();
    }

    /** So many are not counted, in words. */
    String words() {
        return Texts.count("results.uncounted", count());
    }
}
