package dk.forslagsark.editor.workspace;

import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a form asks for and the proposal does not say yet, in words that complete “mangler”. */
final class MissingParts {
    private MissingParts() {}

    /** Of the front page or of Table 1. */
    static List<String> on(Place.Page page, Proposal proposal) {
        return page == Place.Page.COVER ? onCover(proposal.cover()) : inTable(proposal);
    }

    private static List<String> onCover(Cover cover) {
        return Stream.of(
                        named("nummer", cover.number().isBlank()),
                        named("titel", cover.title().isBlank()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> inTable(Proposal proposal) {
        List<Line> lines = Stream.of(Block.values())
                .flatMap(block -> proposal.lines(block).stream())
                .toList();
        return lines.isEmpty()
                ? List.of("rækker")
                : Stream.of(
                                counted("tekst", lines, line -> line.label().isBlank()),
                                counted("beløb", lines, line -> line.amounts().isEmpty()))
                        .flatMap(List::stream)
                        .toList();
    }

    private static List<String> counted(String what, List<Line> lines, Predicate<Line> isMissing) {
        int count = (int) lines.stream().filter(isMissing).count();
        return named(what + " i " + DanishWords.count(count, "række", "rækker"), count > 0);
    }

    /** Of a section that the form prints. */
    static List<String> of(Section section, Form form, Proposal proposal) {
        boolean lacksRisk = section == Section.RISK
                && form.prints(Content.Table.RISK_LEVEL)
                && proposal.supplement().riskLevel().isEmpty();
        return Stream.of(named("risikoniveau", lacksRisk), named("tekst", !isWritten(section, proposal)))
                .flatMap(List::stream)
                .toList();
    }

    static boolean isWritten(Section section, Proposal proposal) {
        return !proposal.supplement().sections().text(section).isBlank();
    }

    private static List<String> named(String what, boolean isMissing) {
        return isMissing ? List.of(what) : List.of();
    }
}
