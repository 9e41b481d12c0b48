package dk.forslagsark.folder;

import dk.forslagsark.check.SharedNames;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.Status;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PlaceText;
import dk.forslagsark.version.Finding;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what {@link KnownWriter} has written. What is no such thing ends in an IOException or an unchecked one, and is never
 * taken for more than there is.
 */
record KnownReader(DataInputStream in) {
    private static final int MOST_BYTES = 10_000_000;
    private static final int MOST_ELEMENTS = 100_000;

    /** One part of what is read. */
    @FunctionalInterface
    private interface Part<T> {
        T read() throws IOException;
    }

    Known known() throws IOException {
        Path file = Path.of(text());
        Stamp stamp = new Stamp(in.readLong(), moment());
        Optional<Fingerprint> content = optional(text()).map(Fingerprint::new);
        Instant read = moment();
        FolderEntry.Content found = in.readBoolean() ? new FolderEntry.Read(summary()) : none(text());
        return new Known(new FolderEntry(file, stamp, found), content, read);
    }

    private static FolderEntry.Content none(String reason) {
        return reason.isEmpty() ? new FolderEntry.Ours() : new FolderEntry.Unreadable(reason);
    }

    private Summary summary() throws IOException {
        return new Summary(
                text(),
                text(),
                text(),
                ProposalType.named(text()),
                optional(text()).map(Status::valueOf),
                text(),
                text(),
                new SharedNames(list(this::text), list(this::text), list(this::text), list(this::text)),
                in.readInt(),
                payback(),
                payback(),
                in.readInt(),
                new Amount(new BigDecimal(text())),
                Optional.of(list(this::finding)));
    }

    private FileFinding finding() throws IOException {
        return new FileFinding(text(), Finding.Severity.valueOf(text()), place(), text(), text(), in.readBoolean());
    }

    private Place place() throws IOException {
        return PlaceText.read(text()).orElseThrow(() -> new IOException("no place"));
    }

    private Payback payback() throws IOException {
        return switch (in.readByte()) {
            case KnownWriter.AFTER -> new Payback.After(in.readInt(), in.readInt());
            case KnownWriter.NEVER -> new Payback.Never();
            case KnownWriter.NOTHING -> new Payback.Nothing();
            default -> throw new IOException("no payback period");
        };
    }

    private Instant moment() throws IOException {
        return Instant.ofEpochMilli(in.readLong());
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(any -> !any.isEmpty());
    }

    private <T> List<T> list(Part<T> part) throws IOException {
        int count = count(MOST_ELEMENTS);
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            elements.add(part.read());
        }
        return elements;
    }

    String text() throws IOException {
        int count = count(MOST_BYTES);
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("cut off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    int count(int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new EOFException("not a count: " + count);
        }
        return count;
    }
}
