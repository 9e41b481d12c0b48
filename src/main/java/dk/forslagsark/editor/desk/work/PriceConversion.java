package dk.forslagsark.editor.desk.work;

import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.editor.desk.DeskContext;
import dk.forslagsark.editor.years.PriceChoice;
import dk.forslagsark.editor.years.PriceLevelPane;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Saving;
import dk.forslagsark.file.sharing.DocumentLock;
import dk.forslagsark.file.sharing.Holder;
import dk.forslagsark.file.sharing.Opening;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.folder.ProposalSource;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Computes a proposal of the desk at another price level and writes it to its file, under the same rules as whoever opens it: nobody
 * else may have it open, and nothing is written over what somebody has changed meanwhile.
 */
public record PriceConversion(DeskContext context) {
    private static final String NOT_DONE = "Forslaget er ikke regnet om";

    /**
     * Shows what will change, asks for the rates it takes, and does it.
     *
     * @param suggested the price level that is suggested
     */
    public void ask(FolderEntry file, int suggested) {
        Path path = file.file();
        if (ProposalSource.isWorkbook(path)) {
            context.dialogs()
                    .tell(
                            NOT_DONE,
                            "Det er en projektmappe. Hent den med Fil > Hent fra Excel, og regn forslaget om dér.");
            return;
        }
        try {
            Opening opening = context.waiting()
                    .<Opening, FileProblem>on(
                            "Åbner " + path.getFileName(), path, () -> Opening.of(path, Holder.here()), Opening::leave);
            try {
                convert(opening, path, suggested);
            } finally {
                opening.leave();
            }
        } catch (FileProblem problem) {
            context.dialogs().tell(NOT_DONE, problem.getMessage());
        } catch (CancellationException e) {
            context.messages().say(NOT_DONE + ".");
        }
    }

    private void convert(Opening opening, Path path, int suggested) throws FileProblem {
        Optional<String> hindrance = hindrance(opening);
        if (hindrance.isPresent()) {
            context.dialogs().tell(NOT_DONE, hindrance.get());
            return;
        }
        Proposal before = opening.stored().proposal();
        PriceLevelPane pane =
                new PriceLevelPane(before, context.settings().now().priceRates(), suggested);
        if (context.dialogs().ask("Regn " + path.getFileName() + " om", "Regn om og gem", pane)
                && pane.choice().isPresent()) {
            save(opening, pane.choice().get(), path);
        }
    }

    private static Optional<String> hindrance(Opening opening) {
        if (opening.stored().isNewer()) {
            return Optional.of("Filen er gemt af et nyere program og kan kun ses her.");
        }
        return opening.lock() instanceof DocumentLock.Theirs theirs
                ? Optional.of("Forslaget er åbent hos "
                        + theirs.holder().map(Holder::words).orElse("en anden") + ". Prøv igen, når det er lukket.")
                : Optional.empty();
    }

    private void save(Opening opening, PriceChoice choice, Path path) throws FileProblem {
        context.settings().change(known -> known.withPriceRates(choice.rates()));
        Proposal after =
                choice.repricing().edit().change().apply(opening.stored().proposal());
        Saving saving = context.waiting()
                .<Saving, FileProblem>on(
                        "Gemmer " + path.getFileName(),
                        path,
                        () -> Saving.over(opening.stored().seen(), after));
        if (saving instanceof Saving.Done done) {
            context.messages()
                    .say(DanishWords.count(choice.repricing().changes().size(), "beløb", "beløb") + " i "
                            + path.getFileName() + " er regnet om til "
                            + after.terms().priceLevel() + "-p/l og gemt." + done.aboutOriginal());
        } else {
            context.dialogs()
                    .tell(
                            NOT_DONE,
                            "Filen er ændret, flyttet eller slettet af en anden imens. Prøv igen med den, der er der nu.");
        }
    }
}
