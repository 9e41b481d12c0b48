package dk.forslagsark.editor;

import dk.forslagsark.clipboard.ReadAs;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.editor.dialog.Question;
import dk.forslagsark.editor.page.PasteAnswer;
import dk.forslagsark.editor.page.PasteQuestion;
import dk.forslagsark.editor.page.QuestionPane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** Answers prepared by a test, and what the editor told. */
public final class PreparedDialogs implements Dialogs {
    Optional<Path> file = Optional.empty();
    Optional<Path> template = Optional.empty();
    Unsaved unsaved = Unsaved.CANCEL;
    boolean replace;
    /** What the button says that is pressed when something is to be chosen; none leaves the question. */
    String chosen = "";

    final List<Question<?>> questions = new ArrayList<>();
    Consumer<QuestionPane> answer = asking -> {};
    Optional<Notation> notation = Optional.empty();
    ReadAs how = ReadAs.FOUND;
    boolean areSteps;
    final List<PasteQuestion> pasted = new ArrayList<>();
    /** What was shown above the window. */
    final List<Node> shown = new ArrayList<>();
    /** What was shown last beside the window. */
    public Optional<Parent> beside = Optional.empty();

    public final List<String> asked = new ArrayList<>();
    final List<String> told = new ArrayList<>();

    @Override
    public Optional<Path> chooseProposal(String title) {
        asked.add(title);
        return file;
    }

    @Override
    public Optional<Path> chooseFilledWorkbook() {
        return file;
    }

    @Override
    public Optional<Path> chooseFilledDocument() {
        return file;
    }

    @Override
    public Optional<Path> chooseTarget(Path suggested) {
        asked.add(suggested.getFileName().toString());
        return file;
    }

    @Override
    public Optional<Path> chooseOutput(String name, OutputKind kind) {
        asked.add(name);
        return file;
    }

    @Override
    public Optional<Path> chooseTemplate() {
        return template;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return file;
    }

    @Override
    public Unsaved askUnsaved(String name) {
        asked.add(name);
        return unsaved;
    }

    @Override
    public <T> Optional<T> choose(Question<T> question) {
        questions.add(question);
        return question.answers().entrySet().stream()
                .filter(answer -> answer.getValue().equals(chosen))
                .findFirst()
                .map(Map.Entry::getKey);
    }

    @Override
    public boolean mayReplace(Path path) {
        asked.add(path.getFileName().toString());
        return replace;
    }

    @Override
    public Optional<PasteAnswer> askPaste(PasteQuestion question) {
        pasted.add(question);
        return notation.map(chosen -> new PasteAnswer(how.in(chosen), areSteps));
    }

    @Override
    public boolean ask(String title, String action, QuestionPane asking) {
        asked.add(title);
        StackPane pane = new StackPane(asking.node());
        new Scene(pane);
        // what is in a scroll pane is there once that has a skin
        pane.applyCss();
        answer.accept(asking);
        return asking.ready().get();
    }

    @Override
    public void show(String title, Node content, Runnable begin) {
        asked.add(title);
        shown.add(content);
    }

    @Override
    public void showBeside(String title, Supplier<Parent> content) {
        asked.add(title);
        beside = Optional.of(content.get());
    }

    @Override
    public boolean closeBeside() {
        boolean was = beside.isPresent();
        beside = Optional.empty();
        return was;
    }

    @Override
    public void tell(String heading, String text) {
        told.add(text);
    }
}
