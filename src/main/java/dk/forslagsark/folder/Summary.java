package dk.forslagsark.folder;

import dk.forslagsark.check.Listed;
import dk.forslagsark.check.SharedNames;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.Status;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a list of many proposals tells of one.
 *
 * @param number the number in the catalogue
 * @param title the title
 * @param summary the few sentences on what it is about
 * @param type what kind of proposal it is
 * @param status how it stands to an earlier catalogue
 * @param targetGroup the heading it stands under in the catalogue
 * @param administration the administrations that write it
 * @param names the names it has that others of the folder have too
 * @param priceLevel the year whose prices and wages the amounts are given in
 * @param service the payback period of area Service
 * @param total the payback period counting everything
 * @param lastYear the last year shown
 * @param net the net effect in that year, in 1.000 kr.; a saving is negative
 * @param found what the rules have found; empty while they have not looked yet
 */
public record Summary(
        String number,
        String title,
        String summary,
        Optional<ProposalType> type,
        Optional<Status> status,
        String targetGroup,
        String administration,
        SharedNames names,
        int priceLevel,
        Payback service,
        Payback total,
        int lastYear,
        Amount net,
        Optional<List<FileFinding>> found) {
    public Summary {
        found = found.map(List::copyOf);
    }

    /** All but what the rules find, which takes longer than all the rest. */
    public static Summary of(Version version) {
        Proposal proposal = version.proposal();
        Cover cover = proposal.cover();
        Economy economy = version.economy();
        return new Summary(
                cover.number(),
                cover.title(),
                cover.summary(),
                cover.type(),
                cover.status(),
                cover.targetGroup(),
                String.join(", ", cover.submitterNames()),
                SharedNames.of(proposal),
                proposal.terms().priceLevel(),
                economy.service().payback(),
                economy.total().payback(),
                proposal.years().last(),
                economy.net().get(economy.net().size() - 1),
                Optional.empty());
    }

    /** The same with what the rules find in it. */
    Summary checked(Version version) {
        List<FileFinding> now = version.findings().stream()
                .map(finding -> FileFinding.of(version.proposal(), finding))
                .toList();
        return withFound(now);
    }

    private Summary withFound(List<FileFinding> now) {
        return new Summary(
                number,
                title,
                summary,
                type,
                status,
                targetGroup,
                administration,
                names,
                priceLevel,
                service,
                total,
                lastYear,
                net,
                Optional.of(now));
    }

    /** The same with what has been found, but without its words. */
    Summary unsaid() {
        return found.map(known ->
                        withFound(known.stream().map(FileFinding::unsaid).toList()))
                .orElse(this);
    }

    /** What the rules over many proposals look at in it. */
    public Listed listed() {
        return new Listed(number, title, names);
    }

    /** The same with these findings before the others. */
    Summary with(List<FileFinding> more) {
        List<FileFinding> all =
                Stream.concat(more.stream(), findings().stream()).toList();
        return withFound(all);
    }

    /** Whether the rules have looked at it. */
    public boolean isChecked() {
        return found.isPresent();
    }

    /** What the rules have found so far. */
    public List<FileFinding> findings() {
        return found.orElse(List.of());
    }

    /** The committees that rows of Table 1 belong to, in the order of the rows, each once. */
    public List<String> committees() {
        return names.committees();
    }

    /** How many of the findings are so bad, without those that somebody has accepted. */
    public int count(Finding.Severity severity) {
        return (int) findings().stream()
                .filter(finding -> finding.severity() == severity && !finding.isAccepted())
                .count();
    }
}
