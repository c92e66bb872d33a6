package org.ownwords.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.ownwords.access.SignInWay;
import org.ownwords.access.SigningIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Signing in at the provider, coming back from it, and signing out there too.
@Component
@ConditionalOnProperty("ownwords.provider.issuer")
class ProviderWay implements SignInWay {

    static final String PATH = "/sign-in/council";
    static final String AT = "/sign-in/at";
    static final String RETURNED = "/sign-in/returned";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderWay.class);

    private final Provider provider;
    private final ProviderSettings settings;
    private final OAuth2AuthorizedClientRepository clients;
    private final Members members;
    private final SigningIn signingIn;

    ProviderWay(
            Provider provider,
            ProviderSettings settings,
            OAuth2AuthorizedClientRepository clients,
            Members members,
            SigningIn signingIn) {
        this.provider = provider;
        this.settings = settings;
        this.clients = clients;
        this.members = members;
        this.signingIn = signingIn;
    }

    @Override
    public void configure(HttpSecurity http) throws Exception {
        http.oauth2Login(login -> login.clientRegistrationRepository(provider)
                .authorizedClientRepository(clients)
                .loginPage("/sign-in")
                .authorizationEndpoint(at -> at.baseUri(AT))
                .redirectionEndpoint(back -> back.baseUri(RETURNED))
                .successHandler(this::returned)
                .failureHandler(ProviderWay::failed));
    }

    @Override
    public String words() {
        return "Sign in with " + settings.name();
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Optional<String> origin() {
        var issuer = settings.issuer();
        return Optional.of(issuer.getScheme() + "://" + issuer.getAuthority());
    }

    @Override
    public Optional<URI> signOut(String proof, URI backTo) {
        return provider.endOfSession()
                .map(end -> UriComponentsBuilder.fromUri(end)
                        .queryParam("id_token_hint", "{proof}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(proof, backTo)
                        .toUri());
    }

    private void returned(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (!(authentication.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("Whoever comes back from the provider is its user");
        }
        var then = request.getSession().getAttribute(ProviderPages.THEN);
        var info = user.getUserInfo();
        var answered = info == null ? Map.<String, Object>of() : info.getClaims();
        var known = members.known(Claims.of(user.getIdToken().getClaims(), answered, settings));
        if (known.isEmpty()) {
            LOG.warn("Somebody of the provider has no access here: subject {}", user.getSubject());
            request.getSession().invalidate();
            response.sendRedirect("/sign-in?why=no-access");
            return;
        }
        StillAtProvider.keep(request.getSession(), Signed.of(user.getIdToken().getClaims(), answered, settings));
        response.sendRedirect(signingIn.in(
                known.get(),
                request,
                response,
                then instanceof String path ? path : "/",
                user.getIdToken().getTokenValue()));
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("Signing in at the provider failed: {}", failure.getMessage());
        response.sendRedirect("/sign-in?why=failed");
    }
}
