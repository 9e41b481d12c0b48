package dk.forslagsark.editor.command;

import javafx.concurrent.Task;

/** Where the user is told what has been done and what is going on, without being stopped. */
public interface Messages {
    void say(String text);

    /**
     * Says something, with a link behind it.
     *
     * @param action what the link says
     * @param run what it does
     */
    void say(String text, String action, Runnable run);

    /** Shows a task's progress and a way to stop it, as long as it runs. */
    void follow(Task<?> task);
}
