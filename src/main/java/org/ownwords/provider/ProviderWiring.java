package org.ownwords.provider;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ownwords.access.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/// What the provider is, from the settings `ownwords.provider.*`.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("ownwords.provider.issuer")
class ProviderWiring {

    /// How far the provider's clock may be from ours.
    private static final Duration SKEW = Duration.ofSeconds(60);

    @Bean
    static ProviderSettings providerSettings(Environment environment) {
        return new ProviderSettings(
                URI.create(environment.getRequiredProperty("ownwords.provider.issuer")),
                new ProviderSettings.Client(
                        environment.getRequiredProperty("ownwords.provider.client-id"),
                        environment.getRequiredProperty("ownwords.provider.client-secret"),
                        Set.of(environment.getProperty(
                                "ownwords.provider.scopes", String[].class, new String[] {"openid", "profile"}))),
                environment.getProperty("ownwords.provider.name", "your council account"),
                environment.getRequiredProperty("ownwords.provider.authority"),
                new ProviderSettings.Groups(
                        environment.getProperty("ownwords.provider.groups-claim", "groups"),
                        roles(named(environment, "roles")),
                        named(environment, "teams")),
                new ProviderSettings.Asking(
                        environment.getProperty("ownwords.provider.ask-every", Duration.class, Duration.ZERO),
                        environment.getProperty("ownwords.provider.patience", Duration.class, Duration.ofMinutes(5))));
    }

    private static Map<String, String> named(Environment environment, String what) {
        return Binder.get(environment)
                .bind("ownwords.provider." + what, Bindable.mapOf(String.class, String.class))
                .orElseGet(Map::of);
    }

    private static Map<String, Role> roles(Map<String, String> codes) {
        var roles = new HashMap<String, Role>();
        codes.forEach((group, code) -> roles.put(
                group,
                Role.of(code)
                        .orElseThrow(() ->
                                new IllegalArgumentException("ownwords.provider.roles: " + code + " is not a role"))));
        return roles;
    }

    /// What the provider signed is checked against our clock.
    @Bean
    static JwtDecoderFactory<ClientRegistration> idTokens(Clock clock) {
        var decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwtValidatorFactory(registration -> {
            var validator = new OidcIdTokenValidator(registration);
            validator.setClock(clock);
            validator.setClockSkew(SKEW);
            return validator;
        });
        return decoders;
    }

    /// In the session, so that what the provider gave ends with it.
    @Bean
    static OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }
}
