package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;

/// A link by which somebody says themselves how it was.
class LinkPageTests {

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor carys = Visitor.signedIn(TestCouncil.get(), "carys.morgan");
    private final Visitor anybody = Visitor.anybody(TestCouncil.get());
    private final Matter matter = Matter.open(nadia);

    private UUID given(String... offer) {
        var least = new LinkedHashMap<>(Form.FEEDBACK_OFFER.typed(matter.name()));
        least.putAll(typed(offer));
        nadia.record(nadia.open(Form.FEEDBACK_OFFER.path(matter)), Matter.with(matter.feedbackOffer(), least));
        matter.concluded(nadia);
        var id = UUID.randomUUID();
        nadia.record(
                nadia.open(Form.FEEDBACK_INTERVIEWER.path(matter)),
                Matter.with(id, typed("interviewer", "carys.morgan")));
        return id;
    }

    private String made(UUID given) {
        var answer = carys.submit(carys.open("/interviews/" + given + "/link"), typed("safe", "yes"));
        assertThat(answer.text())
                .contains("asks about danger and about help to be safe. It does not say who they are.")
                .doesNotContain("Nothing on the page");
        var address =
                Objects.requireNonNull(answer.page().select(".govuk-inset-text").last());
        return URI.create(address.text()).getPath();
    }

    private static Answer send(Visitor visitor, String link, String... fields) {
        return visitor.post(link, typed(fields));
    }

    private void opensNoMore(String link) {
        var answer = anybody.open(link);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(guessed());
        var sent = send(anybody, link, "more", "After its end");
        assertThat(sent.status()).isEqualTo(404);
        assertThat(sent.body()).isEqualTo(guessed());
    }

    private String guessed() {
        var answer = anybody.open("/how-it-was/990." + "x".repeat(43));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("This link does not open");
        return answer.body();
    }

    @Test
    void it_opens_the_questions_and_nothing_of_whose_they_are() throws Exception {
        var link = made(given());
        var page = anybody.open(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "How was it?",
                        "Larchmere Council",
                        "Were you listened to",
                        "stays in the history of your browser",
                        "What you send is kept with what we wrote down when we helped.")
                .doesNotContain(matter.name(), "Ownwords", "safeguarding", "Sign");
        assertThat(page.body())
                .doesNotContain(matter.file().toString(), matter.person().toString());
        assertThat(page.page().select("script, form[data-draft], input[name=_csrf]"))
                .isEmpty();
        assertThat(page.page().select("a:contains(Leave this page now)")).hasSize(1);
        try (var client = HttpClient.newHttpClient()) {
            var raw = client.send(
                    HttpRequest.newBuilder(URI.create(TestCouncil.get().address() + link))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(raw.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
            assertThat(raw.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(raw.headers().firstValue("Set-Cookie"))
                    .as("what is left behind")
                    .isEmpty();
        }
        assertThat(Rows.count("from feedback_link where digest like ?", "%" + link.substring(link.length() - 20) + "%"))
                .isZero();
    }

    @Test
    void somebody_who_speaks_for_them_reads_the_questions_in_their_wording() {
        var link = made(given("ofWhom", "representative", "name", "Ann"));
        assertThat(anybody.open(link).text()).contains("Is the person safer because of the help they had?");
        send(anybody, link, "answer-safer", "yes");
        assertThat(nadia.open(matter.path())
                        .page()
                        .select("section[aria-labelledby=feedback]")
                        .text())
                .contains("Somebody who speaks for them");
    }

    @Test
    void the_person_can_choose_easy_words_with_pictures_and_keeps_them_until_all_is_sent() {
        var link = made(given());
        var easy = "What is the danger like now?";
        var page = anybody.open(link);
        assertThat(page.text()).contains("easy words, with pictures").doesNotContain(easy);
        var chosen = anybody.open(page.page().select("a:contains(easy words)").attr("href"));
        assertThat(chosen.text())
                .contains(easy, "Did people listen to you?", "There is less danger now", "I did not want anything")
                .doesNotContain("What has become of", "There is less of it", "Nothing was wanted");
        assertThat(chosen.page().select("form img[alt]"))
                .hasSize(7)
                .allSatisfy(img -> assertThat(img.attr("alt")).isNotBlank());
        var action = chosen.page().select("form").attr("action");
        assertThat(send(anybody, action, "more", " ").text()).as("in error").contains(easy);
        assertThat(send(anybody, action, "answer-danger", "less", "go", "later").text())
                .contains(easy, "You began this before");
        send(anybody, action, "answer-danger", "less", "go", "send");
        assertThat(nadia.open(matter.path()).text())
                .as("whoever reads it reads the usual words")
                .contains("There is less of it")
                .doesNotContain("There is less danger now");
    }

    @Test
    void whoever_speaks_for_them_is_asked_in_the_usual_words() {
        var link = made(given("ofWhom", "representative", "name", "Ann"));
        assertThat(anybody.open(link).text()).doesNotContain("easy words");
        assertThat(anybody.open(link + "?words=easy").text())
                .contains("What has become of the danger the person was in?");
    }

    @Test
    void the_questions_can_be_printed_in_both_wordings_and_say_nothing_of_whose_they_are() {
        var given = given();
        var interview = carys.open("/interviews/" + given);
        var usual = carys.open("/interviews/" + given + "/paper");
        assertThat(usual.text()).contains("What has become of the danger you were in?", "There is less of it");
        var easy = carys.open(interview.page().select("a:contains(easy words)").attr("href"));
        assertThat(easy.text())
                .contains("What is the danger like now?", "☐ There is less danger now", "☐ Yes, and I said what I want")
                .doesNotContain("There is less of it", "Yes, and it was said");
        assertThat(easy.page().select("main img")).hasSize(7);
        easy.page().select(".govuk-\\!-display-none-print").remove();
        assertThat(easy.page().select("main").text())
                .contains("Larchmere Council")
                .doesNotContain(matter.name());
        assertThat(nadia.open("/interviews/" + given + "/paper").status()).isEqualTo(403);
        assertThat(carys.open("/interviews/" + UUID.randomUUID() + "/paper").status())
                .isEqualTo(404);
    }

    @Test
    void half_of_it_can_be_kept_and_what_is_sent_is_sent_once() {
        var given = given();
        var link = made(given);
        send(anybody, link, "words-listened", "Nadia heard me", "go", "later", "strange", "field");
        assertThat(nadia.open(matter.path()).text()).doesNotContain("Nadia heard me");
        var other = Visitor.anybody(TestCouncil.get());
        assertThat(other.open(link)
                        .page()
                        .select("textarea[name=words-listened]")
                        .text())
                .isEqualTo("Nadia heard me");
        assertThat(Rows.count("from feedback_begun where fields @> array['strange']"))
                .isZero();
        assertThat(send(other, link, "more", " ").status()).isEqualTo(422);
        assertThat(send(other, link, "words-listened", "Nadia heard me well", "go", "send")
                        .text())
                .contains("Thank you. Your answers were sent");
        assertThat(send(other, link, "words-listened", "And again").text())
                .contains("Thank you. Your answers were sent");
        assertThat(Rows.count("from feedback_heard where case_id = ?", matter.file()))
                .isOne();
        assertThat(Rows.count(
                        "from feedback_begun where link_id in (select id from feedback_link where case_id = ?)",
                        matter.file()))
                .isZero();
        assertThat(nadia.open(matter.path()).text()).contains("Nadia heard me well", "Somebody with a link");
        assertThat(carys.open("/interviews/" + given + "/link").status()).isEqualTo(200);
        assertThat(carys.submit(carys.open("/interviews/" + given + "/link"), typed("safe", "yes"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void used_expired_taken_back_and_guessed_ones_say_the_same() {
        var given = given();
        var first = made(given);
        var second = made(given);
        opensNoMore(first);
        assertThat(anybody.open(second).status()).isEqualTo(200);
        carys.submit(carys.open("/interviews/" + given + "/link"), typed("safe", "no"));
        opensNoMore(second);
        opensNoMore("/how-it-was/nonsense");
        opensNoMore("/how-it-was/XYZ." + "a".repeat(43));
        var third = made(given);
        var facts = Rows.facts();
        carys.record(
                carys.open("/interviews/" + given),
                typed("talked", "yes", "answeredBy", "adult", "how", "telephone", "more", "Told on the telephone"));
        assertThat(Rows.facts()).isGreaterThan(facts);
        opensNoMore(third);
    }

    @Test
    void twenty_at_once_send_it_once() throws Exception {
        var link = made(given());
        try (var people = Executors.newFixedThreadPool(20)) {
            var all = people.invokeAll(IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(
                            each -> () -> send(Visitor.anybody(TestCouncil.get()), link, "more", "No " + each)
                                    .status())
                    .toList());
            for (var each : all) {
                assertThat(each.get()).isEqualTo(200);
            }
        }
        assertThat(Rows.count("from feedback_heard where case_id = ?", matter.file()))
                .isOne();
    }

    @Test
    void whether_it_is_safe_is_asked_each_time_and_nobody_else_makes_one() {
        var given = given("notToDo", "Send it by post");
        var page = carys.open("/interviews/" + given + "/link");
        assertThat(page.text()).contains("Is it safe to send them a link now?", "Send it by post");
        assertThat(carys.submit(page, Map.of()).problems())
                .isEqualTo(List.of("Select whether it is safe to send them a link now"));
        assertThat(nadia.open("/interviews/" + given + "/link").status()).isEqualTo(403);
        assertThat(carys.open("/interviews/" + UUID.randomUUID() + "/link").status())
                .isEqualTo(404);
    }
}
