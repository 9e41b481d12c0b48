package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.LineToken.Mark;
import dk.forslagsark.clipboard.LineToken.Run;
import dk.forslagsark.clipboard.LineToken.Words;
import dk.forslagsark.clipboard.PastedSection.Net;
import dk.forslagsark.clipboard.PastedSection.Other;
import dk.forslagsark.clipboard.PastedSection.Part;
import dk.forslagsark.clipboard.TableWord.Kind;
import dk.forslagsark.proposal.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the tokens of a text together to the parts of Table 1. */
final class PastedSections {
    private final List<PastedSection> sections = new ArrayList<>();
    private final List<TextRow> rows = new ArrayList<>();
    private final List<Run> behind = new ArrayList<>();
    private Optional<Block> block = Optional.empty();
    private Optional<Words> words = Optional.empty();
    private Optional<Mark> total = Optional.empty();

    private PastedSections() {}

    static List<PastedSection> of(List<LineToken> tokens) {
        PastedSections sections = new PastedSections();
        tokens.forEach(sections::take);
        sections.close();
        return sections.sections;
    }

    private void take(LineToken token) {
        if (token instanceof Words found) {
            take(found);
        } else if (token instanceof Run run) {
            take(run);
        } else if (token instanceof Mark mark) {
            take(mark);
        } else {
            close();
        }
    }

    private void take(Words found) {
        if (total.isPresent()) {
            close();
        }
        words = Optional.of(found);
    }

    private void take(Run run) {
        if (total.isPresent()) {
            behind.add(run);
        } else {
            rows.add(TextRow.of(words, run));
            words = Optional.empty();
        }
    }

    private void take(Mark mark) {
        Kind kind = mark.word().kind();
        if (kind != Kind.TOTAL || total.isPresent()) {
            close();
        }
        if (kind == Kind.TOTAL || kind == Kind.NET) {
            total = Optional.of(mark);
        } else {
            sections.add(new Other(mark));
            block = mark.word().block().or(() -> block);
        }
    }

    private void close() {
        Optional<Mark> net = total.filter(mark -> mark.word().kind() == Kind.NET);
        if (net.isPresent()) {
            sections.add(new Net(net.get(), behind.size() == 1 ? behind.get(0).figures() : List.of()));
        } else if (total.isPresent() || words.isPresent() || !rows.isEmpty()) {
            Optional<Block> said = total.flatMap(mark -> mark.word().block()).or(() -> block);
            sections.add(new Part(said, List.copyOf(rows), words, total, List.copyOf(behind)));
        }
        boolean ends = total.filter(
                        mark -> net.isPresent() || mark.word().block().isPresent())
                .isPresent();
        block = ends ? Optional.empty() : block;
        rows.clear();
        behind.clear();
        words = Optional.empty();
        total = Optional.empty();
    }
}
