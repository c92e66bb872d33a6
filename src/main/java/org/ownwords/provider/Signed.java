package org.ownwords.provider;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the provider said of somebody in the last ID token it gave: only the claims that are read here, so that
/// nothing else about them is kept.
///
/// @param kept texts, and lists of texts
record Signed(HashMap<String, Serializable> kept) implements Serializable {

    /// Of what a token says.
    static Signed of(Map<String, Object> token, ProviderSettings settings) {
        var kept = new HashMap<String, Serializable>();
        Stream.of("sub", "preferred_username", "name", settings.groups().claim())
                .forEach(name -> {
                    var value = plain(token.get(name));
                    if (value != null) {
                        kept.put(name, value);
                    }
                });
        return new Signed(kept);
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
