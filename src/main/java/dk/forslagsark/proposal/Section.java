package dk.forslagsark.proposal;

/** The text sections a form may have. Which of them it prints, under which heading, is the form's affair. */
public enum Section {
    BACKGROUND("background"),
    CONTENT("content"),
    ECONOMY("economy"),
    COMMITTEES("committees"),
    IMPLEMENTATION("implementation"),
    INVOLVEMENT("involvement"),
    EFFECT("effect"),
    FOLLOW_UP("followUp"),
    RISK("risk"),
    CONSULTATION("consultation");

    private final String key;

    Section(String key) {
        this.key = key;
    }

    /** The name of the section in the file. */
    public String key() {
        return key;
    }
}
