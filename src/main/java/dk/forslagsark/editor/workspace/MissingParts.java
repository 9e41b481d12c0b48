package dk.forslagsark.editor.workspace;

import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place;
import java.util.List;
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
                        named(Texts.of("outline.missing.number"), cover.number().isBlank()),
                        named(Texts.of("outline.missing.title"), cover.title().isBlank()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> inTable(Proposal proposal) {
        List<Line> lines = Stream.of(Block.values())
                .flatMap(block -> proposal.lines(block).stream())
                .toList();
        return lines.isEmpty()
                ? List.of(Texts.of("outline.missing.rows"))
                : Stream.of(labels(lines), amounts(lines)).flatMap(List::stream).toList();
    }

    private static List<String> labels(List<Line> lines) {
        long count = lines.stream().filter(line -> line.label().isBlank()).count();
        return named(Texts.count("outline.missing.labels", count), count > 0);
    }

    private static List<String> amounts(List<Line> lines) {
        long count = lines.stream().filter(line -> line.amounts().isEmpty()).count();
        return named(Texts.count("outline.missing.amounts", count), count > 0);
    }

    /** Of a section that the form prints. */
    static List<String> of(Section section, Form form, Proposal proposal) {
        boolean lacksRisk = section == Section.RISK
                && form.prints(Content.Table.RISK_LEVEL)
                && proposal.supplement().riskLevel().isEmpty();
        return Stream.of(
                        named(Texts.of("outline.missing.risk"), lacksRisk),
                        named(Texts.of("outline.missing.text"), !isWritten(section, proposal)))
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
