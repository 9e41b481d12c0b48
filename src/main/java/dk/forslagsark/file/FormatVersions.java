package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of the format there have been, and how a file of an earlier one is brought up to the one that is written now.
 *
 * @param first the earliest
 * @param steps from each version to the next, the earliest first
 */
record FormatVersions(int first, List<FormatStep> steps) {
    static final String FORMAT = "forslagsark";

    /**
     * Those of this program. Who gives a key another meaning or place adds a step, and with it a version; a new key alone needs
     * none, for older programs keep what they do not know.
     */
    static final FormatVersions SHIPPED = new FormatVersions(1, List.of());

    private static final Logger LOG = System.getLogger(FormatVersions.class.getName());

    FormatVersions {
        steps = List.copyOf(steps);
    }

    /**
     * What is in a file.
     *
     * @param proposal its JSON, as the current version has it
     * @param older the version it is written in, where that is an earlier one
     * @param isNewer whether a newer program wrote it
     */
    record Content(JsonObject proposal, Optional<Integer> older, boolean isNewer) {
        /** What a file by a newer program is told as where it cannot be understood. */
        FileProblem newer() throws FileProblem {
            return proposal.require("version", value -> value)
                    .wrong(Texts.of("file.wrong.newer-format"))
                    .asAdvice();
        }
    }

    /** The one that is written. */
    int current() {
        return first + steps.size();
    }

    /**
     * Reads the object in a file, whichever version it is of.
     *
     * @throws FileProblem if it is no proposal, or cannot be brought up to the current version
     */
    Content read(Map<String, Object> members) throws FileProblem {
        JsonObject proposal = new JsonObject(members, JsonPath.ROOT);
        JsonValue version = version(proposal);
        int order = version.asNumber().compareTo(BigDecimal.valueOf(current()));
        if (order >= 0) {
            return new Content(proposal, Optional.empty(), order > 0);
        }
        int older = older(version);
        bringUp(members, older);
        return new Content(proposal, Optional.of(older), false);
    }

    private static JsonValue version(JsonObject proposal) throws FileProblem {
        JsonValue format =
                proposal.find("format", value -> value).orElseThrow(() -> new FileProblem(Texts.of("file.no-format")));
        if (!FORMAT.equals(format.value())) {
            throw format.wrong(Texts.of("file.wrong.format", FORMAT));
        }
        return proposal.require("version", value -> value);
    }

    private int older(JsonValue version) throws FileProblem {
        BigDecimal number = version.asNumber();
        boolean isOne = number.compareTo(BigDecimal.valueOf(first)) >= 0
                && number.stripTrailingZeros().scale() <= 0;
        if (!isOne) {
            throw version.wrong(Texts.of("file.wrong.format-version", first));
        }
        return number.intValueExact();
    }

    private void bringUp(Map<String, Object> members, int older) throws FileProblem {
        for (int version = older; version < current(); version++) {
            try {
                steps.get(version - first).change(members);
            } catch (FileProblem e) {
                throw stuck(version, " (" + e.getMessage() + ")", e);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "could not bring a proposal from version " + version + " to the next", e);
                throw stuck(version, "", e);
            }
            members.put("version", BigInteger.valueOf(version + 1L));
        }
    }

    private static FileProblem stuck(int version, String why, Exception cause) {
        return new FileProblem(Texts.of("file.stuck-format", version, version + 1, why), cause);
    }
}
