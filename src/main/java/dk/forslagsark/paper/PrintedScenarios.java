package dk.forslagsark.paper;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishPayback;
import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.danish.ScenarioWords;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.economy.Outcome;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.paper.PaperRow.Kind;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.version.Version;
import dk.forslagsark.version.WhatIf;
import dk.forslagsark.version.WhatIf.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What if it does not go as written: what is written, the kept scenarios, the best and the worst, and how much of the savings may fail. */
final class PrintedScenarios {
    static final String HEADING = "Hvad nu hvis";

    private static final int NAME = 40;
    private static final int FIGURE = 14;

    private PrintedScenarios() {}

    /** Its heading, the table, and what is to be known beside it. */
    static List<Piece> pieces(Version version) {
        WhatIf whatIf = WhatIf.of(version, Scenario.AS_WRITTEN);
        Stream<Piece> notes = notes(whatIf).map(note -> new Piece.Words(Piece.Kind.NOTE, note));
        return Stream.concat(
                        Stream.of(new Piece.Heading("", OptionalInt.empty(), HEADING), table(version, whatIf)), notes)
                .toList();
    }

    private static Stream<String> notes(WhatIf whatIf) {
        Stream<String> failing = Stream.of(
                ScenarioWords.breakEven(whatIf.breakEven(), whatIf.tried().scenario(), whatIf.limit()));
        Stream<String> leftOut = Stream.of(whatIf.leftOut())
                .filter(names -> !names.isEmpty())
                .map(names -> DanishWords.list(names.stream().map(Quoted::of).toList()))
                .map("Mindst og højst for %s kan ikke beregnes og er ikke talt med."::formatted);
        return Stream.concat(failing, leftOut);
    }

    private static PaperTable table(Version version, WhatIf whatIf) {
        Proposal proposal = version.proposal();
        List<PaperRow> rows = new ArrayList<>();
        rows.add(row("Som skrevet", whatIf.asWritten().outcome()));
        proposal.scenarios().forEach(kept -> rows.add(row(named(kept), Outcome.of(proposal, kept))));
        if (!whatIf.best().equals(whatIf.worst())) {
            rows.add(row("Bedst: " + words(whatIf.best()), whatIf.best().outcome()));
            rows.add(row("Værst: " + words(whatIf.worst()), whatIf.worst().outcome()));
        }
        return new PaperTable(
                Optional.empty(),
                Optional.empty(),
                List.of(
                        PaperColumn.text("navn", NAME),
                        PaperColumn.figure("service", FIGURE),
                        PaperColumn.figure("total", FIGURE),
                        PaperColumn.figure("beløb", FIGURE)),
                List.of(PaperRow.of(
                        Kind.HEAD,
                        List.of(
                                Wording.unit(proposal.terms().priceLevel()),
                                "Service",
                                "Totaløkonomi",
                                "I alt " + proposal.years().first() + "-"
                                        + proposal.years().last()))),
                rows);
    }

    /** What it is called and what is otherwise, once where these are the same. */
    private static String named(Scenario kept) {
        String otherwise = ScenarioWords.of(kept);
        String own = ScenarioWords.ownName(kept);
        return own.isEmpty() ? DanishWords.sentence(otherwise) : own + " (" + otherwise + ")";
    }

    private static String words(Case shown) {
        String name = ScenarioWords.name(shown.scenario());
        return switch (shown.assumed()) {
            case LIKELY -> name;
            case BEST -> name + ", forudsætningerne bedst";
            case WORST -> name + ", forudsætningerne værst";
        };
    }

    private static PaperRow row(String name, Outcome outcome) {
        return PaperRow.of(
                Kind.LINE,
                List.of(
                        name,
                        period(outcome.service().payback()),
                        period(outcome.total().payback()),
                        DanishAmount.write(outcome.netInAll())));
    }

    private static String period(Payback payback) {
        return payback instanceof Payback.Nothing ? "-" : DanishPayback.write(payback);
    }
}
