/**
 * Two versions of a proposal beside each other, and three of them made into one.
 *
 * <p>{@link dk.forslagsark.compare.Comparison} tells what differs, in words and as data;
 * {@link dk.forslagsark.compare.Merge} puts together what two people have done to the same proposal. Both go through a proposal
 * by its shape: {@link dk.forslagsark.compare.ProposalShape} says which parts it has, and each
 * {@link dk.forslagsark.compare.Shape} how values of one kind are compared and merged. Pure functions; uses {@code tables},
 * {@code formula}, {@code danish}, {@code economy}, {@code form} and {@code proposal}.
 */
package dk.forslagsark.compare;
