package dk.forslagsark;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Classes of which each needs all others, directly or through them: the strongly connected components of what uses what. A
 * nested class counts as the one around it. Found as Tarjan found them.
 *
 * @see <a href="https://doi.org/10.1137/0201010">R. Tarjan, Depth-First Search and Linear Graph Algorithms, 1972</a>
 */
final class Circles {
    private final Map<String, Set<String>> uses;
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> found = new ArrayList<>();

    private Circles(Map<String, Set<String>> uses) {
        this.uses = uses;
        uses.keySet().stream().filter(type -> !number.containsKey(type)).forEach(this::visit);
    }

    /** Those of more than one class, the largest first. */
    static List<Set<String>> of(Iterable<JavaClass> classes) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : classes) {
            uses.computeIfAbsent(outer(type), missing -> new TreeSet<>())
                    .addAll(type.getDirectDependenciesFromSelf().stream()
                            .map(Dependency::getTargetClass)
                            .map(JavaClass::getBaseComponentType)
                            .map(Circles::outer)
                            .collect(Collectors.toSet()));
        }
        return of(uses);
    }

    /** The same of classes by name, each with those it uses. */
    static List<Set<String>> of(Map<String, Set<String>> uses) {
        return new Circles(uses)
                .found.stream()
                        .filter(circle -> circle.size() > 1)
                        .sorted(Comparator.comparing((Set<String> circle) -> circle.size())
                                .reversed())
                        .toList();
    }

    private static String outer(JavaClass type) {
        return type.getEnclosingClass().map(Circles::outer).orElse(type.getName());
    }

    private void visit(String type) {
        number.put(type, number.size());
        lowest.put(type, number.get(type));
        open.push(type);
        for (String used : uses.get(type)) {
            if (uses.containsKey(used) && !number.containsKey(used)) {
                visit(used);
                lowest.merge(type, lowest.get(used), Math::min);
            } else if (open.contains(used)) {
                lowest.merge(type, number.get(used), Math::min);
            }
        }
        if (lowest.get(type).equals(number.get(type))) {
            found.add(close(type));
        }
    }

    private Set<String> close(String first) {
        Set<String> circle = new TreeSet<>();
        while (!circle.contains(first)) {
            circle.add(open.pop());
        }
        return circle;
    }

    /** The packages the classes are in. */
    static Set<String> rooms(Set<String> circle) {
        return circle.stream()
                .map(type -> type.substring(0, type.lastIndexOf('.')))
                .collect(Collectors.toSet());
    }
}
