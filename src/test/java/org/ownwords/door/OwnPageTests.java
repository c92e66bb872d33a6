package org.ownwords.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
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
import org.ownwords.page.Days;
import org.ownwords.timescale.WorkingDays;

/// A page of the person's own: what it shows and to whom, and what they send from it.
class OwnPageTests {

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor edith = Visitor.anybody(TestCouncil.get());
    private final Matter matter = Matter.decided(nadia);
    private final String form = matter.path() + "/own-page";

    private String made() {
        return made(nadia, matter);
    }

    /// Something they send from a page of their own.
    static void says(Matter matter, UUID said) {
        var somebody = Visitor.anybody(TestCouncil.get());
        somebody.post(made(Matter.recorder(), matter), Map.of());
        somebody.post(
                "/yours",
                typed("id", said.toString(), "about", "put-right", "words", "He is my nephew and not my son"));
    }

    private static String made(Visitor by, Matter matter) {
        var answer = by.submit(
                by.open(matter.path() + "/own-page"),
                typed("whySafe", "Her telephone is hers alone", "how", "text-message", "days", "7"));
        assertThat(answer.status()).isEqualTo(200);
        return URI.create(Objects.requireNonNull(
                                answer.page().select(".govuk-inset-text").last())
                        .text())
                .getPath();
    }

    private Answer opened(String link) {
        return edith.submit(edith.open(link), Map.of());
    }

    private static String guessed() {
        var answer = Visitor.anybody(TestCouncil.get()).open("/yours/990." + "x".repeat(43));
        assertThat(answer.status()).isEqualTo(404);
        return answer.body();
    }

    private void opensNothing(Visitor somebody, String link) {
        var opened = somebody.open(link);
        assertThat(opened.status()).isEqualTo(404);
        assertThat(opened.body()).isEqualTo(guessed());
        var pressed = somebody.post(link, Map.of());
        assertThat(pressed.status()).isEqualTo(404);
        assertThat(pressed.body()).isEqualTo(guessed());
        assertThat(somebody.open("/yours").status()).isEqualTo(404);
        assertThat(somebody.post("/yours", typed("about", "put-right", "words", "Let me in"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void it_opens_once_for_whoever_presses_the_button_and_shows_their_own_copy_and_nothing_else() {
        // Who raised the concern, what somebody else thinks, and another matter of the same person.
        Form.OTHERS_VIEW.record(nadia, matter);
        nadia.record(
                nadia.open("/people/" + matter.person() + "/concerns/new"),
                typed(
                        "asked",
                        "no",
                        "notAsked",
                        "unsafe",
                        "raisedBy",
                        "police",
                        "raiser",
                        "Constable Quince",
                        "narrative",
                        "Another matter altogether"));
        var link = made();
        var later = UUID.randomUUID();
        nadia.record(
                nadia.open(matter.path() + "/conversations/new"),
                Matter.with(later, typed("said", "Said after the link was made")));
        var before = edith.open(link);
        assertThat(before.text()).contains("This page opens once").doesNotContain(matter.name());
        assertThat(edith.open(link).status()).as("looked at, and not opened").isEqualTo(200);
        var page = opened(link);
        assertThat(page.path()).isEqualTo("/yours");
        assertThat(page.text())
                .contains(matter.name(), "Leave me be", "What you said you want")
                .doesNotContain(
                        "Constable Quince",
                        "Another matter altogether",
                        "She was frightened",
                        "Said after the link was made",
                        "Her telephone is hers alone",
                        "Ownwords");
        assertThat(page.page().title()).isEqualTo("Page");
        assertThat(page.page().select("script, a[href^=/cases], a[href^=/people]"))
                .isEmpty();
        assertThat(page.page().select("link[rel=icon]").attr("href")).isEqualTo("data:,");
        opensNothing(Visitor.anybody(TestCouncil.get()), link);
        assertThat(edith.open("/yours").status()).as("goes on").isEqualTo(200);
        assertThat(nadia.open(matter.path()).text()).contains("A page of their own was opened by its link.");
        for (var path : List.of(matter.path(), matter.path() + "/copy/persons", "/people/" + matter.person())) {
            assertThat(edith.open(path).path()).as(path).isEqualTo("/sign-in");
        }
    }

    @Test
    void what_they_send_is_on_the_timeline_and_owed_an_answer() {
        opened(made());
        var page = edith.open("/yours");
        assertThat(edith.submit(page, typed("about", "", "words", " ")).problems())
                .containsExactly("Select what it is about", "Write what you want to say");
        var sent = typed("about", "put-right", "words", "He is my nephew and not my son");
        assertThat(page.text()).contains("If you are in danger now, ring 999.");
        var by = WorkingDays.after(Days.on(Clock.systemUTC().instant()), 5);
        assertThat(edith.submit(page, sent).text())
                .contains(
                        "What you sent just now",
                        "He is my nephew",
                        "Whoever works with you is asked to answer by " + Days.day(by),
                        "The answer does not come on this page.");
        edith.submit(page, sent);
        assertThat(Rows.count("from own_page_said where case_id = ?", matter.file()))
                .isOne();
        edith.post("/yours", typed("question", "helped", "helped", "partly", "helpedWords", "I sleep again"));
        var file = nadia.open(matter.path());
        assertThat(file.text())
                .contains(
                        "The person asked for something to be put right on a page of their own.",
                        "He is my nephew and not my son",
                        "I sleep again",
                        "Answer: the person asked for something to be put right");
        var said = Rows.value("select id from own_page_said where case_id = ? and kind = 'put-right'", matter.file());
        var answering = nadia.open(form + "/said/" + said);
        assertThat(nadia.submit(answering, Map.of()).status()).isEqualTo(422);
        assertThat(due()).containsExactly("answer-own-page " + by, "own-page-not-answered " + by);
        assertThat(Rows.value(
                        "select done_by from due_line where case_id = ? and kind = 'own-page-not-answered'",
                        matter.file()))
                .as("nobody looks at why they did not answer themselves")
                .isEqualTo(Rows.value("select recorded_by from own_page_link where case_id = ?", matter.file()));
        nadia.record(answering, typed("words", "Put right. I rang her", "told", "telephone"));
        assertThat(due()).isEmpty();
        assertThat(nadia.open(form).text()).contains("Put right. I rang her", "By telephone", "In some ways");
        assertThat(nadia.open(matter.path() + "/copy/persons").text())
                .contains("He is my nephew and not my son", "Put right. I rang her", "By telephone")
                .doesNotContain("Her telephone is hers alone");
        var other = Matter.raised(nadia);
        assertThat(nadia.open(other.path() + "/own-page/said/" + said).status()).isEqualTo(404);
    }

    /// What is owed because of what was sent, and by when.
    private List<String> due() {
        return Rows.of("""
                        select kind || ' ' || due_on as what from due_line
                         where case_id = ? and kind in ('answer-own-page', 'own-page-not-answered')
                         order by 1""", matter.file()).stream()
                .map(row -> String.valueOf(row.get("what")))
                .toList();
    }

    @Test
    void that_it_did_not_help_is_owed_an_answer_and_that_it_helped_is_not() {
        opened(made());
        edith.post("/yours", typed("question", "helped", "helped", "yes"));
        assertThat(due()).isEmpty();
        assertThat(edith.open("/yours").text()).contains("Whoever works with you can read this.");
        edith.post("/yours", typed("question", "helped", "helped", "no", "helpedWords", "He still comes"));
        assertThat(due()).hasSize(2);
        assertThat(nadia.open(matter.path()).text()).contains("Answer: the person said that it did not help");
        var said = Rows.value("select id from own_page_said where case_id = ? and helped = 'no'", matter.file());
        nadia.record(nadia.open(form + "/said/" + said), typed("words", "We met", "told", "face-to-face"));
        assertThat(due()).isEmpty();
    }

    @Test
    void what_somebody_else_sent_is_put_right_with_its_picture_and_its_answer_and_owed_no_longer() {
        opened(made());
        assertThat(send(edith, UUID.randomUUID(), bytes("\u0089PNG\r\n\u001a\n her door"))
                        .text())
                .contains("What you sent just now");
        assertThat(due()).hasSize(2);
        var said = Rows.value("select id from own_page_said where case_id = ?", matter.file());
        var correcting = matter.path() + "/entries/" + said + "/correction";
        nadia.recorded(nadia.open(correcting), typed("wrong", "Her brother had her telephone"));
        assertThat(due()).isEmpty();
        assertThat(Rows.count("from correction where case_id = ?", matter.file()))
                .isEqualTo(2);
        assertThat(nadia.open(form).text()).doesNotContain("This is the door");
        assertThat(edith.open("/yours").text()).doesNotContain("This is the door");
    }

    @Test
    void a_picture_comes_with_what_they_write_and_nothing_that_is_none() {
        opened(made());
        var picture = bytes("\u0089PNG\r\n\u001a\n her door");
        var id = UUID.randomUUID();
        assertThat(send(edith, id, picture).text()).contains("What you sent just now", "with a picture");
        send(edith, id, picture);
        assertThat(Rows.count("from own_page_picture where case_id = ?", matter.file()))
                .as("once")
                .isOne();
        var link = nadia.open(form).page().select("a[download]").attr("href");
        assertThat(nadia.open(link).body()).contains("her door");
        assertThat(nadia.open(matter.path()).text()).contains("The person sent a picture from a page of their own.");
        assertThat(nadia.open(Matter.raised(nadia).path()
                                + link.substring(matter.path().length()))
                        .status())
                .as("of another case")
                .isEqualTo(404);
        assertThat(Visitor.anybody(TestCouncil.get()).open(link).path()).isEqualTo("/sign-in");

        var facts = Rows.facts();
        var paper = send(edith, UUID.randomUUID(), bytes("%PDF-1.7"));
        assertThat(paper.problems()).containsExactly("Choose a picture. This file is none, whatever it is called");
        assertThat(paper.page().select("textarea[name=words]").text()).isEqualTo("This is the door");
        var large = new byte[(20 << 20) + 1];
        System.arraycopy(picture, 0, large, 0, picture.length);
        assertThat(send(edith, UUID.randomUUID(), large).problems())
                .singleElement()
                .asString()
                .startsWith("Choose a file of at most 20 MB.");
        assertThat(send(edith, UUID.randomUUID(), new byte[41 << 20]).problems())
                .singleElement()
                .asString()
                .startsWith("Choose a file of at most 20 MB.");

        // Nobody without the page open, and not once it was left.
        assertThat(send(Visitor.anybody(TestCouncil.get()), UUID.randomUUID(), picture)
                        .path())
                .isEqualTo("/sign-in");
        edith.open("/yours/leave");
        assertThat(send(edith, UUID.randomUUID(), picture).path()).isEqualTo("/sign-in");
        assertThat(Rows.count("from own_page_said where case_id = ?", matter.file()))
                .isOne();
        assertThat(Rows.facts()).as("the page was closed, and that is all").isEqualTo(facts + 1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static Answer send(Visitor visitor, UUID id, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes((part("id", id.toString()) + part("about", "before-meeting") + part("words", "This is the door")
                        + "--edge\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"door.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .getBytes(ISO_8859_1));
        body.writeBytes(file);
        body.writeBytes(bytes("\r\n--edge--\r\n"));
        return visitor.send("POST", "/yours", "multipart/form-data; boundary=edge", body.toByteArray());
    }

    private static String part(String name, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value);
    }

    @Test
    void that_it_is_not_working_is_seen_though_the_clock_is_stopped() {
        opened(made());
        edith.post("/yours", typed("about", "not-working", "words", "He has a key again"));
        assertThat(Rows.of("select kind from due_line where case_id = ? and kind = 'answer-own-page'", matter.file()))
                .hasSize(1);
        assertThat(nadia.open(matter.path()).text()).contains("Answer: the person said that it is not working");
    }

    @Test
    void leaving_ends_it_and_so_does_a_colleague_and_a_new_link() {
        opened(made());
        var left = edith.open("/yours/leave");
        assertThat(left.page().select("meta[http-equiv=refresh]").attr("content"))
                .contains("weather");
        assertThat(left.page().body().text()).isEqualTo("Weather");
        assertThat(edith.cookies().getCookieStore().getCookies()).isEmpty();
        assertThat(edith.open("/yours").status()).as("going back").isEqualTo(404);

        opened(made());
        end();
        assertThat(edith.open("/yours").status()).isEqualTo(404);
        var third = made();
        var fourth = made();
        opensNothing(edith, third);
        end();
        opensNothing(edith, fourth);
    }

    private void end() {
        var newest = Rows.value(
                "select id from own_page_link where case_id = ? order by recorded_at desc limit 1", matter.file());
        var token = nadia.open(form).page().select("input[name=_csrf]").first();
        assertThat(nadia.post(
                                form + "/" + newest + "/end",
                                typed("_csrf", Objects.requireNonNull(token).attr("value")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void it_opens_for_nobody_who_has_died_and_of_nobody_whose_records_were_joined() {
        var link = made();
        var other = Matter.raised(nadia);
        nadia.record(
                nadia.open("/people/" + other.person() + "/joining/" + matter.person()),
                typed("why", "She uses both names"));
        opensNothing(edith, link);
        var again = made();
        opened(again);
        var today = Days.on(Clock.systemUTC().instant());
        nadia.record(nadia.open("/people/" + matter.person() + "/details"), died(today));
        assertThat(edith.open("/yours").status()).isEqualTo(404);
        opensNothing(edith, again);
        assertThat(nadia.submit(nadia.open(form), typed("whySafe", "It is", "how", "paper", "days", "1"))
                        .problems())
                .containsExactly("A link cannot be made any more. The person has died");
    }

    private static Map<String, List<String>> died(LocalDate on) {
        return typed(
                "died-day",
                "" + on.getDayOfMonth(),
                "died-month",
                "" + on.getMonthValue(),
                "died-year",
                "" + on.getYear());
    }

    @Test
    void of_twenty_who_open_it_together_one_does() throws Exception {
        var link = made();
        try (var people = Executors.newFixedThreadPool(20)) {
            var all = people.invokeAll(IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(_ -> () -> Visitor.anybody(TestCouncil.get())
                            .post(link, Map.of())
                            .status())
                    .toList());
            var opened = 0;
            for (var each : all) {
                assertThat(each.get()).isIn(200, 404);
                opened += each.get() == 200 ? 1 : 0;
            }
            assertThat(opened).isOne();
        }
    }

    @Test
    void so_much_is_taken_from_one_page_and_no_more() {
        opened(made());
        for (var sent = 0; sent < 20; sent++) {
            edith.post("/yours", typed("about", "before-meeting", "words", "No " + sent));
        }
        var last = edith.post("/yours", typed("about", "before-meeting", "words", "One too many"));
        assertThat(last.status()).isEqualTo(422);
        assertThat(last.page().select("textarea[name=words]").text()).isEqualTo("One too many");
        var long_ = "w".repeat(10_001);
        assertThat(edith.post("/yours", typed("about", "before-meeting", "words", long_))
                        .problems())
                .singleElement()
                .asString()
                .contains("10,000 is the most");
    }
}
