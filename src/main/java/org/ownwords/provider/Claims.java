package org.ownwords.provider;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the provider says of somebody.
///
/// @param subject  who they are there, for good
/// @param username what they sign in with
/// @param name     what they are called
/// @param groups   the groups they are in
record Claims(String subject, String username, String name, Set<String> groups) {

    Claims {
        groups = Set.copyOf(groups);
    }

    /// From what it signed when it last gave a token, and what it answers now. Its answer wins wherever it says
    /// anything, and what it leaves out is as it was signed: many providers answer with a name only, and say in the
    /// token alone which groups somebody is in. An empty list is said, a null is not. What was signed of one person
    /// is never said of another.
    ///
    /// Source: OpenID Connect Core 1.0, 5.3.2: claims that are not returned are left out; both name one subject.
    static Claims of(Map<String, Object> signed, Map<String, Object> answered, ProviderSettings settings) {
        var claims = new HashMap<String, Object>();
        if (!answered.containsKey("sub") || Objects.equals(answered.get("sub"), signed.get("sub"))) {
            claims.putAll(signed);
        }
        answered.forEach((name, value) -> {
            if (value != null) {
                claims.put(name, value);
            }
        });
        return of(claims, settings);
    }

    private static Claims of(Map<String, Object> claims, ProviderSettings settings) {
        var subject = Objects.requireNonNull(claims.get("sub"), "The provider names nobody")
                .toString();
        var username = text(claims, "preferred_username", subject);
        return new Claims(
                subject,
                username,
                text(claims, "name", username),
                groups(claims.get(settings.groups().claim())));
    }

    private static String text(Map<String, Object> claims, String name, String otherwise) {
        var value = claims.get(name);
        return value == null || value.toString().isBlank()
                ? otherwise
                : value.toString().strip();
    }

    /// A list, or one name. Keycloak may write a group with a slash before it.
    private static Set<String> groups(@Nullable Object claim) {
        var listed = switch (claim) {
            case null -> List.of();
            case Collection<?> many -> many;
            default -> List.of(claim);
        };
        return listed.stream()
                .map(each -> each.toString().replaceFirst("^/", ""))
                .collect(Collectors.toSet());
    }
}
