package dk.forslagsark.editor;

final class Product {
    static String version() {
        return "0.1.0";
    }
}
