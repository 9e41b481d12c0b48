package dk.forslagsark.editor.page;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.Edit;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Keyed;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.spoken.SpokenChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/**
 * A choice from a list, or none. What a proposal has that is not in the list can be chosen too.
 *
 * @param <T> the list
 */
public final class ChoiceEntry<T extends Keyed> implements FormEntry {
    private final ComboBox<String> box = new ComboBox<>();
    private final List<T> choices = new ArrayList<>();
    private final Function<Proposal, Optional<T>> get;
    private final String none;
    private boolean showing;

    public ChoiceEntry(
            Document document, List<T> list, Function<Proposal, Optional<T>> get, Function<Optional<T>, Edit> edit) {
        this(document, list, notChosen(), get, edit);
    }

    /**
     * @param none what it is called to have chosen none of them
     */
    public ChoiceEntry(
            Document document,
            List<T> list,
            String none,
            Function<Proposal, Optional<T>> get,
            Function<Optional<T>, Edit> edit) {
        this.get = get;
        this.none = none;
        box.getItems().add(none);
        list.stream().map(SpokenChoice::of).forEach(box.getItems()::add);
        choices.addAll(list);
        box.setMaxWidth(Double.MAX_VALUE);
        box.addEventHandler(KeyEvent.KEY_TYPED, typed -> seek(typed.getCharacter()));
        box.valueProperty().addListener((seen, before, label) -> {
            if (!showing) {
                document.apply(edit.apply(SpokenChoice.find(choices, label)));
            }
        });
    }

    /** What it is called to have chosen nothing. */
    public static String notChosen() {
        return Texts.of("page.not-chosen");
    }

    private void offer(T choice) {
        choices.add(choice);
        box.getItems().add(SpokenChoice.of(choice));
    }

    /** As it is called in the list, in whatever letters the proposal has it. */
    private String words(T choice) {
        return SpokenChoice.of(choices.get(choices.indexOf(choice)));
    }

    /** Chooses the next of the choices that begins with the letter typed. */
    private void seek(String letter) {
        List<String> all = box.getItems();
        int at = all.indexOf(box.getValue());
        IntStream.rangeClosed(1, all.size())
                .mapToObj(step -> all.get((at + step) % all.size()))
                .filter(choice -> !letter.isBlank() && choice.regionMatches(true, 0, letter, 0, letter.length()))
                .findFirst()
                .ifPresent(box::setValue);
    }

    @Override
    public ComboBox<String> control() {
        return box;
    }

    @Override
    public void show(Proposal proposal) {
        showing = true;
        get.apply(proposal).filter(choice -> !choices.contains(choice)).ifPresent(this::offer);
        box.setValue(get.apply(proposal).map(this::words).orElse(none));
        showing = false;
    }
}
