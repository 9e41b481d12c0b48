package dk.forslagsark.check.measure;

import dk.forslagsark.check.Checks;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.HouseRules;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place.TableCell;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How many errors the checks find: {@code mvn -q test -Dtest=CheckMeasureTest -Dmeasure=true}. Fifty errors of each kind are put into the
 * published proposals, one at a time, and the checks are asked before and after. One is found when something new points at the row, the
 * text or the field. Another {@code -Dseed} puts in other errors, {@code -Dmissed=true} tells those that were not found.
 */
@EnabledIfSystemProperty(named = "measure", matches = "true", disabledReason = "measures; tests nothing")
class CheckMeasureTest {
    private static final int EACH = 50;
    private static final long SEED = Long.getLong("seed", 2026L);
    private static final boolean TELLS_MISSED = Boolean.getBoolean("missed");
    private static final PrintStream OUT = System.out;

    /** One error put into a proposal: whether it is found; empty where the proposal has no place for one. */
    private interface Trial {
        Optional<Boolean> isFound(Published into, Random random);
    }

    @Test
    void measures() throws IOException {
        List<Published> published = Published.all();
        OUT.printf(Locale.ROOT, "seed %d, %d errors of each kind in %d proposals%n", SEED, EACH, published.size());
        int found = found(
                "a row left out of a total", 99, published, (into, random) -> LeftOut.isFound(into.proposal(), random));
        for (SeedKind kind : SeedKind.values()) {
            found += found(kind.words(), kind.ordinal(), published, (into, random) -> kind.in(into.proposal(), random)
                    .map(seeded -> isFound(kind, into, seeded)));
        }
        int all = EACH * (SeedKind.values().length + 1);
        OUT.printf(Locale.ROOT, "%-26s %3d of %d  %3d %%%n", "all", found, all, Math.round(100.0 * found / all));
        untouched("untouched", published);
        untouched(
                "untouched and sound",
                published.stream().filter(Published::isSound).toList());
        duration(
                "the published proposals",
                published.stream().map(Published::proposal).toList());
        duration("one of 300 rows", List.of(large(300)));
    }

    private static int found(String words, int number, List<Published> published, Trial trial) {
        Random random = new Random(SEED * 100 + number);
        int found = 0;
        for (int i = 0; i < EACH; ) {
            Optional<Boolean> isFound = trial.isFound(published.get(random.nextInt(published.size())), random);
            if (isFound.isPresent()) {
                found += isFound.get() ? 1 : 0;
                i++;
            }
        }
        OUT.printf(Locale.ROOT, "%-26s %3d of %d   %3d %%%n", words, found, EACH, Math.round(100.0 * found / EACH));
        return found;
    }

    private static boolean isFound(SeedKind kind, Published into, Seeded seeded) {
        Set<String> before = findings(into.proposal(), into.proposal()).stream()
                .map(finding -> key(into.proposal(), finding))
                .collect(Collectors.toSet());
        boolean isFound = findings(into.proposal(), seeded.proposal()).stream()
                .filter(finding -> !before.contains(key(seeded.proposal(), finding)))
                .anyMatch(seeded.pointsAt());
        if (TELLS_MISSED && !isFound) {
            OUT.println("   missed: " + kind + " " + into.name() + " " + seeded.what());
        }
        return isFound;
    }

    /** The published TV01b with so many rows and ten pages of amounts in its text. */
    private static Proposal large(int rows) throws IOException {
        Proposal small = Published.all().stream()
                .filter(each -> each.name().equals("TV01b"))
                .findFirst()
                .orElseThrow()
                .proposal();
        List<Line> lines = new ArrayList<>();
        while (lines.size() < rows) {
            lines.addAll(small.permanentChanges());
        }
        String text = small.supplement().sections().text(Section.ECONOMY).repeat(40);
        return small.withLines(Block.PERMANENT, lines)
                .withSupplement(small.supplement()
                        .withSections(small.supplement().sections().with(Section.ECONOMY, text)));
    }

    private static void duration(String what, List<Proposal> proposals) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            proposals.forEach(proposal -> findings(proposal, proposal));
            best = Math.min(best, System.nanoTime() - start);
        }
        OUT.printf(Locale.ROOT, "%s: %.2f ms each%n", what, best / 1e6 / proposals.size());
    }

    /** What a rule says of a row is one finding, whatever its figures, so that only what it did not say before is new. */
    private static String key(Proposal proposal, Finding finding) {
        return finding.rule() + " "
                + (finding.place() instanceof TableCell cell ? label(proposal, cell.row()) : finding.figures());
    }

    /** Where a row stands is no part of it: rows move. */
    private static String label(Proposal proposal, RowRef row) {
        String own = row instanceof DetailRef part
                ? proposal.line(row).details().get(part.detail()).label()
                : "";
        return row.block() + " " + proposal.line(row).label() + " " + own;
    }

    /** As the controller of the catalogue in which it was published would check it. */
    private static List<Finding> findings(Proposal original, Proposal proposal) {
        HouseRules house = new HouseRules(
                HouseRules.USUAL.longestPayback(),
                Optional.of(original.terms().priceLevel()),
                HouseRules.USUAL.required());
        return Checks.by(house).of(proposal).findings();
    }

    private static void untouched(String what, List<Published> published) {
        List<Finding> all = new ArrayList<>();
        for (Published each : published) {
            List<Finding> findings = findings(each.proposal(), each.proposal());
            all.addAll(findings);
            if (TELLS_MISSED) {
                findings.forEach(finding -> OUT.println(
                        "   " + each.name() + " " + finding.severity() + " " + finding.rule() + " " + finding.text()));
            }
        }
        OUT.printf(
                Locale.ROOT,
                "%d %s: %.2f warnings, %.2f hints (beside missing texts) each%n",
                published.size(),
                what,
                count(all, Severity.WARNING) / (double) published.size(),
                count(all, Severity.HINT) / (double) published.size());
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding ->
                        finding.severity() == severity && !finding.rule().equals("missing-section"))
                .count();
    }
}
