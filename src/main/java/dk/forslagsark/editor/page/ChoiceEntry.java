package dk.forslagsark.editor.page;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.Edit;
import dk.forslagsark.proposal.Labelled;
import dk.forslagsark.proposal.Proposal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;

/**
 * A choice from a closed list, or none.
 *
 * @param <T> the list
 */
public final class ChoiceEntry<T extends Enum<T> & Labelled> implements Entry {
    private static final String NONE = "Ingen";

    private final ComboBox<String> box = new ComboBox<>();
    private final Function<Proposal, Optional<T>> get;
    private boolean showing;

    public ChoiceEntry(
            Document document, Class<T> list, Function<Proposal, Optional<T>> get, Function<Optional<T>, Edit> edit) {
        this.get = get;
        box.getItems().add(NONE);
        Stream.of(list.getEnumConstants()).map(Labelled::label).forEach(box.getItems()::add);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((seen, before, label) -> {
            if (!showing) {
                document.apply(edit.apply(Labelled.find(list, label)));
            }
        });
    }

    @Override
    public ComboBox<String> control() {
        return box;
    }

    @Override
    public void show(Proposal proposal) {
        showing = true;
        box.setValue(get.apply(proposal).map(Labelled::label).orElse(NONE));
        showing = false;
    }
}
