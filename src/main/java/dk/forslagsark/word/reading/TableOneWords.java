package dk.forslagsark.word.reading;

import java.util.regex.Pattern;

/** By which words of its caption a table of a document is known for Table 1, or for another. */
final class TableOneWords {
    static final Pattern NAMED = Pattern.compile(
            "(?is).*(?:\\btabel 1\\b(?!\\.?\\d)|samlede økonomi|økonomiske konsekvenser|business case, fordelt).*");
    static final Pattern ANOTHER = Pattern.compile(
            "(?is).*(?:\\bfordeling|\\bfordelt på udvalg|bevillingsmæssig|enhedspris|personale"
                    + "|andel af budget|tidsplan|succeskriteri|(?:service|anlægs?|overførsels)\\s?-?investeringer|varige ændringer, ?\\p{L}).*");

    private TableOneWords() {}
}
