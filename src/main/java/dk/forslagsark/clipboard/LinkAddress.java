package dk.forslagsark.clipboard;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where a link leads, for a text that is printed: nobody can click on paper. */
final class LinkAddress {
    private static final Pattern OUTSIDE = Pattern.compile("(?is)(?:mailto:([^?]+).*|(https?://.+))");

    private LinkAddress() {}

    /** What is to stand in brackets behind its words; empty of what is no link, leads to a place in its document, or says its address. */
    static Optional<String> of(Element element) {
        Matcher outside = OUTSIDE.matcher(element.attr("href").strip());
        if (!element.nameIs("a") || element.text().isBlank() || !outside.matches()) {
            return Optional.empty();
        }
        String address = outside.group(1) == null ? outside.group(2) : outside.group(1);
        return Optional.of(address).filter(any -> !plain(element.text()).contains(plain(any)));
    }

    private static String plain(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("/$", "");
    }
}
