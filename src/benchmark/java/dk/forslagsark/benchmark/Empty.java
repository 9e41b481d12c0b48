package dk.forslagsark.benchmark;

/** A Java program that does nothing. */
final class Empty {
    private Empty() {}

    public static void main(String[] arguments) {
        // what a start costs is what is measured
    }
}
