package org.ownwords.provider;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the provider said of somebody in the last ID token it gave: only the claims that are read here, and of them
/// only those that it does not answer with. What it answers with once is for its answer alone to say: Keycloak leaves
/// the groups out for somebody who is in none any more, and they must not have them by an older token.
///
/// @param kept     texts, and lists of texts
/// @param answered the claims that it answered with when they signed in
record Signed(HashMap<String, Serializable> kept, HashSet<String> answered) implements Serializable {

    private static final String SUBJECT = "sub";

    /// Of what a token says, and what was answered when somebody signed in with it.
    static Signed of(Map<String, Object> token, Map<String, Object> answer, ProviderSettings settings) {
        var answered = new HashSet<String>();
        answer.forEach((name, value) -> {
            if (value != null && !name.equals(SUBJECT)) {
                answered.add(name);
            }
        });
        return of(token, answered, settings);
    }

    /// Of what a token says that was given in the place of this one.
    Signed renewed(Map<String, Object> token, ProviderSettings settings) {
        return of(token, answered, settings);
    }

    private static Signed of(Map<String, Object> token, HashSet<String> answered, ProviderSettings settings) {
        var kept = new HashMap<String, Serializable>();
        Stream.of(SUBJECT, "preferred_username", "name", settings.groups().claim())
                .filter(name -> !answered.contains(name))
                .forEach(name -> {
                    var value = plain(token.get(name));
                    if (value != null) {
                        kept.put(name, value);
                    }
                });
        return new Signed(kept, answered);
    }

    private static @Nullable Serializable plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> many ->
                new ArrayList<>(many.stream().map(Object::toString).toList());
            default -> value.toString();
        };
    }

    Map<String, Object> claims() {
        return Map.copyOf(kept);
    }
}
