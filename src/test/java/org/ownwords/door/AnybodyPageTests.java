package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// Anybody may say how it was, without a name and without a case.
class AnybodyPageTests {

    private static final String HERE = "/feedback/990";

    private final Visitor anybody = Visitor.anybody(TestCouncil.get());
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");

    @Test
    void what_somebody_writes_is_read_by_managers_and_nothing_is_known_of_whoever_wrote() {
        var words = "They rang when they said they would " + UUID.randomUUID();
        var form = anybody.open(HERE);
        assertThat(form.text()).contains("Larchmere Council", "ring 999").doesNotContain("Sign");
        assertThat(form.page().select("script, input[name=_csrf]")).isEmpty();
        var id = form.page().select("input[name=id]").attr("value");
        assertThat(anybody.submit(form, typed("words", words, "who", "family")).text())
                .contains("Thank you. It was sent");
        anybody.submit(form, typed("words", words));
        assertThat(Rows.of("select recorded_by from said_by_anybody where words = ?", words))
                .singleElement()
                .satisfies(row -> assertThat(row.get("recorded_by")).isEqualTo("Somebody outside"));
        assertThat(Rows.count("from fact where row_table = 'said_by_anybody' and row_id = ?", UUID.fromString(id)))
                .isOne();
        assertThat(Rows.count("from outside_try where key like '%127.0.0.1%'")).isZero();
        assertThat(anybody.cookies().getCookieStore().getCookies()).isEmpty();
        assertThat(sam.open("/board/how-it-was").text()).contains(words, "It was about somebody I am close to");
        var judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
        assertThat(judith.open("/board/how-it-was").text()).doesNotContain(words, "Said without a name");
    }

    @Test
    void what_is_refused_stays_on_the_page_and_nothing_else_opens() {
        var form = anybody.open(HERE);
        var long_ = "w".repeat(10_001);
        var refused = anybody.submit(form, typed("words", long_, "who", "nonsense"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).singleElement().asString().contains("10,000 is the most");
        assertThat(refused.page().select("textarea[name=words]").text()).isEqualTo(long_);
        assertThat(anybody.submit(form, typed("words", " ")).status()).isEqualTo(422);
        assertThat(anybody.open("/feedback/ZZZ").status()).isEqualTo(404);
        assertThat(anybody.open("/feedback").text()).contains("How was it?");
    }

    /// Whoever sends more goes on in an hour. Those who are elsewhere notice nothing.
    @Test
    void so_much_is_taken_from_one_place_and_links_are_tried_so_often() throws Exception {
        try (var there = from("127.0.0.2")) {
            for (var sent = 0; sent < 30; sent++) {
                assertThat(post(there, "No " + sent).statusCode()).isEqualTo(303);
            }
            var last = post(there, "One too many");
            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.body()).contains("One too many", "It is still here");
            assertThat(Rows.count("from said_by_anybody where words = 'One too many'"))
                    .isZero();
            for (var tried = 0; tried < 200; tried++) {
                assertThat(get(there, "/how-it-was/990." + "y".repeat(43)).statusCode())
                        .isEqualTo(404);
            }
            for (var path : new String[] {"/how-it-was/990.", "/yours/990."}) {
                assertThat(get(there, path + "y".repeat(43)).statusCode()).isEqualTo(429);
            }
        }
        assertThat(anybody.open("/how-it-was/990." + "y".repeat(43)).status()).isEqualTo(404);
        assertThat(anybody.submit(anybody.open(HERE), typed("words", "From elsewhere"))
                        .status())
                .isEqualTo(200);
    }

    private static HttpClient from(String address) throws IOException {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .build();
    }

    private static HttpResponse<String> post(HttpClient from, String words) throws Exception {
        return from.send(
                HttpRequest.newBuilder(URI.create(TestCouncil.get().address() + HERE))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "words=" + URLEncoder.encode(words, StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(HttpClient from, String path) throws Exception {
        return from.send(
                HttpRequest.newBuilder(URI.create(TestCouncil.get().address() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
