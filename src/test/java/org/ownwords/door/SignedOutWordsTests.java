package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;

/// How much anybody can have held for them without having signed in.
class SignedOutWordsTests {

    private static final String FORM = "/concerns/new";
    private static final String NOT_KEPT = "What you sent was not kept";
    private static final int MOST_OF_ALL = 32 * 1024 * 1024;

    /// They are held for whoever comes back, and nobody will.
    @AfterAll
    static void make_room() {
        Rows.run("delete from held_words");
    }

    private static Answer send(Visitor visitor, int letters) {
        return visitor.post(FORM, typed("typist", "nadia.rahman", "narrative", "a".repeat(letters)));
    }

    private static boolean isKept(Answer answer) {
        assertThat(answer.path()).isEqualTo("/sign-in");
        return !answer.text().contains(NOT_KEPT);
    }

    private static Answer signIn(Visitor visitor, Answer signIn) {
        return visitor.submit(signIn, typed("username", "nadia.rahman"));
    }

    @Test
    void a_form_that_is_too_long_is_not_kept_and_the_page_says_so() {
        for (var letters : List.of(150_000, 300_000, 3_000_000)) {
            var visitor = Visitor.anybody(TestCouncil.get());
            var sent = send(visitor, letters);
            assertThat(isKept(sent)).isFalse();
            assertThat(signIn(visitor, sent).body()).doesNotContain("a".repeat(1_000));
        }
        var visitor = Visitor.anybody(TestCouncil.get());
        var sent = send(visitor, 100_000);
        assertThat(isKept(sent)).isTrue();
        assertThat(signIn(visitor, sent).body()).contains("a".repeat(100_000));
    }

    @Test
    void what_does_not_say_how_long_it_is_is_not_read() {
        var answer = Visitor.anybody(TestCouncil.get())
                .sendInPieces(FORM, "typist=nadia.rahman&narrative=x".getBytes(StandardCharsets.UTF_8));
        assertThat(isKept(answer)).isFalse();
    }

    @Test
    void a_draft_that_is_too_long_is_answered_as_any_other() {
        var body = ("typist=nadia.rahman&said=" + "a".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(Visitor.anybody(TestCouncil.get())
                        .send("POST", "/drafts", "application/x-www-form-urlencoded", body, "X-Draft", "true")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void however_many_send_one_only_so_much_is_held_until_their_sessions_end() {
        try (var council = TestCouncil.get().startedAgain()) {
            var held = new ArrayList<Visitor>();
            var pages = new ArrayList<Answer>();
            var next = Visitor.anybody(council);
            for (var sent = send(next, 100_000); isKept(sent); sent = send(next, 100_000)) {
                held.add(next);
                pages.add(sent);
                next = Visitor.anybody(council);
                assertThat(held).hasSizeLessThan(MOST_OF_ALL / 100_000);
            }
            assertThat(held).hasSizeGreaterThan(100);

            assertThat(signIn(held.getFirst(), pages.getFirst()).body()).contains("a".repeat(100_000));
            assertThat(isKept(send(Visitor.anybody(council), 100_000))).isTrue();
            assertThat(isKept(send(Visitor.anybody(council), 100_000))).isFalse();

            var token = pages.getLast().page().select("input[name=_csrf]").attr("value");
            held.getLast().post("/sign-out", typed("_csrf", token));
            assertThat(isKept(send(Visitor.anybody(council), 100_000))).isTrue();
            assertThat(isKept(send(Visitor.anybody(council), 100_000))).isFalse();
        }
    }
}
