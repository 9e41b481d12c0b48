package dk.forslagsark.folder;

import dk.forslagsark.check.SharedNames;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.tables.PlaceText;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes what is known of files in a form that is quick to read, and that only {@link KnownReader} reads. */
record KnownWriter(DataOutputStream out) {
    static final int AFTER = 0;
    static final int NEVER = 1;
    static final int NOTHING = 2;

    void known(Known known) throws IOException {
        FolderEntry entry = known.entry();
        text(entry.file().toString());
        out.writeLong(entry.stamp().size());
        out.writeLong(entry.stamp().changed().toEpochMilli());
        text(known.content().map(Fingerprint::sha256).orElse(""));
        out.writeLong(known.read().toEpochMilli());
        Optional<Summary> summary = entry.summary();
        out.writeBoolean(summary.isPresent());
        if (summary.isPresent()) {
            summary(summary.get());
        } else {
            text(entry.problem().orElse(""));
        }
    }

    private void summary(Summary summary) throws IOException {
        text(summary.number());
        text(summary.title());
        text(summary.summary());
        text(summary.type().map(ProposalType::name).orElse(""));
        text(summary.status().map(Enum::name).orElse(""));
        text(summary.targetGroup());
        text(summary.administration());
        names(summary.names());
        out.writeInt(summary.priceLevel());
        payback(summary.service());
        payback(summary.total());
        out.writeInt(summary.lastYear());
        text(summary.net().toString());
        out.writeInt(summary.findings().size());
        for (FileFinding finding : summary.findings()) {
            finding(finding);
        }
    }

    private void names(SharedNames names) throws IOException {
        texts(names.committees());
        texts(names.targetGroups());
        texts(names.areas());
        texts(names.pools());
    }

    private void finding(FileFinding finding) throws IOException {
        text(finding.rule());
        text(finding.severity().name());
        text(PlaceText.write(finding.place()));
        text(finding.where());
        text(finding.text());
        out.writeBoolean(finding.isAccepted());
    }

    private void payback(Payback payback) throws IOException {
        if (payback instanceof Payback.After after) {
            out.writeByte(AFTER);
            out.writeInt(after.number());
            out.writeInt(after.calendarYear());
        } else {
            out.writeByte(payback instanceof Payback.Never ? NEVER : NOTHING);
        }
    }

    private void texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String each : texts) {
            text(each);
        }
    }

    void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void count(int count) throws IOException {
        out.writeInt(count);
    }

    void flush() throws IOException {
        out.flush();
    }
}
