package dk.forslagsark.editor.desk.work;

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
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Computes a proposal of the desk at another price level and writes it to its file, under the same rules as whoever opens it: nobody
 * else may have it open, and nothing is written over what somebody has changed meanwhile.
 */
public record PriceConversion(DeskContext context) {

    /**
     * Shows what will change, asks for the rates it takes, and does it.
     *
     * @param suggested the price level that is suggested
     */
    public void ask(FolderEntry file, int suggested) {
        Path path = file.file();
        if (ProposalSource.isWorkbook(path)) {
            context.dialogs().tell(notDone(), Texts.of("desk.prices.workbook"));
            return;
        }
        try {
            Opening opening = context.waiting()
                    .<Opening, FileProblem>on(
                            Texts.of("desk.opening", path.getFileName()),
                            path,
                            () -> Opening.of(path, Holder.here()),
                            Opening::leave);
            try {
                convert(opening, path, suggested);
            } finally {
                opening.leave();
            }
        } catch (FileProblem problem) {
            context.dialogs().tell(notDone(), problem.getMessage());
        } catch (CancellationException e) {
            context.messages().say(notDone() + ".");
        }
    }

    private static String notDone() {
        return Texts.of("desk.prices.not-done");
    }

    private void convert(Opening opening, Path path, int suggested) throws FileProblem {
        Optional<String> hindrance = hindrance(opening);
        if (hindrance.isPresent()) {
            context.dialogs().tell(notDone(), hindrance.get());
            return;
        }
        Proposal before = opening.stored().proposal();
        PriceLevelPane pane =
                new PriceLevelPane(before, context.settings().now().priceRates(), suggested);
        if (context.dialogs().ask(Texts.of("desk.prices.convert", path.getFileName()), Texts.of("desk.prices.do"), pane)
                && pane.choice().isPresent()) {
            save(opening, pane.choice().get(), path);
        }
    }

    private static Optional<String> hindrance(Opening opening) {
        if (opening.stored().isNewer()) {
            return Optional.of(Texts.of("desk.prices.newer"));
        }
        return opening.lock() instanceof DocumentLock.Theirs theirs
                ? Optional.of(theirs.holder()
                        .map(holder -> Texts.of("desk.prices.open-at", holder.words()))
                        .orElseGet(() -> Texts.of("desk.prices.open")))
                : Optional.empty();
    }

    private void save(Opening opening, PriceChoice choice, Path path) throws FileProblem {
        context.settings().change(known -> known.withPriceRates(choice.rates()));
        Proposal after =
                choice.repricing().edit().change().apply(opening.stored().proposal());
        Saving saving = context.waiting()
                .<Saving, FileProblem>on(
                        Texts.of("desk.saving", path.getFileName()),
                        path,
                        () -> Saving.over(opening.stored().seen(), after));
        if (saving instanceof Saving.Done done) {
            context.messages()
                    .say(Texts.count(
                                    "desk.prices.done",
                                    choice.repricing().changes().size(),
                                    path.getFileName(),
                                    after.terms().priceLevel())
                            + done.aboutOriginal());
        } else {
            context.dialogs().tell(notDone(), Texts.of("desk.prices.changed"));
        }
    }
}
