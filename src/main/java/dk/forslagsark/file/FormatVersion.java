package dk.forslagsark.file;

import java.math.BigDecimal;

/** By which version of the format a file is written. */
final class FormatVersion {
    static final String FORMAT = "forslagsark";
    static final int CURRENT = 1;

    private FormatVersion() {}

    /**
     * Whether a newer program wrote the proposal.
     *
     * @throws FileProblem if it is no proposal
     */
    static boolean isNewer(JsonObject proposal) throws FileProblem {
        JsonValue format = proposal.find("format", value -> value)
                .orElseThrow(() -> new FileProblem("format: mangler. Filen er ikke et forslag"));
        if (!FORMAT.equals(format.value())) {
            throw format.wrong("er et andet format end " + FORMAT + ". Filen er ikke et forslag");
        }
        JsonValue version = proposal.require("version", value -> value);
        int order = version.asNumber().compareTo(BigDecimal.valueOf(CURRENT));
        if (order < 0) {
            throw version.wrong("er ikke en udgave af formatet. Den første er " + CURRENT);
        }
        return order > 0;
    }

    /** What a file by a newer program is told as where it cannot be understood. */
    static FileProblem newer(JsonObject proposal) throws FileProblem {
        return proposal.require("version", value -> value)
                .wrong("er en nyere udgave af formatet. Filen er lavet med et nyere Forslagsark: opdatér programmet")
                .asAdvice();
    }
}
