package dk.forslagsark.editor.command;

import dk.forslagsark.editor.conflict.DifferenceWords;
import dk.forslagsark.editor.dialog.Question;
import dk.forslagsark.editor.dialog.Question.Compared;
import dk.forslagsark.file.StoredProposal;
import dk.forslagsark.file.recovery.Found;
import dk.forslagsark.file.recovery.Snapshot.Origin;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.spoken.SpokenMoment;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Unsaved changes that a program which has ended has left, beside the file they were made to.
 *
 * @param found the changes
 * @param stored what is in their file now; empty where there is none, or it cannot be read
 */
record LeftChanges(Found found, Optional<StoredProposal> stored) {
    /** What is to become of them. */
    enum Answer {
        RECOVER,
        DISCARD
    }

    Proposal proposal() {
        return found.snapshot().proposal();
    }

    Optional<Path> file() {
        return found.snapshot().origin().map(Origin::file);
    }

    /** Whether they are in the file after all: the program ended just after it had saved. */
    boolean areSaved() {
        return stored.map(StoredProposal::proposal).equals(Optional.of(proposal()));
    }

    /** Whether the file is as it was when they were made, so that they go on from it. */
    boolean fit() {
        Optional<Object> then = found.snapshot().origin().map(Origin::content);
        return stored.isPresent() && then.equals(stored.map(now -> now.seen().content()));
    }

    /** What they are called: their file, or number and title of a proposal that has none. */
    String name() {
        String title = (proposal().cover().number() + " " + proposal().cover().title()).strip();
        return file().map(path -> path.getFileName().toString())
                .orElse(title.isEmpty() ? Texts.of("command.proposal.unnamed") : title);
    }

    String when() {
        ZoneId here = ZoneId.systemDefault();
        return SpokenMoment.write(found.snapshot().when().atZone(here), ZonedDateTime.now(here));
    }

    /** Asks what is to become of them; to recover them is the answer by which nothing is lost. */
    Question<Answer> question() {
        Proposal before = stored.map(StoredProposal::proposal)
                .orElse(Proposal.blank(proposal().terms().priceLevel()));
        return Question.<Answer>of(
                        Texts.of("command.recover.question", name()),
                        Texts.of("command.recover.advice", when(), consequence()))
                .or(Answer.RECOVER, Texts.of("command.recover.recover"))
                .or(Answer.DISCARD, Texts.of("command.recover.discard"))
                .comparing(new Compared(
                        stored.isPresent() ? Texts.of("command.recover.in-file") : Texts.of("command.recover.blank"),
                        Texts.of("command.recover.recovered"),
                        DifferenceWords.lines(before, proposal())));
    }

    private String consequence() {
        if (file().isEmpty()) {
            return Texts.of("command.recover.no-file");
        }
        if (stored.isEmpty()) {
            return Texts.of("command.recover.unreadable");
        }
        return fit() ? Texts.of("command.recover.fits") : Texts.of("command.recover.saved-since");
    }
}
