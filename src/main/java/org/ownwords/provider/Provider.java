package org.ownwords.provider;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/// The provider, as it describes itself. It is asked when somebody first signs in, so that Ownwords starts without it.
@Component
@ConditionalOnProperty("ownwords.provider.issuer")
class Provider implements ClientRegistrationRepository {

    static final String ID = "council";

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    private final ProviderSettings settings;
    private volatile @Nullable ClientRegistration described;

    Provider(ProviderSettings settings) {
        this.settings = settings;
    }

    /// Whether it has described itself, or does so now.
    boolean answers() {
        return described().isPresent();
    }

    Optional<ClientRegistration> described() {
        if (described == null) {
            try {
                described = ClientRegistrations.fromIssuerLocation(
                                settings.issuer().toString())
                        .registrationId(ID)
                        .clientId(settings.client().id())
                        .clientSecret(settings.client().secret())
                        .redirectUri("{baseUrl}" + ProviderWay.RETURNED)
                        .scope(settings.client().scopes())
                        .userNameAttributeName("sub")
                        .build();
            } catch (IllegalArgumentException | IllegalStateException e) {
                LOG.warn("The provider {} does not describe itself", settings.issuer(), e);
            }
        }
        return Optional.ofNullable(described);
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return registrationId.equals(ID) ? described().orElse(null) : null;
    }

    /// Where it signs people out, if it says so.
    Optional<URI> endOfSession() {
        return described()
                .map(each ->
                        each.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(each -> URI.create(each.toString()));
    }
}
