package org.ownwords.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.ownwords.Scratch;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;

/// A council that begins with nothing: the first administrator, a colleague, and who is kept out. One story, told in
/// order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountTests {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String PASSWORD = "harbour violet teaspoon";

    private static final AtomicReference<Duration> LATER = new AtomicReference<>(Duration.ZERO);

    private static Scratch scratch;
    private static TestCouncil council;
    private static String first;
    private static byte[] kens = {};
    private static String kensFirst = "";
    private static byte[] adas = {};

    /// Goes on by itself, and can be put forward.
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
            return Clock.systemUTC().instant().plus(LATER.get());
        }
    }

    private static final Clock CLOCK = new Put();

    @BeforeAll
    static void start() {
        scratch = Scratch.empty();
        council = TestCouncil.on(
                scratch.database(), Map.of("ownwords.accounts", true, "ownwords.demonstration", false), CLOCK);
        first = FirstLinks.make(scratch.database(), CLOCK.instant()).orElseThrow();
    }

    @AfterAll
    static void stop() {
        council.close();
        scratch.close();
    }

    private static Visitor anybody() {
        return Visitor.anybody(council);
    }

    private static void wait(Duration duration) {
        LATER.updateAndGet(duration::plus);
    }

    /// The key that a page shows, as a telephone would take it.
    private static byte[] keyOn(Answer answer) {
        var words = answer.page().select(".ownwords-key + p").text().replace(" ", "");
        assertThat(words).hasSize(32);
        var key = new byte[words.length() * 5 / 8];
        var bits = 0L;
        var held = 0;
        var at = 0;
        for (var i = 0; i < words.length(); i++) {
            bits = (bits << 5) | BASE32.indexOf(words.charAt(i));
            held += 5;
            if (held >= 8) {
                held -= 8;
                key[at++] = (byte) (bits >> held);
            }
        }
        return key;
    }

    private static String code(byte[] key) {
        return SecondFactor.code(key, SecondFactor.stepOf(CLOCK.instant()));
    }

    private static Answer signIn(Visitor visitor, String username, String password, String code) {
        return visitor.submit(
                visitor.open("/sign-in/account?then=/settings/staff"),
                typed("username", username, "password", password, "code", code));
    }

    @Test
    @Order(1)
    void the_first_administrator_begins_by_the_link() {
        var ken = anybody();
        var page = ken.open(first);
        assertThat(page.status()).isEqualTo(200);
        kens = keyOn(page);
        var empty = ken.submit(page, Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.problems()).hasSizeGreaterThan(4);
        assertThat(keyOn(empty)).as("the key is the same after a mistake").isEqualTo(kens);
        kensFirst = code(kens);
        var begun = ken.submit(
                empty,
                typed(
                        "authority", "990",
                        "council", "Larchmere Council",
                        "name", "Ken Ashworth",
                        "username", "ken.ashworth",
                        "password", PASSWORD,
                        "again", PASSWORD,
                        "code", kensFirst));
        assertThat(begun.problems()).isEmpty();
        assertThat(begun.path()).isEqualTo("/sign-in/account");
    }

    @Test
    @Order(2)
    void the_link_opens_once_and_none_like_it_opens() {
        assertThat(anybody().open(first).status()).isEqualTo(404);
        assertThat(FirstLinks.make(scratch.database(), CLOCK.instant())).isEmpty();
        for (var link : List.of("x", "%00", "A".repeat(43), "990." + "A".repeat(43))) {
            assertThat(anybody().open("/sign-in/first/" + link).status())
                    .as(link)
                    .isIn(400, 404);
            assertThat(anybody().open("/sign-in/invitation/" + link).status())
                    .as(link)
                    .isIn(400, 404);
        }
    }

    @Test
    @Order(3)
    void a_code_is_used_once_and_a_wrong_one_never() {
        var ken = anybody();
        assertThat(signIn(ken, "ken.ashworth", PASSWORD, kensFirst).problems())
                .as("the code that set it up was used")
                .isNotEmpty();
        wait(Duration.ofSeconds(60));
        assertThat(signIn(ken, "ken.ashworth", "another one altogether", code(kens))
                        .status())
                .isEqualTo(422);
        assertThat(signIn(ken, "ken.ashworth", PASSWORD, "000000").status()).isEqualTo(422);
        var code = code(kens);
        var in = signIn(ken, "ken.ashworth", PASSWORD, code);
        assertThat(in.path()).isEqualTo("/settings/staff");
        assertThat(in.text()).contains("Ken Ashworth", "Administrator");
        assertThat(signIn(anybody(), "ken.ashworth", PASSWORD, code).status()).isEqualTo(422);
    }

    @Test
    @Order(4)
    void the_administrator_adds_a_colleague_who_sets_a_password_by_a_link() {
        wait(Duration.ofSeconds(90));
        var ken = anybody();
        signIn(ken, "ken.ashworth", PASSWORD, code(kens));
        var added = ken.submit(
                ken.open("/settings/staff/new"),
                typed("name", "Ada Okafor", "username", "ada.okafor", "role", "practitioner", "team", "none"));
        assertThat(added.problems()).isEmpty();
        var page = ken.open(added.page().select("a:contains(Ada Okafor)").attr("href"));
        var invite = ken.open(page.page().select("a:contains(link to set)").attr("href"));
        var link = URI.create(
                ken.submit(invite, Map.of()).page().select(".govuk-inset-text").text());
        var ada = anybody();
        var form = ada.open(link.getPath());
        adas = keyOn(form);
        var set = ada.submit(form, typed("password", PASSWORD + "s", "again", PASSWORD + "s", "code", code(adas)));
        assertThat(set.path()).isEqualTo("/sign-in/account");
        assertThat(ada.open(link.getPath()).status()).as("a link opens once").isEqualTo(404);
        wait(Duration.ofSeconds(60));
        var in = signIn(ada, "ada.okafor", PASSWORD + "s", code(adas));
        assertThat(in.status())
                .as("she is signed in, and the page of settings is not hers")
                .isEqualTo(403);
        assertThat(ada.open("/work").path()).isEqualTo("/work");
    }

    /// The steps of docs/set-up.md.
    @Test
    @Order(5)
    void the_council_is_set_up_through_pages_until_nothing_is_missing_and_a_first_case_is_closed() {
        wait(Duration.ofSeconds(90));
        var ken = anybody();
        signIn(ken, "ken.ashworth", PASSWORD, code(kens));
        assertThat(ken.open("/settings").text()).contains("Not set yet");
        set(ken, "/settings/teams", typed("name", "Safeguarding"));
        var team = ken.open("/settings/staff/new")
                .page()
                .select("[name=team]:not([value=none])")
                .val();
        set(
                ken,
                "/settings/staff/new",
                typed("name", "Sam Oyelaran", "username", "sam.oyelaran", "role", "manager", "team", team));
        for (var stage : ken.open("/settings/targets")
                .page()
                .select("main a[href^='/settings/targets/']")
                .eachAttr("href")) {
            set(
                    ken,
                    stage,
                    typed(
                            "target", "yes",
                            "workingDays", "5",
                            "from-day", "1",
                            "from-month", "4",
                            "from-year", "2026",
                            "why", "Agreed by the Board"));
        }
        set(ken, "/settings/organisations", typed("name", "Harbour Advocacy", "kind", "advocacy"));
        set(
                ken,
                "/settings/leaflets",
                typed(
                        "title",
                        "What will happen",
                        "about",
                        "safeguarding",
                        "audience",
                        "person",
                        "owner",
                        "Ken Ashworth"));
        set(ken, "/settings/drafts", typed("deleted", "yes", "days", "30", "why", "Agreed by the Board"));
        assertThat(ken.open("/settings").text()).doesNotContain("Not set yet");

        var ada = anybody();
        signIn(ada, "ada.okafor", PASSWORD + "s", code(adas));
        var concern = ada.submit(
                ada.open("/concerns/new"),
                typed(
                        "givenName", "Edith",
                        "familyName", "Abbott",
                        "asked", "no",
                        "notAsked", "not-present",
                        "raisedBy", "member-of-public",
                        "narrative", "A neighbour has not seen her for a week."));
        assertThat(concern.problems()).isEmpty();
        assertThat(concern.text()).contains("Concern raised", "Edith Abbott", "Allocate the case");
        var decided = ada.submit(
                ada.open(link(concern, "/section42")),
                typed(
                        "needs", "met",
                        "needsReason", "Sight loss",
                        "abuse", "met",
                        "abuseReason", "Nobody has seen her",
                        "unable", "met",
                        "unableReason", "She cannot leave",
                        "decider", "Ada Okafor",
                        "decidedKnown", "By phone"));
        assertThat(decided.problems()).isEmpty();
        var conclusion = link(decided, "/conclusion");
        var closed = ada.submit(
                ada.open(conclusion),
                typed(
                        "viewsSought", "yes",
                        "views", "I was at my sister's",
                        "answeredBy", "adult",
                        "actionNeeded", "no",
                        "noActionWhy", "She was away and is well",
                        "sharing", "agreed",
                        "sharing", "checked"));
        assertThat(closed.problems()).isEmpty();

        var sam = anybody();
        var sams = begins(ken, sam, "Sam Oyelaran");
        wait(Duration.ofSeconds(60));
        signIn(sam, "sam.oyelaran", PASSWORD + "s", code(sams));
        var signed = sam.submit(
                sam.open(conclusion.replace("/conclusion", "/sign-off")),
                typed("agreed", "yes", "why", "She is well", "personal", "Asked at her own door"));
        assertThat(signed.problems()).isEmpty();
        assertThat(signed.path()).isEqualTo(concern.path());
        assertThat(signed.text()).contains("I was at my sister's", "Sam Oyelaran");
    }

    private static String link(Answer answer, String end) {
        return answer.page().select("main a[href$=%s]".formatted(end)).attr("href");
    }

    /// A colleague opens the link that an administrator made for them, and sets a password.
    ///
    /// @return the key of their second factor
    private static byte[] begins(Visitor administrator, Visitor colleague, String name) {
        var page = administrator.open(administrator
                .open("/settings/staff")
                .page()
                .select("a:contains(%s)".formatted(name))
                .attr("href"));
        var invite = administrator.open(
                page.page().select("a:contains(A link to set their password)").attr("href"));
        var made = URI.create(administrator
                .submit(invite, Map.of())
                .page()
                .select(".govuk-inset-text")
                .text());
        var form = colleague.open(made.getPath());
        var key = keyOn(form);
        var set = colleague.submit(form, typed("password", PASSWORD + "s", "again", PASSWORD + "s", "code", code(key)));
        assertThat(set.problems()).isEmpty();
        return key;
    }

    private static void set(Visitor administrator, String path, Map<String, List<String>> typed) {
        var answer = administrator.submit(administrator.open(path), typed);
        assertThat(answer.problems()).as(path).isEmpty();
        assertThat(answer.status()).as(path).isEqualTo(200);
    }

    @Test
    @Order(6)
    void an_administrator_opens_no_case_and_changes_no_role_of_their_own() {
        wait(Duration.ofSeconds(90));
        var ken = anybody();
        signIn(ken, "ken.ashworth", PASSWORD, code(kens));
        assertThat(ken.open("/people?q=Edith").status()).isEqualTo(403);
        var own = ken.open(ken.open("/settings/staff")
                .page()
                .select("a:contains(Ken Ashworth)")
                .attr("href"));
        var refused = ken.submit(own, typed("role", "manager", "why", "I would like to see"));
        assertThat(refused.problems()).containsExactly("You cannot change your own role. Ask another administrator");
    }

    @Test
    @Order(7)
    void somebody_who_leaves_is_out_at_once_and_what_they_were_stays() {
        wait(Duration.ofSeconds(90));
        var ken = anybody();
        signIn(ken, "ken.ashworth", PASSWORD, code(kens));
        var ada = anybody();
        signIn(ada, "ada.okafor", PASSWORD + "s", code(adas));
        assertThat(ada.open("/work").path()).isEqualTo("/work");
        var page = ken.open(ken.open("/settings/staff")
                .page()
                .select("a:contains(Ada Okafor)")
                .attr("href"));
        var other = ken.open(page.path());
        var ended = ken.submit(page, typed("role", "none", "why", "Moved to Saltby"));
        assertThat(ended.problems()).isEmpty();
        assertThat(ended.text()).contains("Moved to Saltby", "Does not work here");
        assertThat(ada.open("/work").path()).isEqualTo("/sign-in");
        wait(Duration.ofSeconds(60));
        assertThat(signIn(ada, "ada.okafor", PASSWORD + "s", code(adas)).status())
                .isEqualTo(422);
        for (var opened : List.of(page, other)) {
            var second = ken.submit(opened, typed("name", "Ada Okafor-Reid", "role", "practitioner", "why", "Married"));
            assertThat(second.status())
                    .as("the page was opened before she left")
                    .isEqualTo(409);
            assertThat(second.body()).as("and nothing typed is lost").contains("Ada Okafor-Reid", "Married");
        }
    }

    @Test
    @Order(8)
    void many_wrong_passwords_stop_at_the_door_and_hinder_nobody_else() {
        wait(Duration.ofMinutes(10));
        var thief = anybody();
        var form = thief.open("/sign-in/account");
        for (var i = 0; i < 10; i++) {
            assertThat(thief.submit(form, typed("username", "ken.ashworth", "password", "guess " + i, "code", "123456"))
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith("The name, the password or the code");
        }
        assertThat(thief.submit(form, typed("username", "ken.ashworth", "password", PASSWORD, "code", code(kens)))
                        .problems())
                .containsExactly("There were too many tries. Wait five minutes, then try again");
        wait(Duration.ofMinutes(6));
        assertThat(signIn(anybody(), "ken.ashworth", PASSWORD, code(kens)).path())
                .isEqualTo("/settings/staff");
    }

    /// As many as `ownwords.guesses` says.
    @Test
    @Order(9)
    void many_guesses_from_the_place_where_colleagues_work_keep_out_nobody_who_has_signed_in_there() throws Exception {
        wait(Duration.ofMinutes(10));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var guesses = IntStream.range(0, Integer.getInteger("ownwords.guesses", 300))
                    .<Callable<Integer>>mapToObj(
                            number -> () -> signIn(anybody(), "nobody." + number, "guess", "123456")
                                    .status())
                    .toList();
            var answers = guesses.stream().map(threads::submit).toList();
            assertThat(signIn(anybody(), "ken.ashworth", PASSWORD, code(kens)).path())
                    .as("in the middle of it")
                    .isEqualTo("/settings/staff");
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(422);
            }
        }
        assertThat(signIn(anybody(), "tom.fairley", PASSWORD, "123456").problems())
                .as("somebody who has never signed in from here")
                .containsExactly("There were too many tries. Wait five minutes, then try again");
        wait(Duration.ofSeconds(60));
        assertThat(signIn(anybody(), "ken.ashworth", PASSWORD, code(kens)).path())
                .isEqualTo("/settings/staff");
    }
}
