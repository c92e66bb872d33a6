package org.ownwords.boardwork;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;

/// Who has taken something on: an organisation, or somebody by name.
///
/// @param id their identity where the name is that of one colleague, or null
public record Owner(String name, @Nullable String id) {

    public Owner {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Whoever takes something on has a name");
        }
    }

    /// The names that can be meant.
    record Names(List<Practitioner> colleagues, List<String> organisations) {

        Names {
            colleagues = List.copyOf(colleagues);
            organisations = List.copyOf(organisations);
        }

        /// Organisations first: most of what a Board agrees is taken on by one.
        List<String> offered() {
            return Stream.concat(organisations.stream(), colleagues.stream().map(Practitioner::name))
                    .distinct()
                    .toList();
        }

        /// Who is meant: a colleague only where exactly one has that name.
        Owner meant(String typed) {
            var meant = colleagues.stream()
                    .filter(each -> plain(each.name()).equals(plain(typed)))
                    .toList();
            return new Owner(typed, meant.size() == 1 ? meant.getFirst().id().value() : null);
        }

        private static String plain(String name) {
            return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
        }
    }
}
