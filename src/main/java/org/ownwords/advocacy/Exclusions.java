package org.ownwords.advocacy;

import java.util.List;
import java.util.stream.Stream;

/// What was found on each exclusion: paid or professional care, implicated, unwilling or unable.
public record Exclusions(Finding paid, Finding implicated, Finding unable) {

    /// None applies.
    public static Exclusions none() {
        return new Exclusions(Finding.NO, Finding.NO, Finding.NO);
    }

    Finding on(Exclusion exclusion) {
        return switch (exclusion) {
            case PAID -> paid;
            case IMPLICATED -> implicated;
            case UNABLE -> unable;
        };
    }

    List<Exclusion> found(Finding finding) {
        return Stream.of(Exclusion.values())
                .filter(exclusion -> on(exclusion) == finding)
                .toList();
    }
}
