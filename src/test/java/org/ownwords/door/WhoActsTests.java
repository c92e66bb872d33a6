package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.access.Councils;
import org.ownwords.access.Post;
import org.ownwords.access.PostChange;
import org.ownwords.access.Posts;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.history.Finding;
import org.ownwords.history.Verification;

/// Who somebody is stays, whatever they are called; what they may do is what it is now, and not what it was when they
/// signed in.
class WhoActsTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final String OWN_WORK = "You closed this enquiry yourself. Ask a colleague to sign it off";

    /// Somebody new at Larchmere.
    static Practitioner colleague(Role role) {
        var number = NUMBER.incrementAndGet();
        return established(new Practitioner("ines.reid" + number, "Ines Reid" + number, "990", role, "safeguarding"));
    }

    private static Practitioner established(Practitioner practitioner) {
        return Sight.of("990", () -> {
            TestCouncil.get()
                    .bean(Councils.class)
                    .establish("990", "Larchmere Council", List.of(), List.of(practitioner));
            return practitioner;
        });
    }

    static Visitor signedIn(Practitioner practitioner) {
        return Visitor.signedIn(TestCouncil.get(), practitioner.username());
    }

    static void give(Practitioner practitioner, @Nullable Role role) {
        changed(practitioner, practitioner.username(), practitioner.name(), role);
    }

    static void takeRoleFrom(Practitioner practitioner) {
        give(practitioner, null);
    }

    static Practitioner renamed(Practitioner practitioner, String username, String name) {
        changed(practitioner, username, name, practitioner.role());
        return new Practitioner(practitioner.id(), username, name, "990", practitioner.role(), practitioner.team());
    }

    /// As an administrator would.
    private static void changed(Practitioner practitioner, String username, String name, @Nullable Role role) {
        var posts = TestCouncil.get().bean(Posts.class);
        var by = new By(practitioner, Instant.now());
        var made = Sight.of("990", () -> {
            var now = posts.last(practitioner.id()).orElseThrow();
            return posts.change(
                    new Post(
                            UUID.randomUUID(),
                            new Post.Holder(practitioner.id(), username, name, role, practitioner.team()),
                            now.from(),
                            null,
                            "To see what follows"),
                    now.id(),
                    by);
        });
        assertThat(made).isInstanceOf(PostChange.Made.class);
    }

    @Test
    void a_role_that_is_changed_is_felt_at_the_next_request() {
        var matter = Matter.open();
        var ines = colleague(Role.PRACTITIONER);
        var visitor = signedIn(ines);
        assertThat(visitor.open(matter.path()).status()).isEqualTo(200);

        give(ines, Role.BOARD_VIEWER);
        var last = Looked.last();
        var refused = visitor.open(matter.path());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain(matter.name(), "href=\"/work\"");
        assertThat(Rows.of("select role from look where id > ?", last))
                .extracting(row -> row.get("role"))
                .containsExactly("board-viewer");
        assertThat(visitor.open("/").path()).isEqualTo("/board");

        give(ines, Role.MANAGER);
        assertThat(visitor.open(matter.path()).status()).isEqualTo(200);
        assertThat(visitor.open("/adult-reviews").status()).isEqualTo(200);
    }

    /// Else another name could stand under every entry of theirs.
    @Test
    void a_colleague_who_is_renamed_in_the_database_is_found() throws Exception {
        var ines = colleague(Role.PRACTITIONER);
        var found = new ArrayList<Finding>();
        Rows.tampered(
                "post", "name = 'Tess' where actor = '%s'".formatted(ines.id().value()), () -> verify(found));
        assertThat(found)
                .filteredOn(Finding.RowAltered.class::isInstance)
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("of post"));
        found.clear();
        verify(found);
        assertThat(found).filteredOn(Finding.RowAltered.class::isInstance).isEmpty();
    }

    private static void verify(List<Finding> found) {
        try {
            new Verification(TestCouncil.get().database().owner()).verify(Optional.empty(), found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void somebody_who_works_here_no_more_is_signed_out_at_their_next_request_and_stays_so() {
        var matter = Matter.open();
        var ines = colleague(Role.PRACTITIONER);
        var visitor = signedIn(ines);
        assertThat(visitor.open(matter.path()).path()).isEqualTo(matter.path());

        takeRoleFrom(ines);
        var out = visitor.open(matter.path());
        assertThat(out.path()).isEqualTo("/sign-in");
        assertThat(out.body()).doesNotContain(matter.name(), ines.name());
        assertThat(visitor.signIn(ines.username()).problems()).containsExactly("Select who you are");
        assertThat(visitor.open("/work").path()).isEqualTo("/sign-in");

        give(ines, Role.PRACTITIONER);
        assertThat(visitor.open("/work").path()).isEqualTo("/sign-in");
        visitor.signIn(ines.username());
        assertThat(visitor.open("/work").path()).isEqualTo("/work");
    }

    @Test
    void what_they_send_after_that_is_not_recorded_and_not_lost() {
        var matter = Matter.open();
        var ines = colleague(Role.PRACTITIONER);
        var visitor = signedIn(ines);
        var id = UUID.randomUUID();
        var path = Form.CONVERSATION.path(matter);
        var form = visitor.open(path);

        takeRoleFrom(ines);
        var facts = Rows.facts();
        var out = visitor.submit(form, Matter.with(id, typed("said", "He came again, she says")));
        assertThat(out.path()).isEqualTo("/sign-in");
        assertThat(Rows.facts()).isEqualTo(facts);

        give(ines, Role.PRACTITIONER);
        var back = visitor.submit(visitor.open("/sign-in"), typed("username", ines.username()));
        assertThat(back.path()).isEqualTo(path);
        assertThat(back.text()).contains("He came again, she says");
    }

    @Test
    void somebody_who_is_called_otherwise_is_still_the_same_person() {
        var ines = colleague(Role.MANAGER);
        var visitor = signedIn(ines);
        var matter = Matter.open(visitor);
        visitor.submit(
                visitor.open(matter.path() + "/allocation"),
                typed("holder", ines.id().value()));
        matter.concluded(visitor);
        visitor.post("/drafts", draft(visitor, matter));

        var married = renamed(ines, "ines.holm" + NUMBER, "Ines Holm" + NUMBER);

        assertThat(visitor.open("/work").text()).as("the session goes on").contains(married.name());
        var before = Visitor.anybody(TestCouncil.get());
        before.signIn(ines.username());
        assertThat(before.open("/work").path())
                .as("what they signed in with before")
                .isEqualTo("/sign-in");
        var again = signedIn(married);
        assertThat(again.open("/work").text()).as("their cases").contains(matter.name());
        assertThat(again.open(matter.path()).text())
                .contains(matter.name() + "’s contact is " + married.name())
                .doesNotContain(ines.name() + " ");
        assertThat(again.open(Form.CONVERSATION.path(matter)).text())
                .as("what they had typed")
                .contains("Not yet sent");

        assertThat(again.open(Form.SIGN_OFF.path(matter)).text()).contains("You closed this enquiry");
        var signed = again.post(Form.SIGN_OFF.path(matter), signOff(again, matter));
        assertThat(signed.problems()).containsExactly(OWN_WORK);
        assertThat(Rows.count("from sign_off where case_id = ?", matter.file())).isZero();

        var step = UUID.randomUUID();
        Form.NEXT_STEP.send(again, matter, step);
        assertThat(Rows.value("select recorded_by from next_step where id = ?", step))
                .isEqualTo(ines.id().value());

        var looks = Visitor.signedIn(TestCouncil.get(), "ken.ashworth")
                .open("/looks?username=" + married.username() + "&subject=" + matter.file());
        assertThat(looks.page().select("tbody tr"))
                .as("what they looked at under either name")
                .hasSize((int) Rows.count(
                        "from look where actor = ? and subject = ?", ines.id().value(), matter.file()));
    }

    @Test
    void whoever_is_given_a_username_that_was_somebody_elses_is_not_them() {
        var ines = colleague(Role.MANAGER);
        var visitor = signedIn(ines);
        var matter = Matter.open(visitor);
        visitor.submit(
                visitor.open(matter.path() + "/allocation"),
                typed("holder", ines.id().value()));
        matter.concluded(visitor);
        renamed(ines, "ines.lund" + NUMBER, "Ines Lund" + NUMBER);

        var other = established(new Practitioner(
                new ActorId("0197-" + NUMBER), ines.username(), "Ira Reid", "990", Role.MANAGER, "hospital"));
        var ira = signedIn(other);
        assertThat(ira.open("/work/waiting").text()).contains("Ira Reid").doesNotContain(matter.name());
        var id = UUID.randomUUID();
        Form.SIGN_OFF.send(ira, matter, id);
        assertThat(Rows.value("select recorded_by from sign_off where id = ?", id))
                .isEqualTo("0197-" + NUMBER);
        var looks = Visitor.signedIn(TestCouncil.get(), "ken.ashworth").open("/looks?username=" + ines.username());
        assertThat(looks.page().select("tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text()).contains("Ira Reid"));
    }

    private static java.util.Map<String, List<String>> draft(Visitor visitor, Matter matter) {
        var path = Form.CONVERSATION.path(matter);
        var fields = Visitor.fieldsOf(
                java.util.Objects.requireNonNull(visitor.open(path).page().selectFirst("main form[method=post]")));
        fields.putAll(typed("form", path, "said", "Not yet sent"));
        return fields;
    }

    /// The form of signing off, as somebody sends it who was not shown it.
    private static java.util.Map<String, List<String>> signOff(Visitor visitor, Matter matter) {
        var token = visitor.open(matter.path() + "/allocation")
                .page()
                .select("input[name=_csrf]")
                .attr("value");
        var fields = Matter.with(UUID.randomUUID(), Form.SIGN_OFF.typed(matter.name()));
        fields.putAll(typed("_csrf", token));
        return fields;
    }
}
