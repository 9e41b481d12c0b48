package dk.forslagsark.editor.page;

import dk.forslagsark.proposal.Proposal;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A field whose text must be read before it can be used. It is taken when the field is left or Enter is pressed; what
 * cannot be used stays, marked, with the reason below.
 */
public final class CheckedEntry implements FormEntry {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final TextField input = new TextField();
    private final Label reason = new Label();
    private final VBox node;
    private final Function<Proposal, String> get;
    private Runnable take = () -> {};
    private String shown = "";

    /**
     * @param get what the field shows of a proposal
     * @param unit what stands behind the field
     */
    public CheckedEntry(Function<Proposal, String> get, String unit) {
        this.get = get;
        input.setPrefColumnCount(6);
        TextMenu.install(input);
        reason.getStyleClass().add("problem-text");
        reason.setWrapText(true);
        HBox line = new HBox(6, input, new Label(unit));
        line.getStyleClass().add("with-unit");
        node = new VBox(2, line);
        input.setOnAction(event -> commit());
        input.focusedProperty().addListener((seen, before, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    /**
     * @param taking reads the field, applies the edit or calls {@link #complain}
     */
    public void onTake(Runnable taking) {
        take = taking;
    }

    public String text() {
        return input.getText();
    }

    /** Shows faintly what holds as long as nothing is typed. */
    public void prompt(String text) {
        input.setPromptText(text);
    }

    /** Shows why the text cannot be used; an empty reason takes the mark away. */
    public void complain(Optional<String> problem) {
        input.pseudoClassStateChanged(PROBLEM, problem.isPresent());
        input.setAccessibleHelp(problem.orElse(null));
        reason.setText(problem.orElse(""));
        node.getChildren().remove(reason);
        problem.ifPresent(any -> node.getChildren().add(reason));
    }

    private boolean isMarked() {
        return input.getPseudoClassStates().contains(PROBLEM);
    }

    @Override
    public Node control() {
        return node;
    }

    @Override
    public void name(String name) {
        input.setAccessibleText(name);
    }

    @Override
    public void focus() {
        input.requestFocus();
    }

    @Override
    public void commit() {
        if (!input.getText().equals(shown) || isMarked()) {
            take.run();
        }
    }

    /** What cannot be used stays until the proposal says something new. */
    @Override
    public void show(Proposal proposal) {
        String text = get.apply(proposal);
        boolean isNew = !text.equals(shown);
        shown = text;
        if (isNew || !isMarked()) {
            input.setText(text);
            complain(Optional.empty());
        }
    }
}
