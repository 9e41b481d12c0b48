package dk.forslagsark.document;

import dk.forslagsark.check.Checks;
import dk.forslagsark.formula.Binding;
import dk.forslagsark.formula.HeldRanges;
import dk.forslagsark.formula.SameExpressions;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The proposal being edited, with every version since it was opened. The one place where it changes, and where its
 * expressions are computed again after every change.
 *
 * <p>Whether there are unsaved changes is a question of which version was last saved, never of counting edits. Not for
 * use by several threads.
 */
public final class Document {
    /** A version of the proposal and the edit that led to it; the first has none. */
    private record Step(Version version, Optional<Edit> edit) {
        Proposal proposal() {
            return version.proposal();
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Checks checks = Checks.USUAL;
    private int position;
    private boolean typing;
    private Optional<Proposal> saved;

    private Document(Proposal proposal) {
        // Formulas that name rows by labels are bound before any row can be renamed or moved.
        steps.add(new Step(Checks.version(Binding.opened(proposal)), Optional.empty()));
        saved = Optional.of(proposal());
    }

    /** A document in which nothing is worth saving yet: the proposal is on disk as it is, or nobody has written in it. */
    public static Document of(Proposal proposal) {
        return new Document(proposal);
    }

    /** A document of which nothing is on disk as it is, though nobody has written in it yet. */
    public static Document unsaved(Proposal proposal) {
        Document document = new Document(proposal);
        document.saved = Optional.empty();
        return document;
    }

    /**
     * Has it checked by the rules of a municipality, now and from now on. What was found in any version before is forgotten: it may
     * have been said in another language.
     */
    public void checkBy(Checks rules) {
        checks = rules;
        steps.replaceAll(this::checked);
    }

    private Step checked(Step step) {
        Step checked = new Step(checks.of(step.proposal()), step.edit());
        saved = saved.map(last -> last == step.proposal() ? checked.proposal() : last);
        return checked;
    }

    public Proposal proposal() {
        return current().proposal();
    }

    /** The proposal as it is now, with all that is computed from it. */
    public Version version() {
        return current().version();
    }

    /** Called after every change, also of what is saved, until it is forgotten. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Calls it no more. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Makes the edit. One that changes nothing leaves no trace. Drops what had been undone. */
    public void apply(Edit edit) {
        Version changed = version().after(after(edit));
        if (changed.proposal().equals(proposal())) {
            return;
        }
        steps.subList(position + 1, steps.size()).clear();
        if (continues(edit)) {
            steps.remove(position--);
        }
        add(changed, edit);
        changed();
    }

    /** What is typed is bound to its rows, and ranges go on holding theirs; most edits type a figure, and leave both as they are. */
    private Proposal after(Edit edit) {
        Proposal before = proposal();
        Proposal changed = edit.change().apply(before);
        return SameExpressions.areIn(before, changed) ? changed : HeldRanges.of(before, Binding.of(before, changed));
    }

    /** Typing that has come back to where it began leaves nothing to undo. */
    private void add(Version changed, Edit edit) {
        boolean differs = !changed.proposal().equals(proposal());
        typing = differs && edit.typing();
        if (differs) {
            steps.add(new Step(changed, Optional.of(edit)));
            position++;
        }
    }

    /** Ends continuous typing: what is typed from now on is undone apart from what was typed before. */
    public void endTyping() {
        typing = false;
    }

    /** What undo would undo, in words; empty if there is nothing. */
    public Optional<String> undoable() {
        return current().edit().map(Edit::words);
    }

    /** What redo would do again, in words; empty if there is nothing. */
    public Optional<String> redoable() {
        return next().map(Edit::words);
    }

    /** Goes back one edit and says where it had been made; empty if there is nothing to undo. */
    public Optional<Place> undo() {
        Optional<Place> place = current().edit().map(Edit::place);
        if (place.isPresent()) {
            position--;
            typing = false;
            changed();
        }
        return place;
    }

    /** Makes the edit again that was last undone and says where it left the cursor; empty if there is none. */
    public Optional<Place> redo() {
        Optional<Place> place = next().map(Edit::after);
        if (place.isPresent()) {
            position++;
            typing = false;
            changed();
        }
        return place;
    }

    /** Whether the proposal is another version than the one last saved. */
    public boolean isChanged() {
        return saved.filter(last -> last == proposal()).isEmpty();
    }

    /** Says that this very proposal is now on disk. One that has been edited past in the meantime stays changed. */
    public void markSaved(Proposal written) {
        saved = Optional.of(written);
        changed();
    }

    private boolean continues(Edit edit) {
        Optional<Place> before = current().edit().filter(Edit::typing).map(Edit::place);
        return typing && edit.typing() && isChanged() && before.equals(Optional.of(edit.place()));
    }

    private Step current() {
        return steps.get(position);
    }

    private Optional<Edit> next() {
        return position + 1 < steps.size() ? steps.get(position + 1).edit() : Optional.empty();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
