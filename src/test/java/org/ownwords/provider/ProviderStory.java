package org.ownwords.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ownwords.Scratch;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// Signing in at a real OpenID Connect provider: who people are here, what is taken away there and felt here, and that
/// no
/// word is lost on the way.
class ProviderStory {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    private static Scratch scratch;
    private static TestCouncil council;
    private static Keycloak keycloak;

    /// A clock that can be put forward, to see what the provider signed grow old.
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

    /// A browser that goes to more than one site.
    private static final class Going {

        private record Shown(int status, URI at, Document page) {}

        /// As browsers do on this machine itself: what is meant for safe connections only goes back over others too.
        private final CookieManager cookies = new CookieManager() {
            @Override
            public void put(URI uri, Map<String, List<String>> headers) throws IOException {
                var kept = new HashMap<>(headers);
                headers.forEach((name, values) -> kept.put(
                        name,
                        values.stream()
                                .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                                .toList()));
                super.put(uri, kept);
            }
        };

        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();

        Shown open(String address) {
            return follow(send(HttpRequest.newBuilder(URI.create(address)).GET()));
        }

        Shown submit(Shown shown, String form, Map<String, String> typed) {
            var element = shown.page().select(form);
            assertThat(element)
                    .as("a form on " + shown.at() + ": " + shown.page().text())
                    .isNotEmpty();
            return follow(post(shown, element.getFirst(), typed));
        }

        private HttpResponse<String> post(Shown shown, Element form, Map<String, String> typed) {
            var fields = new LinkedHashMap<String, String>();
            Visitor.fieldsOf(form).forEach((name, values) -> fields.put(name, values.getFirst()));
            fields.putAll(typed);
            var body = fields.entrySet().stream()
                    .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            var action = form.attr("action").isEmpty() ? shown.at() : shown.at().resolve(form.attr("action"));
            return send(HttpRequest.newBuilder(action)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        private Shown follow(HttpResponse<String> answer) {
            var current = answer;
            for (var i = 0; i < 20 && current.statusCode() / 100 == 3; i++) {
                var to = current.uri()
                        .resolve(current.headers().firstValue("Location").orElseThrow());
                current = send(HttpRequest.newBuilder(to).GET());
            }
            return new Shown(
                    current.statusCode(),
                    current.uri(),
                    Jsoup.parse(current.body(), current.uri().toString()));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return http.send(request.build(), BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /// To the provider by the link of the sign-in page, and back with a name and a password.
        Shown signIn(String username) {
            return atProvider(open(council.address() + "/sign-in?then=/work"), username);
        }

        Shown atProvider(Shown signIn, String username) {
            var there = open(signIn.at()
                    .resolve(signIn.page().select("a:contains(Sign in with)").attr("href"))
                    .toString());
            return there.page().selectFirst("#kc-form-login") == null
                    ? there
                    : submit(there, "#kc-form-login", Map.of("username", username, "password", Keycloak.PASSWORD));
        }
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        scratch = Scratch.empty();
        var port = freePort();
        keycloak = Keycloak.start("http://127.0.0.1:" + port);
        council = TestCouncil.on(
                scratch.database(),
                Map.of(
                        "server.port", port,
                        "ownwords.provider.issuer", keycloak.issuer(),
                        "ownwords.provider.client-id", "ownwords",
                        "ownwords.provider.client-secret", Keycloak.SECRET,
                        "ownwords.provider.name", "your Larchmere account",
                        "ownwords.provider.authority", "990",
                        "ownwords.provider.roles[safeguarding]", "practitioner",
                        "ownwords.provider.roles[safeguarding-managers]", "manager",
                        "ownwords.provider.teams[safeguarding]", "safeguarding"),
                new Put());
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    static void stop() {
        council.close();
        keycloak.close();
        scratch.close();
    }

    @Test
    void somebody_signs_in_there_and_is_who_the_groups_say() {
        var ines = new Going();
        var work = ines.signIn("ines.reid");
        assertThat(work.status()).isEqualTo(200);
        assertThat(work.at().getPath()).isEqualTo("/work");
        assertThat(work.page().text()).contains("Ines Reid");
        var omar = new Going();
        assertThat(omar.signIn("omar.haddad").page().text()).contains("Omar Haddad");
        assertThat(omar.open(council.address() + "/adult-reviews").status()).isEqualTo(200);
        assertThat(ines.open(council.address() + "/adult-reviews").status()).isEqualTo(403);
    }

    @Test
    void somebody_without_a_group_here_is_told_so_and_sees_nothing() {
        var cora = new Going();
        var refused = cora.signIn("cora.vane");
        assertThat(refused.at().getPath()).isEqualTo("/sign-in");
        assertThat(refused.page().text()).contains("you have not been given access");
        assertThat(cora.open(council.address() + "/work").at().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void a_group_taken_away_there_is_felt_at_the_next_request() {
        var omar = new Going();
        omar.signIn("omar.haddad");
        keycloak.takeFromGroup("omar.haddad", "safeguarding-managers");
        try {
            assertThat(omar.open(council.address() + "/work").at().getPath()).isEqualTo("/sign-in");
            assertThat(omar.signIn("omar.haddad").page().text()).contains("you have not been given access");
            keycloak.putInGroup("omar.haddad", "safeguarding");
            assertThat(omar.signIn("omar.haddad").at().getPath()).isEqualTo("/work");
            assertThat(omar.open(council.address() + "/adult-reviews").status()).isEqualTo(403);
        } finally {
            keycloak.takeFromGroup("omar.haddad", "safeguarding");
            keycloak.putInGroup("omar.haddad", "safeguarding-managers");
        }
        omar.signIn("omar.haddad");
        assertThat(omar.open(council.address() + "/adult-reviews").status()).isEqualTo(200);
    }

    @Test
    void somebody_renamed_there_is_still_the_same_person_here() {
        var ines = new Going();
        ines.signIn("ines.reid");
        var id = id("Ines Reid");
        keycloak.rename("ines.reid", "ines.hughes", "Ines", "Hughes");
        try {
            assertThat(ines.open(council.address() + "/work").page().text()).contains("Ines Hughes");
            assertThat(id("Ines Hughes")).isEqualTo(id);
        } finally {
            keycloak.rename("ines.hughes", "ines.reid", "Ines", "Reid");
        }
    }

    private static String id(String name) {
        return org.ownwords.access.Sight.of(
                "990",
                () -> council.bean(org.ownwords.access.Practitioners.class).all().stream()
                        .filter(each -> each.name().equals(name))
                        .map(each -> each.id().value())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void signing_out_here_signs_out_there_too() {
        var ines = new Going();
        var work = ines.signIn("ines.reid");
        assertThat(keycloak.sessions("ines.reid")).isPositive();
        var out = ines.submit(work, "form[action='/sign-out']", Map.of());
        assertThat(out.at().getPath()).isEqualTo("/sign-in");
        var again = ines.open(council.address() + "/sign-in/council");
        assertThat(again.page().selectFirst("#kc-form-login"))
                .as("the provider asks for the password again")
                .isNotNull();
    }

    @Test
    void a_session_ended_there_ends_here_and_no_word_is_lost() {
        var ines = new Going();
        ines.signIn("ines.reid");
        var form = ines.open(council.address() + "/concerns/new");
        assertThat(form.status()).isEqualTo(200);
        keycloak.signOut("ines.reid");
        var out = ines.submit(
                form, "main form[method=post]", Map.of("narrative", "He takes her post before she sees it"));
        assertThat(out.at().getPath()).isEqualTo("/sign-in");
        var back = ines.atProvider(out, "ines.reid");
        assertThat(back.at().getPath()).isEqualTo("/concerns/new");
        assertThat(back.page().text() + back.page().select("textarea").text())
                .contains("He takes her post before she sees it");
    }

    @Test
    void a_way_back_that_was_used_once_leads_nowhere_again() {
        var ines = new Going();
        var there = ines.open(council.address() + "/sign-in/council");
        var form = there.page().select("#kc-form-login").getFirst();
        var back = ines.post(there, form, Map.of("username", "ines.reid", "password", Keycloak.PASSWORD));
        var address = back.headers().firstValue("Location").orElseThrow();
        assertThat(address).contains("/sign-in/returned?").contains("code=");
        assertThat(ines.open(address).at().getPath()).isEqualTo("/work");
        var thief = new Going();
        var replayed = thief.open(address);
        assertThat(replayed.at().getPath()).isEqualTo("/sign-in");
        assertThat(replayed.page().text()).contains("Signing in did not work");
        assertThat(thief.open(council.address() + "/work").at().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void what_the_provider_signed_is_taken_with_clocks_a_little_apart_and_not_when_it_is_old() {
        AHEAD.set(Duration.ofSeconds(40));
        try {
            assertThat(new Going().signIn("ines.reid").at().getPath()).isEqualTo("/work");
            AHEAD.set(Duration.ofHours(2));
            var late = new Going().signIn("ines.reid");
            assertThat(late.at().getPath()).isEqualTo("/sign-in");
            assertThat(late.page().text()).contains("Signing in did not work");
            AHEAD.set(Duration.ofHours(-2));
            assertThat(new Going().signIn("ines.reid").at().getPath()).isEqualTo("/sign-in");
        } finally {
            AHEAD.set(Duration.ZERO);
        }
    }
}
