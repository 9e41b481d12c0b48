package dk.forslagsark.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lists with one thing changed; the lists given stay as they are. */
public final class Lists {
    private Lists() {}

    public static <T> List<T> replaced(List<T> list, int index, UnaryOperator<T> change) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, change.apply(copy.get(index)));
        return copy;
    }

    /** With those from the first index up to, not including, the last changed. */
    public static <T> List<T> replaced(List<T> list, int from, int to, UnaryOperator<T> change) {
        List<T> copy = new ArrayList<>(list);
        copy.subList(from, to).replaceAll(change);
        return copy;
    }

    public static <T> List<T> inserted(List<T> list, int index, T element) {
        List<T> copy = new ArrayList<>(list);
        copy.add(index, element);
        return copy;
    }

    public static <T> List<T> removed(List<T> list, int index) {
        List<T> copy = new ArrayList<>(list);
        copy.remove(index);
        return copy;
    }

    public static <T> List<T> inserted(List<T> list, int index, Collection<T> elements) {
        List<T> copy = new ArrayList<>(list);
        copy.addAll(index, elements);
        return copy;
    }

    /** Without those from the first index up to, not including, the last. */
    public static <T> List<T> removed(List<T> list, int from, int to) {
        List<T> copy = new ArrayList<>(list);
        copy.subList(from, to).clear();
        return copy;
    }

    public static <T> List<T> swapped(List<T> list, int index, int other) {
        List<T> copy = new ArrayList<>(list);
        Collections.swap(copy, index, other);
        return copy;
    }
}
