package dk.forslagsark.editor.dialog;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;

/** The letters by which one chooses among items of a menu or buttons of a dialog, each for one of them. */
public final class Mnemonics {
    private static final String MARK = "_";

    private Mnemonics() {}

    /** A letter for each name, that of a word's beginning where it is free; none where all of its letters are taken. */
    public static List<Optional<Character>> letters(List<String> names) {
        Set<Character> taken = new HashSet<>();
        return names.stream()
                .map(name -> candidates(name).filter(taken::add).findFirst())
                .toList();
    }

    private static Stream<Character> candidates(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Stream<Character> begins = IntStream.range(0, lower.length())
                .filter(i -> i == 0 || lower.charAt(i - 1) == ' ')
                .mapToObj(lower::charAt);
        return Stream.concat(begins, lower.chars().mapToObj(sign -> (char) sign))
                .filter(Character::isLetter);
    }

    /** The name with the mark that the letter is underlined by, at a word's beginning where it is one; as it is without that letter. */
    public static String marked(String name, Optional<Character> letter) {
        return letter.map(sign -> marked(name, sign)).orElse(name);
    }

    private static String marked(String name, char letter) {
        String lower = name.toLowerCase(Locale.ROOT);
        int word = (" " + lower).indexOf(" " + letter);
        int at = word < 0 ? lower.indexOf(letter) : word;
        return at < 0 ? name : name.substring(0, at) + MARK + name.substring(at);
    }

    /** Marks the buttons of a dialog. */
    static void mark(DialogPane dialog) {
        List<Button> buttons = dialog.getButtonTypes().stream()
                .map(dialog::lookupButton)
                .map(Button.class::cast)
                .toList();
        List<Optional<Character>> letters =
                letters(buttons.stream().map(Button::getText).toList());
        IntStream.range(0, buttons.size()).forEach(i -> {
            buttons.get(i).setMnemonicParsing(true);
            buttons.get(i).setText(marked(buttons.get(i).getText(), letters.get(i)));
        });
    }
}
