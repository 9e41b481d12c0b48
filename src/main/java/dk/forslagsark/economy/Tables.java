package dk.forslagsark.economy;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables that follow from Table 1. Amounts are in 1.000 kr., a saving negative. Tables stand as the owner has arranged them,
 * else in the order of their areas, and only areas in use have one.
 *
 * <p>A permanent change goes on after the last year of Table 1, so that in later years a table prints the amount of the last one.
 * Amounts outside the years shown and texts that are no amounts do not count. What a detail leaves out, its row says.
 *
 * @param years the years of Table 1; a table has them unless it prints others, see {@link Proposal#years(Block, Area)}
 * @param permanent the permanent changes per area (varige ændringer)
 * @param investments the implementation costs per area (investeringer i forslaget)
 * @param permanentSplit how the permanent changes of each area fall on the committees (fordeling mellem udvalg)
 * @param investmentSplit the same of the investments
 * @param effect the net permanent change that counts as service, per committee; empty where none does
 */
public record Tables(
        Years years,
        List<AreaTable> permanent,
        List<AreaTable> investments,
        List<CommitteeTable> permanentSplit,
        List<CommitteeTable> investmentSplit,
        Optional<EffectTable> effect) {

    public static Tables of(Proposal proposal) {
        return Derivation.of(proposal).tables();
    }

    /** The same with all tables in the years of Table 1: what the short Table 1 has is told by them. */
    public static Tables inYearsOfTableOne(Proposal proposal) {
        return Derivation.inYearsOfTableOne(proposal).tables();
    }

    /**
     * The areas that have a permanent change or an investment, each once, in the order in which the short Table 1 prints them: that of
     * the tables, which need not be made for it.
     */
    public static List<Area> areas(Proposal proposal) {
        return Stream.of(Block.values())
                .flatMap(
                        block -> proposal
                                .supplement()
                                .tableTexts()
                                .inOrder(proposal.areasOf(block), area -> TableRef.of(block, area))
                                .stream())
                .distinct()
                .toList();
    }
}
