package dk.forslagsark.paper;

import dk.forslagsark.version.Version;
import java.util.List;
import java.util.function.Function;

/** What is no part of any form and is printed behind it where it is asked for. */
public enum Addition {
    CHART("graf", PrintedChart.HEADING, PrintedChart::pieces),
    SCENARIOS("Hvad nu hvis", PrintedScenarios.HEADING, PrintedScenarios::pieces);

    private final String words;
    private final String heading;
    private final Function<Version, List<Piece>> pieces;

    Addition(String words, String heading, Function<Version, List<Piece>> pieces) {
        this.words = words;
        this.heading = heading;
        this.pieces = pieces;
    }

    /** What it is called. */
    public String words() {
        return words;
    }

    /** What stands above it. */
    String heading() {
        return heading;
    }

    List<Piece> pieces(Version version) {
        return pieces.apply(version);
    }
}
