package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// A team of their own whose case files are read to learn from them, set up once for all the tests of that.
final class AuditedTeam {

    static final Visitor KEN = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
    static final Visitor SAM = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private static final String TEAM_NAME =
            "Mill team " + UUID.randomUUID().toString().substring(0, 8);
    static final String TEAM = TEAM_NAME.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    static final String TEAM_APART = TEAM.replace("mill", "weir");
    private static final List<String> QUESTIONS =
            List.of("asked", "wishes", "capacity", "advocacy", "risk", "others", "involved", "came-about");

    /// Whoever did the work, may decide, and may read the case files of others.
    static final Somebody WORKER;

    /// Those who read case files, and worked on none of them.
    static final Somebody READER;

    static final Somebody SECOND;

    /// Of another team, whose cases are apart from these.
    static final Somebody APART;

    /// Two of the three cases that the team has concluded.
    static final Matter MATTER;

    static final Matter ANOTHER;

    static {
        KEN.record(KEN.open("/settings/teams"), typed("name", TEAM_NAME));
        WORKER = added("Wanda Reed", TEAM, "decide", "audit");
        READER = added("Rose Hale", "hospital", "audit");
        SECOND = added("Saul Kent", "safeguarding", "audit");
        MATTER = concluded();
        ANOTHER = concluded();
        concluded();
        APART = apart("Weir", "Ivo Lund");
    }

    private AuditedTeam() {}

    record Somebody(String name, String id, Visitor visitor) {}

    /// Somebody of a team of their own, who may decide.
    static Somebody apart(String team, String name) {
        KEN.record(KEN.open("/settings/teams"), typed("name", TEAM_NAME.replace("Mill", team)));
        return added(name, TEAM.replace("mill", team.toLowerCase(java.util.Locale.ROOT)), "decide");
    }

    /// Somebody new, who may read case files for audits if they are to.
    static Somebody added(String name, String team, String... powers) {
        var called = name + " " + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        var username = "q." + UUID.randomUUID();
        var typed =
                new LinkedHashMap<>(typed("name", called, "username", username, "role", "practitioner", "team", team));
        if (powers.length > 0) {
            typed.put("authority", List.of("own"));
            typed.put("powers", List.of(powers));
        }
        KEN.record(KEN.open("/settings/staff/new"), typed);
        return new Somebody(
                called,
                (String) Objects.requireNonNull(Rows.value("select id from practitioner where username = ?", username)),
                Visitor.signedIn(TestCouncil.get(), username));
    }

    /// A case of that team, with an enquiry that has ended and was signed off by Sam Oyelaran.
    private static Matter concluded() {
        var one = Matter.open(WORKER.visitor());
        one.concluded(WORKER.visitor());
        SAM.record(SAM.open(Form.SIGN_OFF.path(one)), Matter.with(UUID.randomUUID(), Form.SIGN_OFF.least(one)));
        return one;
    }

    static UUID programme(String... otherwise) {
        var id = UUID.randomUUID();
        var typed = typed(
                "id",
                id.toString(),
                "name",
                "Case files each quarter",
                "why",
                "To learn from them",
                "kind",
                "peer",
                "tool",
                "eight-questions-2017",
                "otherTeam",
                "yes",
                "secondReader",
                "no",
                "period",
                "Each quarter",
                "owner",
                "Sam Oyelaran");
        typed.putAll(typed(otherwise));
        SAM.record(SAM.open("/quality/programmes/new"), typed);
        return id;
    }

    static Map<String, List<String>> wanted(String howMany, String seed) {
        return typed("frame", "ended", "team", TEAM, "howMany", howMany, "spread", "all", "seed", seed);
    }

    static UUID drawn(UUID programme, String howMany, String seed) {
        var preview = SAM.submit(SAM.open(draws(programme)), wanted(howMany, seed));
        assertThat(preview.problems()).isEmpty();
        var page = SAM.submit(preview, typed());
        assertThat(page.problems()).isEmpty();
        assertThat(page.path()).startsWith("/quality/cycles/");
        return UUID.fromString(page.path().substring("/quality/cycles/".length()));
    }

    static String draws(UUID programme) {
        return "/quality/programmes/" + programme + "/draws/new";
    }

    /// Where the case of a matter is in a draw.
    static String drawnCase(UUID cycle, Matter which) {
        return "/quality/drawn/"
                + Rows.value("select id from audit_case where cycle_id = ? and case_id = ?", cycle, which.file());
    }

    static Map<String, List<String>> reads(Somebody who) {
        var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(5);
        return typed(
                "reader",
                who.id(),
                "dueOn-day",
                String.valueOf(due.getDayOfMonth()),
                "dueOn-month",
                String.valueOf(due.getMonthValue()),
                "dueOn-year",
                String.valueOf(due.getYear()));
    }

    static void given(String drawn, int place, Somebody who) {
        SAM.record(SAM.open(drawn + "/readers/" + place), reads(who));
    }

    static Map<String, List<String>> found(String rating, String... otherwise) {
        var typed = new LinkedHashMap<String, List<String>>();
        QUESTIONS.forEach(question -> typed.put("rating-" + question, List.of(rating)));
        typed.putAll(typed(otherwise));
        return typed;
    }

    static String read(UUID programme, Matter which) {
        var drawn = drawnCase(drawn(programme, "200", "7"), which);
        given(drawn, 1, READER);
        return drawn;
    }

    /// Recorded again by whoever may: it takes what was wrong, once, and not on an old page.
    static void again(Visitor who, String path, String table, String field, String right) {
        var form = who.open(path);
        assertThat(form.status()).as(path).isEqualTo(200);
        var rows = Rows.count("from " + table);
        assertThat(who.submit(form, typed(field, right)).problems())
                .containsExactly("Enter what was wrong, for whoever reads the record later");
        var opened = who.open(path);
        var sent = Matter.with(UUID.randomUUID(), typed(field, right, "wrong", "A word was wrong in " + table));
        who.record(form, sent);
        who.submit(form, sent);
        assertThat(Rows.count("from " + table)).as("once").isEqualTo(rows + 1);
        assertThat(who.submit(opened, typed(field, "Another", "wrong", "It is not"))
                        .status())
                .as("on a page opened before")
                .isEqualTo(409);
        assertThat(Rows.count("from " + table)).isEqualTo(rows + 1);
        who.record(who.open(path), typed(field, right + " again", "wrong", "A word was wrong in " + table));
    }
}
