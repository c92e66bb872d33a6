package org.ownwords.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;

/// What a session knows of its owner: who they are, and in which council's record. What they may do is read
/// again at each request ([Acting]).
final class SignedIn extends AbstractAuthenticationToken {

    private final String authority;
    private final ActorId id;

    SignedIn(String authority, ActorId id) {
        super(List.of());
        this.authority = authority;
        this.id = id;
        setAuthenticated(true);
    }

    static Optional<SignedIn> from(@Nullable Authentication authentication) {
        return authentication instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }

    String authority() {
        return authority;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public ActorId getPrincipal() {
        return id;
    }

    @Override
    public String getName() {
        return id.value();
    }
}
