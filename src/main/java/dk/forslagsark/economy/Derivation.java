package dk.forslagsark.economy;

import dk.forslagsark.economy.AreaPart.Basis;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tables that follow from Table 1, beside what they are made of. An edit leaves most rows the very objects they were, so the
 * tables of the next version are made from those before it: the items of such a row are taken over, and then each table of which all
 * items are. What a row's items depend on is said by {@link BlockItems}, what the tables of an area do by {@link AreaPart.Basis}, and
 * what the effect does by {@link EffectPart}. Nothing is kept anywhere but here, and a derivation keeps no other.
 */
public final class Derivation {
    private final BlockItems changes;
    private final BlockItems costs;
    private final CommitteeOrder order;
    private final List<AreaPart> parts;
    private final EffectPart effect;
    private final Tables tables;

    private Derivation(Proposal proposal, BiFunction<Block, Area, Years> printed, Optional<Derivation> before) {
        changes = BlockItems.of(proposal, Block.PERMANENT, before.map(other -> other.changes));
        costs = BlockItems.of(proposal, Block.IMPLEMENTATION, before.map(other -> other.costs));
        order = before.filter(other -> changes.hasCommitteesOf(other.changes) && costs.hasCommitteesOf(other.costs))
                .map(other -> other.order)
                .orElseGet(() -> CommitteeOrder.of(Stream.of(changes, costs).flatMap(BlockItems::stream)));
        List<AreaPart> known = before.map(other -> other.parts).orElse(List.of());
        parts = Stream.of(changes, costs)
                .flatMap(items -> bases(proposal, printed, items))
                .map(basis -> AreaPart.of(basis, known))
                .toList();
        effect = EffectPart.of(order, changes.ofService(proposal.areas()), before.map(other -> other.effect));
        tables = new Tables(
                proposal.years(),
                ofAreas(proposal, Block.PERMANENT),
                ofAreas(proposal, Block.IMPLEMENTATION),
                ofCommittees(proposal, Block.PERMANENT),
                ofCommittees(proposal, Block.IMPLEMENTATION),
                effect.table());
    }

    /** Made from the proposal alone. */
    public static Derivation of(Proposal proposal) {
        return new Derivation(proposal, proposal::years, Optional.empty());
    }

    /** The same with all tables in the years of Table 1. */
    static Derivation inYearsOfTableOne(Proposal proposal) {
        return new Derivation(proposal, (block, area) -> proposal.years(), Optional.empty());
    }

    /** That of a proposal that has come of this one's by an edit: the same as made from the proposal alone, and sooner. */
    public Derivation after(Proposal edited) {
        return new Derivation(edited, edited::years, Optional.of(this));
    }

    public Tables tables() {
        return tables;
    }

    /** What the tables of each area of the block are made of, in the order of the areas. */
    private Stream<Basis> bases(Proposal proposal, BiFunction<Block, Area, Years> printed, BlockItems items) {
        return items.byArea(proposal.areas()).stream().map(own -> {
            Area area = own.get(0).area();
            Years years = printed.apply(items.block(), area);
            return new Basis(items.block(), area, proposal.years(), years, order, own);
        });
    }

    private List<AreaTable> ofAreas(Proposal proposal, Block block) {
        return arranged(proposal, block, AreaPart::table, TableRef::of);
    }

    private List<CommitteeTable> ofCommittees(Proposal proposal, Block block) {
        return arranged(proposal, block, AreaPart::split, TableRef::byCommittee);
    }

    /** Those tables of the block, as the owner has arranged them. */
    private <T> List<T> arranged(
            Proposal proposal, Block block, Function<AreaPart, T> table, BiFunction<Block, Area, TableRef> ref) {
        List<AreaPart> ofBlock =
                parts.stream().filter(part -> part.basis().block() == block).toList();
        return proposal
                .supplement()
                .tableTexts()
                .inOrder(ofBlock, part -> ref.apply(block, part.basis().area()))
                .stream()
                .map(table)
                .toList();
    }
}
