package org.ownwords.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.ActorId;
import org.ownwords.access.StillSignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/// Asks the provider at each request whether somebody who signed in there still may, and in which groups they are: what
/// is taken away there is felt here at once. Where it answers with less than its token says, what it leaves out is as
/// the last token had it, and each token that it renews is read. Its silence is borne for a while.
@Component
@ConditionalOnProperty("ownwords.provider.issuer")
class StillAtProvider implements StillSignedIn {

    private static final Logger LOG = LoggerFactory.getLogger(StillAtProvider.class);
    private static final String ANSWERED = StillAtProvider.class.getName() + ".answered";
    private static final String SIGNED = StillAtProvider.class.getName() + ".signed";
    private static final Duration LONGEST = Duration.ofSeconds(3);

    /// What the repository of a session asks for and does not look at.
    private static final AnonymousAuthenticationToken NOBODY =
            new AnonymousAuthenticationToken("provider", "provider", AuthorityUtils.createAuthorityList("NONE"));

    /// Whose tokens are renewed.
    private static final ScopedValue<HttpSession> SESSION = ScopedValue.newInstance();

    /// When the provider last answered that somebody may.
    private record Answered(Instant at) implements Serializable {}

    private final ProviderSettings settings;
    private final Provider provider;
    private final Members members;
    private final OAuth2AuthorizedClientRepository clients;
    private final DefaultOAuth2AuthorizedClientManager manager;
    private final JwtDecoderFactory<ClientRegistration> idTokens;
    private final RestClientRefreshTokenTokenResponseClient tokens = new RestClientRefreshTokenTokenResponseClient();
    private final Clock clock;
    private final RestClient http;

    StillAtProvider(
            ProviderSettings settings,
            Provider provider,
            Members members,
            OAuth2AuthorizedClientRepository clients,
            JwtDecoderFactory<ClientRegistration> idTokens,
            Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.members = members;
        this.clients = clients;
        this.idTokens = idTokens;
        this.clock = clock;
        this.manager = new DefaultOAuth2AuthorizedClientManager(provider, clients);
        this.manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .refreshToken(refresh -> refresh.clock(clock).accessTokenResponseClient(this::renewed))
                .build());
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(LONGEST);
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public boolean is(HttpServletRequest request, HttpServletResponse response, ActorId id, boolean elsewhere) {
        if (!elsewhere) {
            return true;
        }
        OAuth2AuthorizedClient client = clients.loadAuthorizedClient(Provider.ID, NOBODY, request);
        if (client == null) {
            // The part of the session that the provider is asked with is gone.
            return false;
        }
        var session = request.getSession();
        var last = session.getAttribute(ANSWERED) instanceof Answered answered ? answered.at() : Instant.EPOCH;
        var now = clock.instant();
        if (now.isBefore(last.plus(settings.asking().every()))) {
            return true;
        }
        try {
            var may = stillMay(client, id, request, response);
            session.setAttribute(ANSWERED, new Answered(now));
            return may;
        } catch (RestClientException silence) {
            LOG.warn("The provider does not answer about somebody who is signed in", silence);
            return now.isBefore(last.plus(settings.asking().patience()));
        }
    }

    private boolean stillMay(
            OAuth2AuthorizedClient client, ActorId id, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        try {
            var current = ScopedValue.where(SESSION, session)
                    .call(() -> manager.authorize(OAuth2AuthorizeRequest.withAuthorizedClient(client)
                            .principal(NOBODY)
                            .attribute(HttpServletRequest.class.getName(), request)
                            .attribute(HttpServletResponse.class.getName(), response)
                            .build()));
            return current != null
                    && members.known(Claims.of(signed(session), answered(current), settings))
                            .filter(known -> known.id().equals(id))
                            .isPresent();
        } catch (ClientAuthorizationException e) {
            if (e.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
                // The session there has ended, or they may no longer sign in.
                return false;
            }
            throw new RestClientException("The provider does not say whether somebody may go on", e);
        } catch (HttpClientErrorException.TooManyRequests e) {
            // It says nothing about them: it has been asked too often.
            throw e;
        } catch (HttpClientErrorException e) {
            return false;
        }
    }

    /// A token that is renewed may come with another ID token, which says what is true of them now.
    ///
    /// Source: OpenID Connect Core 1.0, 12.2.
    private OAuth2AccessTokenResponse renewed(OAuth2RefreshTokenGrantRequest grant) {
        var response = tokens.getTokenResponse(grant);
        if (response.getAdditionalParameters().get("id_token") instanceof String token) {
            try {
                var decoder = idTokens.createDecoder(grant.getClientRegistration());
                var claims = decoder.decode(token).getClaims();
                if (SESSION.get().getAttribute(SIGNED) instanceof Signed before) {
                    keep(SESSION.get(), before.renewed(claims, settings));
                }
            } catch (JwtException e) {
                throw new OAuth2AuthorizationException(
                        new OAuth2Error("invalid_id_token", "The renewed ID token cannot be believed", null), e);
            }
        }
        return response;
    }

    /// Keeps what a token says, in the place of what the one before it said.
    static void keep(HttpSession session, Signed signed) {
        session.setAttribute(SIGNED, signed);
    }

    /// What is kept; nothing in a session that began before any was.
    private static Map<String, Object> signed(HttpSession session) {
        return session.getAttribute(SIGNED) instanceof Signed signed ? signed.claims() : Map.of();
    }

    private Map<String, Object> answered(OAuth2AuthorizedClient client) {
        var uri = Objects.requireNonNull(
                provider.described()
                        .orElseThrow()
                        .getProviderDetails()
                        .getUserInfoEndpoint()
                        .getUri(),
                "The provider says nothing about people");
        @Nullable Map<String, Object> claims = http.get()
                .uri(uri)
                .headers(
                        headers -> headers.setBearerAuth(client.getAccessToken().getTokenValue()))
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        return claims == null ? Map.of() : claims;
    }
}
