package org.ownwords.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where somebody goes who has signed out: to where they signed in, to sign out there too, or to sign in again.
final class SignedOut implements LogoutSuccessHandler {

    private final List<SignInWay> ways;

    SignedOut(List<SignInWay> ways) {
        this.ways = List.copyOf(ways);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        var backTo = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/sign-in")
                .build()
                .toUri();
        var there = SignedIn.from(authentication)
                .flatMap(SignedIn::proof)
                .flatMap(proof -> ways.stream()
                        .flatMap(way -> way.signOut(proof, backTo).stream())
                        .findFirst());
        response.sendRedirect(there.map(URI::toString).orElse("/sign-in"));
    }
}
