package dk.forslagsark.cli;

import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.Scope;
import dk.forslagsark.catalogue.ScopeChoice;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Years;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What a catalogue is of, as it is said on the command line. */
final class ScopeOptions {
    /** Said of years that no catalogue can show. */
    static final String NO_YEARS = "Kataloget skal vise 1 til " + Years.MOST + " år mellem " + Years.EARLIEST + " og "
            + Years.LATEST + ", og --first må ikke ligge efter --last.";

    @Option(names = "--committee", paramLabel = "UDVALG", description = "Kun det udvalgs rækker. Ellers alle udvalg.")
    private Optional<String> committee = Optional.empty();

    @Option(
            names = "--area",
            paramLabel = "STYRINGSOMRÅDE",
            description = "Kun det styringsområde. Ellers rækker for alle og sum af service.")
    private Optional<String> area = Optional.empty();

    @Option(names = "--first", paramLabel = "ÅR", description = "Første år. Ellers det første, et af forslagene viser.")
    private Optional<Integer> first = Optional.empty();

    @Option(names = "--last", paramLabel = "ÅR", description = "Sidste år. Ellers det sidste, et af forslagene viser.")
    private Optional<Integer> last = Optional.empty();

    @Option(
            names = "--price-level",
            paramLabel = "ÅR",
            description =
                    "Katalogets prisniveau. Ellers mappens eller kommunens eget, eller det, de fleste af forslagene har.")
    private Optional<Integer> priceLevel = Optional.empty();

    /** What cannot be asked for whatever there is in the folder. */
    Optional<String> problem() {
        return levelProblem().or(this::yearsProblem).or(this::areaProblem);
    }

    private Optional<String> yearsProblem() {
        boolean areYears = Stream.concat(first.stream(), last.stream()).allMatch(Years::isYear);
        boolean areInOrder = first.isEmpty() || last.isEmpty() || Years.areValid(first.get(), last.get());
        return areYears && areInOrder ? Optional.empty() : Optional.of(NO_YEARS);
    }

    private Optional<String> areaProblem() {
        return area.filter(named -> Area.named(named).isEmpty()).map(blank -> "--area skal være et styringsområde.");
    }

    private Optional<String> levelProblem() {
        return priceLevel
                .filter(level -> !Years.isYear(level))
                .map(level -> "--price-level skal være et år mellem " + Years.EARLIEST + " og " + Years.LATEST
                        + ", ikke " + level + ".");
    }

    /**
     * The scope; empty where its years cannot be shown.
     *
     * @param usual the price level where none is said; empty for the one most proposals have
     */
    Optional<Scope> in(List<Entry> entries, Optional<Integer> usual) {
        return new ScopeChoice(committee, area.flatMap(Area::named), first, last, priceLevel.or(() -> usual))
                .in(entries, Year.now().getValue());
    }
}
