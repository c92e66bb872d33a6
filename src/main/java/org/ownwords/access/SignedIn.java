package org.ownwords.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// A session that belongs to somebody.
final class SignedIn extends AbstractAuthenticationToken {

    private final Practitioner practitioner;
    private final String council;

    SignedIn(Practitioner practitioner, String council) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + practitioner.role())));
        this.practitioner = practitioner;
        this.council = council;
        setAuthenticated(true);
    }

    static Optional<Practitioner> from(@Nullable Authentication authentication) {
        return authentication instanceof SignedIn signedIn ? Optional.of(signedIn.practitioner) : Optional.empty();
    }

    static Optional<String> council(@Nullable Authentication authentication) {
        return authentication instanceof SignedIn signedIn ? Optional.of(signedIn.council) : Optional.empty();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Practitioner getPrincipal() {
        return practitioner;
    }

    @Override
    public String getName() {
        return practitioner.username();
    }
}
