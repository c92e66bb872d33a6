package org.ownwords.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownwords.Scratch;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// Signing in at a provider that answers with little more than a name, and says in its ID token alone which groups
/// somebody is in, as Entra ID does. It is a small server of the test's own, so that it can also say what no
/// provider should.
class LittleSaidTests {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    private static Scratch scratch;
    private static TestCouncil council;
    private static SaysLittle provider;

    private static final class Put extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(AHEAD.get());
        }
    }

    /// Signs Nadia Rahman in without asking for anything.
    private static final class SaysLittle implements AutoCloseable {

        private final HttpServer server;
        private final RSAKey key = new RSAKeyGenerator(2048).keyID("one").generate();
        private final Map<String, String> nonces = new ConcurrentHashMap<>();
        private volatile String scopes = "";

        /// What the ID token says besides who it is for.
        private volatile Map<String, Object> signed = Map.of();

        /// What it answers when it is asked about her.
        private volatile Map<String, Object> answered = Map.of();

        private volatile int status = 200;
        private volatile @Nullable String otherIssuer;

        SaysLittle() throws IOException, JOSEException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/.well-known/openid-configuration",
                    each -> send(
                            each,
                            200,
                            Map.of(
                                    "issuer",
                                    issuer(),
                                    "authorization_endpoint",
                                    issuer() + "/authorize",
                                    "token_endpoint",
                                    issuer() + "/token",
                                    "userinfo_endpoint",
                                    issuer() + "/userinfo",
                                    "jwks_uri",
                                    issuer() + "/keys",
                                    "response_types_supported",
                                    List.of("code"),
                                    "subject_types_supported",
                                    List.of("pairwise"),
                                    "id_token_signing_alg_values_supported",
                                    List.of("RS256"))));
            server.createContext("/keys", each -> send(each, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
            server.createContext("/authorize", this::authorize);
            server.createContext("/token", this::token);
            server.createContext("/userinfo", each -> send(each, status, answered));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
        }

        String issuer() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        private void authorize(HttpExchange exchange) throws IOException {
            var asked = fields(exchange.getRequestURI().getRawQuery());
            scopes = asked.getOrDefault("scope", "");
            var code = "code-" + nonces.size();
            nonces.put(code, asked.getOrDefault("nonce", ""));
            exchange.getResponseHeaders()
                    .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        }

        private void token(HttpExchange exchange) throws IOException {
            var asked = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var nonce = Optional.ofNullable(asked.get("code")).map(nonces::remove);
            // Whoever takes it counts from the machine's own time.
            send(
                    exchange,
                    200,
                    Map.of(
                            "access_token", "of-nadia",
                            "token_type", "Bearer",
                            "expires_in", AN_HOUR.plus(AHEAD.get()).toSeconds(),
                            "refresh_token", "again",
                            "id_token", idToken(nonce)));
        }

        private String idToken(Optional<String> nonce) {
            var now = Clock.systemUTC().instant().plus(AHEAD.get());
            var claims = new JWTClaimsSet.Builder()
                    .issuer(otherIssuer == null ? issuer() : otherIssuer)
                    .subject("n1")
                    .audience("ownwords")
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plus(AN_HOUR)));
            nonce.ifPresent(each -> claims.claim("nonce", each));
            signed.forEach(claims::claim);
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            try {
                jwt.sign(new RSASSASigner(key));
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
            return jwt.serialize();
        }

        private static Map<String, String> fields(String encoded) {
            return Stream.of(encoded.split("&"))
                    .map(each -> each.split("=", 2))
                    .collect(Collectors.toMap(
                            each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
        }

        private static void send(HttpExchange exchange, int status, Map<String, Object> json) throws IOException {
            var body = com.nimbusds.jose.util.JSONObjectUtils.toJSONString(json).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    @BeforeAll
    static void start() throws IOException, JOSEException {
        scratch = Scratch.empty();
        provider = new SaysLittle();
        var settings = new HashMap<String, Object>(Map.of(
                "ownwords.provider.issuer", provider.issuer(),
                "ownwords.provider.client-id", "ownwords",
                "ownwords.provider.client-secret", "a-secret-for-tests-only",
                "ownwords.provider.name", "your Larchmere account",
                "ownwords.provider.authority", "990",
                "ownwords.provider.scopes", "openid,profile,offline_access",
                "ownwords.provider.roles[social-work]", "practitioner",
                "ownwords.provider.roles[team-managers]", "manager",
                "ownwords.provider.teams[social-work]", "safeguarding"));
        council = TestCouncil.on(scratch.database(), settings, new Put());
    }

    @AfterAll
    static void stop() {
        council.close();
        provider.close();
        scratch.close();
    }

    @BeforeEach
    void an_ordinary_day() {
        provider.status = 200;
        provider.otherIssuer = null;
        signed("social-work");
        provider.answered = Map.of("sub", "n1", "name", "Nadia Rahman", "email", "nadia.rahman@larchmere.example");
    }

    private static void signed(String... groups) {
        provider.signed =
                Map.of("preferred_username", "nadia.rahman", "name", "Nadia Rahman", "groups", List.of(groups));
    }

    private static Visitor signedIn() {
        var nadia = Visitor.anybody(council);
        assertThat(nadia.open("/sign-in/council").status()).isEqualTo(200);
        assertThat(nadia.open("/work").path()).isEqualTo("/work");
        return nadia;
    }

    private static boolean mayGoOn(Visitor visitor) {
        return visitor.open("/work").path().equals("/work");
    }

    private static boolean isManager(Visitor visitor) {
        var page = visitor.open("/adult-reviews");
        return page.status() == 200 && page.path().equals("/adult-reviews");
    }

    /// Time goes one way only, for the record too.
    private static void anHourPasses() {
        AHEAD.updateAndGet(AN_HOUR.plusMinutes(5)::plus);
    }

    @Test
    void groups_that_the_token_alone_says_are_kept_at_every_request() {
        var nadia = signedIn();
        assertThat(mayGoOn(nadia)).isTrue();
        assertThat(nadia.open("/work").text()).contains("Nadia Rahman");
    }

    @Test
    void what_the_provider_answers_wins_over_its_token() {
        var nadia = signedIn();
        assertThat(isManager(nadia)).isFalse();
        provider.answered = Map.of("sub", "n1", "groups", List.of("team-managers"));
        assertThat(isManager(nadia)).isTrue();
        provider.answered = Map.of("sub", "n1", "groups", List.of());
        assertThat(mayGoOn(nadia)).isFalse();
    }

    /// As Keycloak does, which answers with no groups at all for somebody who is in none any more.
    @Test
    void groups_that_are_answered_when_they_sign_in_are_gone_when_they_are_answered_no_more() {
        var named = provider.answered;
        provider.answered = Map.of("sub", "n1", "name", "Nadia Rahman", "groups", List.of("social-work"));
        var nadia = signedIn();
        assertThat(mayGoOn(nadia)).isTrue();
        provider.answered = named;
        assertThat(mayGoOn(nadia)).isFalse();
    }

    @Test
    void a_group_taken_away_in_a_renewed_token_is_felt_with_it() {
        var nadia = signedIn();
        signed("team-managers");
        assertThat(isManager(nadia)).isFalse();
        anHourPasses();
        assertThat(isManager(nadia)).isTrue();
        signed();
        anHourPasses();
        assertThat(mayGoOn(nadia)).isFalse();
    }

    @Test
    void somebody_whom_the_provider_refuses_is_signed_out_and_one_it_was_asked_about_too_often_is_not() {
        var nadia = signedIn();
        provider.status = 429;
        assertThat(mayGoOn(nadia)).isTrue();
        provider.status = 401;
        assertThat(mayGoOn(nadia)).isFalse();
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        provider.otherIssuer = "https://elsewhere.example";
        var nadia = Visitor.anybody(council);
        var back = nadia.open("/sign-in/council");
        assertThat(back.path()).isEqualTo("/sign-in");
        assertThat(back.text()).contains("Signing in did not work");
        assertThat(mayGoOn(nadia)).isFalse();
    }

    @Test
    void a_renewed_token_of_another_issuer_gives_nothing_and_nobody_goes_on_with_it_for_long() {
        var nadia = signedIn();
        provider.otherIssuer = "https://elsewhere.example";
        signed("team-managers");
        anHourPasses();
        assertThat(isManager(nadia)).isFalse();
        assertThat(mayGoOn(nadia)).isFalse();
    }

    @Test
    void the_provider_is_asked_for_what_the_settings_name() {
        signedIn();
        assertThat(provider.scopes.split(" ")).containsExactlyInAnyOrder("openid", "profile", "offline_access");
    }
}
