package dk.forslagsark.tables;

import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.proposal.Property;
import java.util.Optional;

/** How free text is typed: it is what it is. */
record TextTyping<T>(Property<T, String> property) implements Typing<T> {
    @Override
    public String text(T row) {
        return property.in(row).orElse("");
    }

    @Override
    public String source(T row) {
        return text(row);
    }

    @Override
    public Optional<String> problem(T row, Evaluation evaluation) {
        return Optional.empty();
    }

    @Override
    public T entered(T row, String typed) {
        return property.with(row, Optional.of(typed.strip()).filter(text -> !text.isEmpty()));
    }

    @Override
    public T copied(T row, T other) {
        return property.with(row, property.in(other));
    }
}
