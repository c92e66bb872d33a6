package org.ownwords.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The problems of one form, in the order of the page.
public record Problems(List<Problem> list) {

    public static final Problems NONE = new Problems(List.of());

    public Problems {
        list = List.copyOf(list);
    }

    /// The one problem of a form.
    public static Problems of(Problem one) {
        return new Problems(List.of(one));
    }

    /// The one problem of a form, in this field.
    public static Problems of(String field, String words) {
        return of(new Problem(field, words));
    }

    public boolean none() {
        return list.isEmpty();
    }

    /// The words of the first problem in the field, or null.
    public @Nullable String on(String field) {
        return list.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::words)
                .findFirst()
                .orElse(null);
    }
}
