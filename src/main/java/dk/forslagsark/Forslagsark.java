package dk.forslagsark;

public final class Forslagsark {
    private Forslagsark() {}

    public static void main(String[] args) {}
}
