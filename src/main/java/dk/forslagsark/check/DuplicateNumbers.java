package dk.forslagsark.check;

import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule over many proposals: no two of a catalogue have the same number. */
public final class DuplicateNumbers {
    private DuplicateNumbers() {}

    /**
     * What it finds.
     *
     * @param versions what each proposal is called to the proposal, in the order in which they are to be told
     * @return what a proposal is called to what is to be said of it, for those of which there is something to say
     */
    public static Map<String, Finding> in(Map<String, Version> versions) {
        Map<String, List<String>> byNumber = new LinkedHashMap<>();
        versions.forEach((name, version) -> number(version)
                .ifPresent(number -> byNumber.computeIfAbsent(number, any -> new ArrayList<>())
                        .add(name)));
        Map<String, Finding> found = new LinkedHashMap<>();
        byNumber.values().stream()
                .filter(names -> names.size() > 1)
                .forEach(names -> names.forEach(name -> found.put(name, finding(versions.get(name), name, names))));
        return found;
    }

    private static Optional<String> number(Version version) {
        return Optional.of(PlainText.key(version.proposal().cover().number())).filter(number -> !number.isEmpty());
    }

    private static Finding finding(Version version, String name, List<String> names) {
        List<String> others =
                names.stream().filter(other -> !other.equals(name)).toList();
        String text = "Nummeret %s har %s også. Et nummer er kun ét forslags."
                .formatted(version.proposal().cover().number().strip(), String.join(", ", others));
        return new Finding("duplicate-number", Severity.ERROR, Place.cover("number"), text);
    }
}
