package org.ownwords.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

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
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
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
/// no word is lost on the way.
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

        Shown submit(Shown shown, String form, Map<String, List<String>> typed) {
            var element = shown.page().select(form);
            assertThat(element)
                    .as("a form on " + shown.at() + ": " + shown.page().text())
                    .isNotEmpty();
            return follow(post(shown, element.getFirst(), typed));
        }

        /// Records, and is sent on to a page that is there.
        Shown record(String path, Map<String, List<String>> typed) {
            var shown = submit(open(council.address() + path), "main form[method=post]", typed);
            assertThat(shown.page().select(".govuk-error-summary__list a").eachText())
                    .isEmpty();
            assertThat(shown.status()).isEqualTo(200);
            return shown;
        }

        private HttpResponse<String> post(Shown shown, Element form, Map<String, List<String>> typed) {
            var fields = Visitor.fieldsOf(form);
            fields.putAll(typed);
            var body = fields.entrySet().stream()
                    .flatMap(each -> each.getValue().stream()
                            .map(value -> each.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
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
                    : submit(there, "#kc-form-login", typed("username", username, "password", Keycloak.PASSWORD));
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

    private static final String EDITHS_WORDS =
            "I want him to stop asking for money. But I don’t want to lose him — he’s the only one who comes.";

    /// Edith and her neighbour, from the concern to the sign-off: raised, decided, talked through, closed and given a
    /// category by one of them, and signed off by another. The provider is asked about them at each request.
    @Test
    void people_of_the_provider_work_on_ediths_case_until_another_of_them_signs_it_off() {
        var ines = new Going();
        ines.signIn("ines.reid");
        var raised = ines.record(
                "/concerns/new",
                typed(
                        "givenName", "Edith",
                        "familyName", "Abbott",
                        "gender", "female",
                        "communicationNeeds", "Sight loss: large print, read aloud",
                        "asked", "yes",
                        "askedBy", "Priya at the sight-loss service",
                        "words", EDITHS_WORDS,
                        "voice", "adult",
                        "raisedBy", "voluntary",
                        "narrative", "Her neighbour asks to borrow money two or three times a week."));
        var path = raised.at().getPath();
        var decided = ines.record(
                to(raised, "/section42"),
                typed(
                        "needs", "met",
                        "needsReason", "Severe sight loss; has a support worker",
                        "abuse", "met",
                        "abuseReason", "Pressed for money",
                        "unable", "met",
                        "unableReason", "Cannot read what she signs",
                        "decider", "Omar Haddad",
                        "decidedKnown", "By phone"));
        assertThat(decided.page().text()).contains("Section 42 enquiry");

        // She is coached, and the next step is hers.
        var talked = ines.record(
                path + "/conversations/new",
                typed(
                        "said", "I’d like to tell him myself. He is very kind.",
                        "wants", "unchanged",
                        "explained", "What she wants to get out of it, and how she might begin",
                        "options", "Speaking to him herself; Ines speaking to him; nothing",
                        "nextWhat", "Tell him, over tea",
                        "nextWho", "Edith"));
        assertThat(talked.page().text()).contains("Tell him, over tea");

        var conclusion = to(talked, "/conclusion");
        var closing = ines.open(council.address() + conclusion).page();
        ines.record(
                conclusion,
                typed(
                        field(closing, "persons-"),
                        "partly",
                        field(closing, "personsWords-"),
                        "It is a bit fragile. He still comes, and he has not asked.",
                        field(closing, "workers-"),
                        "fully",
                        field(closing, "settled-"),
                        "done",
                        field(closing, "whatHappened-"),
                        "He was cross, then he said sorry.",
                        "viewsSought",
                        "yes",
                        "views",
                        "You wouldn’t do anything unless I said you could.",
                        "answeredBy",
                        "adult",
                        "feelsSafer",
                        "yes",
                        "listenedTo",
                        "always",
                        "actionNeeded",
                        "yes",
                        "action",
                        "She spoke to him herself",
                        "actionBy",
                        "Edith",
                        "sharing",
                        "agreed",
                        "sharing",
                        "checked"));
        var closed = ines.open(council.address() + path);
        assertThat(closed.page().text()).contains("waiting for a colleague to sign off", "It is a bit fragile");
        assertThat(closed.page().select("main a[href$=/sign-off]:contains(Sign off the closing)"))
                .as("nobody signs off their own closing")
                .isEmpty();

        var omar = new Going();
        omar.signIn("omar.haddad");
        var signed = omar.record(
                conclusion.replace("/conclusion", "/sign-off"),
                typed(
                        "agreed", "yes",
                        "why", "She has weighed the risk herself",
                        "personal", "She chose the words and said them herself"));
        assertThat(signed.at().getPath()).isEqualTo(path);
        assertThat(signed.page().text()).contains("Omar Haddad", "Ines Reid", EDITHS_WORDS);
    }

    private static String to(Going.Shown shown, String end) {
        return shown.page().select("main a[href$=%s]".formatted(end)).attr("href");
    }

    /// The name of a field that is asked of one wish or one step.
    private static String field(Document page, String begins) {
        var name = page.select("[name^=%s]".formatted(begins)).attr("name");
        assertThat(name).as(begins).isNotEmpty();
        return name;
    }

    @Test
    void a_session_without_what_the_provider_is_asked_with_is_ended() throws SQLException {
        var ines = new Going();
        ines.signIn("ines.reid");
        try (var connection = scratch.owner().getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "delete from spring_session_attributes where attribute_name like '%AUTHORIZED_CLIENTS'"))
                    .isPositive();
        }
        assertThat(ines.open(council.address() + "/work").at().getPath()).isEqualTo("/sign-in");
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
        var out =
                ines.submit(form, "main form[method=post]", typed("narrative", "He takes her post before she sees it"));
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
        var back = ines.post(there, form, typed("username", "ines.reid", "password", Keycloak.PASSWORD));
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
