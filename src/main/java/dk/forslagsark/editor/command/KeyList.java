package dk.forslagsark.editor.command;

import dk.forslagsark.editor.find.KeyGroup;
import java.util.List;

/** Keys as they stand in the list of keys: those of the sheet, which are no commands, and those of commands. */
public final class KeyList {
    static final List<KeyGroup> OF_SHEET = List.of(
            KeyGroup.of(
                    "Skriv i arket",
                    "Skriv i cellen",
                    "et tegn, tal eller bogstav",
                    "Ret i cellen",
                    "F2",
                    "Regn i cellen",
                    "= først, for eksempel =4*12,5",
                    "Afslut og gå ned / op",
                    "Enter / Shift+Enter",
                    "Afslut og gå til højre / venstre",
                    "Tab / Shift+Tab",
                    "Skriv det samme i alle markerede celler",
                    "Ctrl+Enter",
                    "Fortryd det skrevne",
                    "Esc",
                    "Ryd de markerede celler",
                    "Delete",
                    "Ryd cellen og skriv",
                    "Backspace",
                    "Vælg styringsområde",
                    "forbogstav, F2 eller Alt+pil ned",
                    "Vis forslag, fx til udvalg",
                    "Alt+pil ned",
                    "Udfyld nabocellerne",
                    "træk i markeringens nederste højre hjørne"),
            KeyGroup.of(
                    "Peg på celler i en formel",
                    "Peg på en celle",
                    "= eller et regnetegn, så klik eller piletaster",
                    "Peg på flere",
                    "Shift+piletaster, Shift+klik eller træk",
                    "Peg på en anden side",
                    "Ctrl+Page Down eller klik på siden",
                    "Tilbage til cellen",
                    "Enter",
                    "Skriv forslaget ud",
                    "Tab"),
            KeyGroup.of(
                    "Flyt markøren",
                    "Til nabocellen",
                    "piletaster",
                    "Til kanten af de udfyldte celler",
                    "Ctrl+piletaster",
                    "En skærmside op / ned",
                    "Page Up / Page Down",
                    "Første / sidste celle i rækken",
                    "Home / End",
                    "Første / sidste celle i arket",
                    "Ctrl+Home / Ctrl+End"),
            KeyGroup.of(
                    "Markér",
                    "Flere celler",
                    "Shift+piletaster, Shift+klik eller træk",
                    "Til kanten af de udfyldte celler",
                    "Ctrl+Shift+piletaster",
                    "Til arkets hjørne",
                    "Ctrl+Shift+Home / Ctrl+Shift+End",
                    "Hele rækken",
                    "Shift+Mellemrum eller klik på dens nummer",
                    "Hele kolonnen",
                    "Ctrl+Mellemrum eller klik på dens overskrift",
                    "Hele arket",
                    "Ctrl+A",
                    "Gå rundt i de markerede celler",
                    "Tab og Enter"));

    private KeyList() {}

    /** A group of commands that have a key. */
    public static KeyGroup of(String name, List<Command> commands) {
        return new KeyGroup(
                name,
                commands.stream()
                        .filter(command -> command.key().isPresent())
                        .map(command -> new KeyGroup.Key(command.name(), command.keys()))
                        .toList());
    }
}
