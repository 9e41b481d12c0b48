package dk.forslagsark.catalogue;

import dk.forslagsark.check.Checks;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.proposal.Years;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposals to make catalogues of. */
final class Drafts {
    static final Path PUBLISHED = Path.of("src/test/resources/published");

    private Drafts() {}

    /** All published proposals. */
    static Batch published() {
        try (Stream<Path> files = Files.walk(PUBLISHED)) {
            return batch(files.filter(file -> file.toString().endsWith(".json") && !file.endsWith("printed.json"))
                    .map(Drafts::read)
                    .toArray(Entry[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry read(Path file) {
        try {
            return entry(file.getFileName().toString(), ProposalFile.read(file));
        } catch (FileProblem e) {
            throw new AssertionError(e);
        }
    }

    static Batch batch(Entry... entries) {
        return new Batch(List.of(entries), List.of());
    }

    static Entry entry(String file, Proposal proposal) {
        return new Entry(file, Checks.version(proposal));
    }

    /** A proposal of that number at the prices of 2020, with the years 2020 and 2021, without rows, for target group A. */
    static Proposal proposal(String number) {
        return Proposal.blank(2020)
                .withTerms(new Terms(2020, new Years(2020, 2021), Optional.empty()))
                .withCover(Cover.EMPTY
                        .withNumber(number)
                        .withTitle("Forslag " + number)
                        .withTargetGroup("A"));
    }

    static Proposal with(Proposal proposal, Block block, Line... lines) {
        return proposal.withLines(block, List.of(lines));
    }

    /** A row of area Service for committee X with those amounts from 2020 on. */
    static Line line(String label, long... amounts) {
        return Line.of(label, Area.SERVICE, amounts(amounts)).withCommittee(Optional.of("X"));
    }

    static Amounts amounts(long... amounts) {
        Amounts byYear = Amounts.NONE;
        for (int i = 0; i < amounts.length; i++) {
            byYear = byYear.with(2020 + i, Amount.of(amounts[i]));
        }
        return byYear;
    }

    static List<Amount> list(long... amounts) {
        return java.util.Arrays.stream(amounts).mapToObj(Amount::of).toList();
    }
}
