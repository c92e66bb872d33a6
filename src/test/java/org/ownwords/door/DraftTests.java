package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;

/// Typed words are never lost.
class DraftTests {

    private static final TestCouncil COUNCIL = TestCouncil.get();
    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    private static Map<String, List<String>> given(Answer answer) {
        return Visitor.fieldsOf(Objects.requireNonNull(answer.page().selectFirst("main form[method=post]")));
    }

    /// Words in every box of a form.
    private static Map<String, List<String>> words(Form form, Matter matter) {
        var typed = new LinkedHashMap<>(form.least(matter));
        form.words().forEach(kept -> typed.put(kept.field(), List.of("\n“Ünd” \\u0000 🦁\nin " + kept.field() + " ")));
        return typed;
    }

    /// The same for each test that signs nobody out.
    private static Visitor signedIn(String username) {
        return VISITORS.computeIfAbsent(username, each -> Visitor.signedIn(COUNCIL, each));
    }

    /// A page asks who is the same once it knows of somebody alike.
    private static Map<String, List<String>> nobodyAlike(Form form) {
        return form == Form.CONCERN_ABOUT_SOMEBODY_NEW ? typed("same", "none") : Map.of();
    }

    /// What a page shows again. Who is the same is asked only where somebody is like them.
    private static Map<String, List<String>> shown(Map<String, List<String>> typed) {
        var shown = new LinkedHashMap<>(typed);
        shown.remove("same");
        return shown;
    }

    /// As the browser does while somebody types.
    private static int save(Visitor visitor, Answer opened, Map<String, List<String>> typed) {
        var fields = given(opened);
        fields.putAll(typed);
        fields.put("form", List.of(opened.path()));
        var body = fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return visitor.send(
                        "POST",
                        "/drafts",
                        "application/x-www-form-urlencoded",
                        body.getBytes(StandardCharsets.UTF_8),
                        "X-Draft",
                        "true")
                .status();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Once it is recorded the draft is gone, for good: the browser saves as somebody types, and the last of it may
    /// arrive after the form itself.
    @ParameterizedTest
    @EnumSource
    void what_is_typed_comes_back_to_whoever_typed_it_and_to_nobody_else_until_it_is_recorded(Form form) {
        var matter = form.ready();
        var visitor = Visitor.signedIn(COUNCIL, form.username());
        var typed = words(form, matter);
        var opened = visitor.open(form.path(matter));
        assertThat(save(visitor, opened, typed)).isEqualTo(204);
        assertThat(given(visitor.open(form.path(matter)))).containsAllEntriesOf(shown(typed));

        visitor.post(
                "/sign-out",
                typed("_csrf", opened.page().select("input[name=_csrf]").attr("value")));
        assertThat(visitor.open("/work").path()).isEqualTo("/sign-in");
        visitor.signIn(form.username());
        assertThat(given(visitor.open(form.path(matter)))).containsAllEntriesOf(shown(typed));

        var other = signedIn(form == Form.SIGN_OFF ? "helen.birch" : "grace.adeyemi");
        var theirs = other.open(form.path(matter));
        form.words().forEach(kept -> assertThat(theirs.body()).doesNotContain("in " + kept.field() + " "));

        assertThat(drafts(form, matter)).isOne();
        var again = visitor.open(form.path(matter));
        var later = new LinkedHashMap<>(typed);
        form.words().forEach(kept -> later.put(kept.field(), List.of("Typed later in " + kept.field())));
        later.putAll(otherAnswer(form));
        visitor.loseSession();
        var facts = Rows.facts();
        var signIn = visitor.submit(again, later);
        assertThat(signIn.path()).isEqualTo("/sign-in");
        assertThat(signIn.body()).doesNotContain("Typed later");
        var back = visitor.submit(signIn, typed("username", form.username()));
        assertThat(back.path()).as("sent after the session ended").isEqualTo(form.path(matter));
        assertThat(given(back)).containsAllEntriesOf(shown(later));
        assertThat(Rows.facts()).isEqualTo(facts);

        visitor.record(back, nobodyAlike(form));
        assertThat(Rows.facts()).isGreaterThan(facts);
        assertThat(drafts(form, matter)).isZero();
        assertThat(save(visitor, back, typed)).isEqualTo(204);
        assertThat(drafts(form, matter)).isZero();
        assertThat(Rows.count("from draft where form = ? and typed <> '{}'", form.path(matter)))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_form_that_was_refused_is_kept(Form form) {
        var matter = form.untouched();
        var visitor = signedIn(form.username());
        var opened = visitor.open(form.path(matter));
        var typed = new LinkedHashMap<>(words(form, matter));
        var wrong = switch (form) {
            case CATEGORY -> "categories";
            case INTERIM_SAFETY, AGREED_ROLE -> "what";
            case COORDINATOR -> "who";
            case LEAFLET_GIVEN -> "byWhom";
            case LETTER, LETTER_ONCE_MORE -> "toWhom";
            case OTHER_WAY -> "wanted";
            case IN_TOUCH -> "withWhom";
            case DECISION_MAKER -> "who";
            case DEPRIVATION -> "byWhom";
            case ALLOCATION -> "holder";
            case SUPPORT -> "supportReason";
            case BRINGING_ABOUT -> "wish";
            case PROFILE -> "voice";
            case PLAN_ARRANGEMENTS -> "agrees";
            case PLAN_GIVEN, DOCUMENT_GIVEN -> "given";
            case FEELS_SAFE -> "feels";
            case CLOSING_CHECKLIST -> "support";
            case FEEDBACK_OFFER -> "answer";
            case STORY_WITHDRAWAL -> "reason";
            case FEEDBACK_INTERVIEWER -> "interviewer";
            case FEEDBACK_SINCE, HELPED -> "talked";
            case PARTNER_AUDIT -> "partner";
            default -> "";
        };
        if (wrong.isEmpty()) {
            typed.put(form.words().isEmpty() ? "who" : form.words().getFirst().field(), List.of(""));
            typed.put("givenName", List.of(""));
            typed.put("askedBy", List.of(""));
            typed.keySet()
                    .removeIf(field ->
                            opened.page().select("[name=" + field + "]").isEmpty());
        } else {
            typed.put(wrong, List.of());
        }
        if (form == Form.DETAILS || form == Form.CONCERN_ABOUT_SOMEBODY_NEW) {
            typed.put("address", List.of("12 Mill Lane"));
        }
        var answer = visitor.submit(opened, typed);
        assertThat(answer.status()).isEqualTo(422);
        typed.values().removeIf(List::isEmpty);
        assertThat(given(visitor.open(form.path(matter)))).containsAllEntriesOf(shown(typed));
    }

    /// Of a form that has no box for words, another answer than the least it takes.
    private static Map<String, List<String>> otherAnswer(Form form) {
        return switch (form) {
            case NEXT_STEP -> typed("what", "Typed in the other tab");
            case CATEGORY -> typed("categories", "stay");
            case SUPPORT -> typed("supportReason", "physical-support");
            case LETTER_ONCE_MORE -> typed("toWhom", "Typed in the other tab");
            default -> Map.of();
        };
    }

    /// Two tabs, or the back button after it was sent.
    @ParameterizedTest
    @EnumSource
    void other_words_under_the_same_id_are_recorded_too_or_come_back(Form form) {
        var matter = form.ready();
        var visitor = Visitor.signedIn(COUNCIL, form.username());
        var opened = visitor.open(form.path(matter));
        assertThat(visitor.submit(opened, words(form, matter)).status()).isEqualTo(200);
        var others = new LinkedHashMap<>(words(form, matter));
        form.words().forEach(kept -> others.put(kept.field(), List.of("Typed in the other tab")));
        others.putAll(otherAnswer(form));
        var facts = Rows.facts();
        var second = visitor.submit(opened, others);
        if (second.status() != 200) {
            assertThat(second.status()).isIn(409, 422);
            form.words().forEach(kept -> assertThat(second.body()).contains("Typed in the other tab"));
            otherAnswer(form)
                    .forEach((field, answer) -> assertThat(given(second)).containsEntry(field, answer));
            return;
        }
        var recorded = Rows.facts();
        assertThat(recorded).as("what the other tab sent").isGreaterThan(facts);
        assertThat(visitor.submit(opened, others).status()).isIn(200, 409, 422);
        assertThat(Rows.facts()).as("the other tab, sent twice").isEqualTo(recorded);
    }

    @Test
    void a_draft_says_when_it_was_typed_and_can_be_given_up() {
        var matter = Matter.open();
        var nadia = Visitor.signedIn(COUNCIL, "nadia.rahman");
        var path = Form.CONVERSATION.path(matter);
        assertThat(nadia.open(path).body()).doesNotContain("it is not recorded yet");
        save(nadia, nadia.open(path), typed("said", "Only half of it"));
        var again = nadia.open(path);
        assertThat(again.text()).contains("You began this on", "and it is not recorded yet");

        var ask = nadia.open("/drafts/start-again?form=" + path);
        assertThat(ask.text()).contains("Do you want to start again?");
        var fresh = nadia.submit(ask, Map.of());
        assertThat(fresh.path()).isEqualTo(path);
        assertThat(fresh.body()).doesNotContain("Only half of it", "it is not recorded yet");
        assertThat(nadia.open("/drafts/start-again?form=" + path).status()).isEqualTo(404);
    }

    private static long drafts(Form form, Matter matter) {
        return Rows.count(
                "from draft where form = ? and owner = ? and sent is null", form.path(matter), form.username());
    }

    @Test
    void a_draft_outlives_the_application() {
        var matter = Matter.open();
        var nadia = Visitor.signedIn(COUNCIL, "nadia.rahman");
        var typed = words(Form.CONVERSATION, matter);
        save(nadia, nadia.open(Form.CONVERSATION.path(matter)), typed);
        try (var again = COUNCIL.startedAgain()) {
            var returned = Visitor.signedIn(again, "nadia.rahman");
            assertThat(given(returned.open(Form.CONVERSATION.path(matter)))).containsAllEntriesOf(shown(typed));
        }
    }

    @Test
    void a_draft_saved_without_a_session_says_so() {
        var nadia = Visitor.signedIn(COUNCIL, "nadia.rahman");
        var opened = nadia.open("/concerns/new");
        nadia.loseSession();
        assertThat(save(nadia, opened, typed("narrative", "Typed too late"))).isEqualTo(401);
    }

    @Test
    void they_are_not_given_to_somebody_else_who_signs_in() {
        var matter = Matter.open();
        var nadia = Visitor.signedIn(COUNCIL, "nadia.rahman");
        var opened = nadia.open(Form.CONVERSATION.path(matter));
        nadia.loseSession();
        var signIn = nadia.submit(opened, typed("said", "Only for Nadia"));
        var grace = nadia.submit(signIn, typed("username", "grace.adeyemi"));
        assertThat(grace.body()).doesNotContain("Only for Nadia");
        assertThat(nadia.open(Form.CONVERSATION.path(matter)).body()).doesNotContain("Only for Nadia");
        assertThat(Rows.count("from draft where typed::text like '%Only for Nadia%'"))
                .isZero();
    }

    @Test
    void somebody_who_may_not_open_the_form_is_not_sent_into_it_with_words() {
        var matter = Matter.open();
        var judith = Visitor.signedIn(COUNCIL, "judith.marsh");
        var token = judith.open("/board").page().select("input[name=_csrf]").attr("value");
        var answer = judith.post(Form.CONVERSATION.path(matter), typed("_csrf", token, "said", "From the Board"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(Rows.count("from draft where typed::text like '%From the Board%'"))
                .isZero();
    }

    @Test
    void a_draft_of_one_form_is_not_shown_in_another() {
        var one = Matter.open();
        var other = Matter.open();
        var nadia = Visitor.signedIn(COUNCIL, "nadia.rahman");
        save(nadia, nadia.open(Form.CONVERSATION.path(one)), typed("said", "About one"));
        assertThat(nadia.open(Form.CONVERSATION.path(other)).body()).doesNotContain("About one");
    }

    /// The form for somebody new is about nobody yet: what was begun for one person must not be sent for
    /// another.
    @Test
    void a_draft_about_somebody_new_says_about_whom_and_can_be_given_up() {
        var nadia = Visitor.signedIn(COUNCIL, "nadia.rahman");
        Rows.of("with gone as (delete from draft where form = '/concerns/new' returning 1) select count(*) from gone");
        save(nadia, nadia.open("/concerns/new"), typed("address", "12 Mill Lane"));
        assertThat(nadia.open("/concerns/new").text())
                .containsPattern(
                        "You began this on [^,]+, about somebody you have not named yet, and it is not recorded yet");
        save(nadia, nadia.open("/concerns/new"), typed("givenName", "Edith", "familyName", "Abbott"));
        var again = nadia.open("/concerns/new");
        assertThat(again.text())
                .containsPattern("You began this on [^,]+, about Edith Abbott, and it is not recorded yet");

        var link = again.page().select("main a:contains(start again)").attr("href");
        var fresh = nadia.submit(nadia.open(link), Map.of());
        assertThat(fresh.path()).isEqualTo("/concerns/new");
        assertThat(fresh.body()).doesNotContain("12 Mill Lane", "Edith", "it is not recorded yet");
    }

    @Test
    void an_address_with_something_after_it_is_the_same_form() {
        var matter = Matter.open();
        var nadia = Visitor.signedIn(COUNCIL, "nadia.rahman");
        save(nadia, nadia.open(Form.CONVERSATION.path(matter)), typed("said", "Kept with its address"));
        assertThat(given(nadia.open(Form.CONVERSATION.path(matter) + "?from=work"))
                        .get("said"))
                .containsExactly("Kept with its address");
    }
}
