package dk.forslagsark.editor.dialog;

import dk.forslagsark.editor.page.PasteAnswer;
import dk.forslagsark.editor.page.PasteQuestion;
import dk.forslagsark.editor.page.QuestionPane;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What the editor asks and tells the user outside its window. */
public interface Dialogs {
    /** What is to become of unsaved changes. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /**
     * Which proposal.
     *
     * @param title what it is chosen for
     */
    Optional<Path> chooseProposal(String title);

    /** Which filled workbook to read. */
    Optional<Path> chooseFilledWorkbook();

    /** Which form in Word to read. */
    Optional<Path> chooseFilledDocument();

    /**
     * Where to save the proposal.
     *
     * @param suggested the name suggested, in the folder it is suggested for, if there is one
     */
    Optional<Path> chooseTarget(Path suggested);

    /**
     * Where to write a file that is not read again.
     *
     * @param name the name suggested
     * @param kind what it is
     */
    Optional<Path> chooseOutput(String name, OutputKind kind);

    /** Which workbook to look at as a template. */
    Optional<Path> chooseTemplate();

    /**
     * Which folder.
     *
     * @param title what it is chosen for
     */
    Optional<Path> chooseFolder(String title);

    Unsaved askUnsaved(String name);

    /** Lets the user choose among answers; empty if the user leaves the question. */
    <T> Optional<T> choose(Question<T> question);

    boolean mayReplace(Path file);

    /** Shows what was understood of the clipboard; the answer is how to read it, or none to leave it. */
    Optional<PasteAnswer> askPaste(PasteQuestion question);

    /**
     * Asks something, and says whether it is to be done.
     *
     * @param title what it is about
     * @param action what the button says that does it
     */
    boolean ask(String title, String action, QuestionPane asking);

    /**
     * Shows something that is only looked at.
     *
     * @param title what it is about
     * @param begin gives the keyboard to what one types in there
     */
    void show(String title, Node content, Runnable begin);

    /**
     * Shows something in a window of its own, in which it stays beside the work; where it is shown already, brings it forward.
     *
     * @param title what it is, by which it is known again
     * @param content makes it, where it is not shown yet
     */
    void showBeside(String title, Supplier<Parent> content);

    /** Closes what is shown beside the work; whether anything was. */
    boolean closeBeside();

    /**
     * Tells what went wrong.
     *
     * @param heading what could not be done
     * @param text what is wrong, where, and what to do
     */
    void tell(String heading, String text);
}
