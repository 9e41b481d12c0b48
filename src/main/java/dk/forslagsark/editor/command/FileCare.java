package dk.forslagsark.editor.command;

import dk.forslagsark.file.Background;
import dk.forslagsark.file.StoredProposal;
import dk.forslagsark.file.sharing.DocumentLock;
import dk.forslagsark.file.sharing.FileWatch;
import dk.forslagsark.file.sharing.Holder;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenMoment;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * Looks after the file of what is open, every few seconds and on a thread of its own: what somebody else has changed is read
 * again where nothing has been written here meanwhile, and told otherwise. Gives the lock back when the file is left.
 */
public final class FileCare {
    private static final Logger LOG = System.getLogger(FileCare.class.getName());
    private static final Duration EVERY = Duration.seconds(3);
    private static final long LONGEST_SECONDS = 2;

    private final CommandContext context;
    private final FileActions files;
    private final Presence presence;
    /** The thread of the file that is watched; another file has another, for it may lie on a drive that does answer. */
    private ExecutorService drive = begin();

    private final Timeline clock = new Timeline();
    private Optional<OpenProposal> proposal = Optional.empty();
    private Optional<OnDisk> watched = Optional.empty();
    private Optional<FileWatch> watch = Optional.empty();
    private Optional<Future<?>> look = Optional.empty();

    public FileCare(CommandContext context, FileActions files, Presence presence) {
        this.context = context;
        this.files = files;
        this.presence = presence;
        clock.getKeyFrames().add(new KeyFrame(EVERY, tick -> look()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    private static ExecutorService begin() {
        return Executors.newSingleThreadExecutor(new Background("file-care"));
    }

    /** Another proposal is open, or none. */
    public void changed() {
        Optional<OpenProposal> now = context.current().proposal();
        Optional<DocumentLock> kept = now.flatMap(OpenProposal::onDisk).flatMap(OnDisk::lock);
        proposal.flatMap(OpenProposal::onDisk)
                .flatMap(OnDisk::lock)
                .filter(lock -> !kept.equals(Optional.of(lock)))
                .ifPresent(lock -> drive.execute(lock::release));
        proposal = now;
        look();
    }

    /** Looks at the file, unless the last look is not over yet. */
    private void look() {
        Optional<OnDisk> now = proposal.flatMap(OpenProposal::onDisk);
        if (!now.equals(watched)) {
            if (!now.map(OnDisk::file).equals(watched.map(OnDisk::file))) {
                drive.shutdown();
                drive = begin();
                look = Optional.empty();
            }
            watched = now;
            Optional<Path> file =
                    now.filter(onDisk -> onDisk.readOnly().isEmpty()).map(OnDisk::file);
            presence.wants(file);
            drive.execute(() -> presence.shows(file));
            watch = now.map(
                    onDisk -> new FileWatch(onDisk.seen(), onDisk.lock(), onDisk.isAwaited(), new Told(onDisk)));
        }
        if (look.filter(going -> !going.isDone()).isEmpty()) {
            look = watch.map(drive::submit);
        }
    }

    /** Gives the lock back; returns when that is done, or the drive does not answer. */
    public void close() {
        clock.stop();
        proposal.flatMap(OpenProposal::onDisk).flatMap(OnDisk::lock).ifPresent(lock -> drive.execute(lock::release));
        try {
            drive.submit(presence::close).get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.INFO, "the lock is not given back", e);
        }
    }

    /** What the watch of a file has told, as long as that is the file. */
    private final class Told implements FileWatch.Listener {
        private final OnDisk about;

        Told(OnDisk about) {
            this.about = about;
        }

        @Override
        public void changed(StoredProposal theirs) {
            later(open -> {
                context.current().commit();
                if (open.document().isChanged() || theirs.isNewer()) {
                    context.messages()
                            .say(
                                    Texts.of("command.watch.changed", name()),
                                    Texts.of("command.watch.changed.action"),
                                    () -> files.save());
                } else {
                    files.take(open, theirs);
                    context.messages()
                            .say(Texts.of("command.watch.reloaded", name(), SpokenMoment.clock(LocalTime.now())));
                }
            });
        }

        @Override
        public void gone(boolean isFolderThere) {
            String what = isFolderThere
                    ? Texts.of("command.watch.gone", name())
                    : Texts.of("command.watch.folder-gone", name());
            later(open -> context.messages().say(what, Texts.of("command.watch.gone.action"), () -> files.save()));
        }

        @Override
        public void free() {
            Path file = about.file();
            later(open -> context.messages()
                    .say(
                            Texts.of("command.watch.free", name()),
                            Texts.of("command.watch.free.action"),
                            () -> files.open(file)));
        }

        @Override
        public void lost(DocumentLock.Theirs by) {
            String who = by.holder().map(Holder::words).orElse(Texts.of("command.watch.lost.somebody"));
            later(open -> context.messages().say(Texts.of("command.watch.lost", who, name())));
        }

        private Path name() {
            return about.file().getFileName();
        }

        private void later(Consumer<OpenProposal> told) {
            Platform.runLater(() -> proposal.filter(open -> open.onDisk().equals(Optional.of(about)))
                    .ifPresent(told));
        }
    }
}
