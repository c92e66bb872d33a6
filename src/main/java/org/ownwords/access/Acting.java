package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who acts in a request, as they are now: read again for each, because a role may have been changed or taken
/// away since they signed in.
///
/// @param council the name of the council in whose record they act
public record Acting(Actor actor, String council) {

    private static final String NAME = Acting.class.getName();

    /// The person signed in, if there is one.
    public static Optional<Acting> in(@Nullable HttpServletRequest request) {
        return request != null && request.getAttribute(NAME) instanceof Acting acting
                ? Optional.of(acting)
                : Optional.empty();
    }

    void actIn(HttpServletRequest request) {
        request.setAttribute(NAME, this);
    }
}
