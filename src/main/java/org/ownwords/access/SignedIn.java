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
    private final @Nullable String proof;

    /// @param proof what a provider gave to prove who they are, to be shown there when they sign out; null where they
    ///              signed in here
    SignedIn(String authority, ActorId id, @Nullable String proof) {
        super(List.of());
        this.authority = authority;
        this.id = id;
        this.proof = proof;
        setAuthenticated(true);
    }

    static Optional<SignedIn> from(@Nullable Authentication authentication) {
        return authentication instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }

    String authority() {
        return authority;
    }

    Optional<String> proof() {
        return Optional.ofNullable(proof);
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
