package dk.forslagsark.paper;

import dk.forslagsark.version.Version;
import java.util.List;
import java.util.function.Function;

/** What is no part of any form and is printed behind it where it is asked for. */
public enum Addition {
    CHART(PrintedChart.HEADING, PrintedChart::pieces),
    SCENARIOS(PrintedScenarios.HEADING, PrintedScenarios::pieces);

    private final String heading;
    private final Function<Version, List<Piece>> pieces;

    Addition(String heading, Function<Version, List<Piece>> pieces) {
        this.heading = heading;
        this.pieces = pieces;
    }

    /** What stands above it. */
    String heading() {
        return heading;
    }

    List<Piece> pieces(Version version) {
        return pieces.apply(version);
    }
}
