package dk.forslagsark.proposal;

/** The text sections a form may have. Which of them it prints, under which heading, is the form's affair. */
public enum Section implements Keyed {
    BACKGROUND("background"),
    CONTENT("content"),
    ECONOMY("economy"),
    COMMITTEES("committees"),
    IMPLEMENTATION("implementation"),
    INVOLVEMENT("involvement"),
    EFFECT("effect"),
    FOLLOW_UP("followUp"),
    RISK("risk"),
    CONSULTATION("consultation"),
    /** What is to be solved, in the short form. */
    PROBLEM("problem"),
    /** What comes next, in the short form. */
    NEXT_STEPS("nextSteps");

    private final String key;

    Section(String key) {
        this.key = key;
    }

    /** The name of the section in the file. */
    @Override
    public String key() {
        return key;
    }
}
