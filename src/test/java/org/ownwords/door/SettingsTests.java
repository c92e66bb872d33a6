package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Councils;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Sight;
import org.ownwords.access.TeamEntry;
import org.ownwords.access.Teams;
import org.ownwords.history.Finding;
import org.ownwords.history.Verification;
import org.ownwords.larchmere.Cast;
import org.ownwords.page.Days;
import org.ownwords.settings.SetUp;
import org.ownwords.vocabulary.OutcomeCategory;
import org.ownwords.vocabulary.RaisedBy;

/// What an administrator sets: kept with who, when and why, and found where somebody has changed it since.
class SettingsTests {

    private final Visitor ken = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");

    private static String name(String begins) {
        return begins + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String link(Answer answer, String words) {
        return answer.page().select("main a:contains(%s)".formatted(words)).attr("href");
    }

    @Test
    void a_team_is_added_once_and_other_words_under_the_same_form_are_not_taken_for_it() {
        var form = ken.open("/settings/teams");
        var team = name("Harbour team");
        var facts = Rows.facts();
        var added = ken.submit(form, typed("name", team));
        assertThat(added.text()).contains(team);
        assertThat(added.saysRecorded()).isTrue();
        assertThat(ken.submit(form, typed("name", team)).status()).isEqualTo(200);
        assertThat(Rows.facts()).as("sent twice").isEqualTo(facts + 1);

        var other = name("Quay team");
        assertThat(ken.submit(form, typed("name", other)).text())
                .as("other words on the same page are another team")
                .contains(team, other);
        assertThat(ken.submit(ken.open("/settings/teams"), typed("name", team)).problems())
                .containsExactly("There is or was a team of this name. Enter another");
    }

    @Test
    void the_door_takes_nothing_else_for_what_is_recorded_under_an_id() {
        var teams = TestCouncil.get().bean(Teams.class);
        var by = new By(Cast.KEN, Instant.now());
        var id = UUID.randomUUID();
        var team = new TeamEntry(id, Team.named(name("Lane team")), false, null);
        var other = new TeamEntry(id, Team.named(name("Lake team")), false, null);
        assertThat(Sight.of("990", () -> List.of(teams.add(team, by), teams.add(team, by), teams.add(other, by))))
                .containsExactly(new Change.Made(), new Change.Made(), new Change.ChangedSince());
        var change = new TeamEntry(UUID.randomUUID(), new Team(team.team().code(), "Lane"), false, "Shorter");
        var another = new TeamEntry(change.id(), new Team(team.team().code(), "Long Lane"), false, "Longer");
        assertThat(Sight.of(
                        "990",
                        () -> List.of(
                                teams.change(change, id, by),
                                teams.change(change, id, by),
                                teams.change(another, id, by))))
                .containsExactly(new Change.Made(), new Change.Made(), new Change.ChangedSince());
    }

    @Test
    void a_team_is_renamed_once_and_a_page_opened_before_is_told() {
        var team = name("Market team");
        var added = ken.submit(ken.open("/settings/teams"), typed("name", team));
        var form = ken.open(link(added, team));
        var renamed = typed("name", team + " and Mill", "goesOn", "yes", "why", "Two became one");
        var facts = Rows.facts();
        assertThat(ken.submit(form, renamed).saysRecorded()).isTrue();
        assertThat(ken.submit(form, renamed).status()).isEqualTo(200);
        assertThat(Rows.facts()).as("sent twice").isEqualTo(facts + 1);
        var other = ken.submit(form, typed("name", team + " and Moor", "goesOn", "yes", "why", "Another thought"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problems()).singleElement().asString().contains(team + " and Mill");
        var taken = ken.submit(other, typed());
        assertThat(taken.status()).isEqualTo(200);
        var history = ken.open(form.path()).text();
        assertThat(history)
                .contains(team + " and Moor", "Another thought", "Two became one", "Recorded by Ken Ashworth");
    }

    @Test
    void no_two_teams_are_called_the_same_however_it_is_written() {
        var first = name("Canal team");
        ken.submit(ken.open("/settings/teams"), typed("name", first));
        var second = name("Weir team");
        var added = ken.submit(ken.open("/settings/teams"), typed("name", second));
        var facts = Rows.facts();
        assertThat(ken.submit(ken.open("/settings/teams"), typed("name", "  " + first.toUpperCase(Locale.ROOT)))
                        .problems())
                .containsExactly("There is or was a team of this name. Enter another");
        var form = ken.open(link(added, second));
        var refused = ken.submit(
                form,
                typed("name", first.toUpperCase(Locale.ROOT).replace(" ", "  "), "goesOn", "yes", "why", "Shorter"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("There is or was another team of this name. Enter another");
        assertThat(refused.text()).contains("Shorter");
        assertThat(Rows.facts()).isEqualTo(facts);

        var moved = name("Lock team");
        ken.submit(ken.open(link(added, second)), typed("name", moved, "goesOn", "yes", "why", "It moved"));
        assertThat(ken.submit(ken.open("/settings/teams"), typed("name", moved)).problems())
                .as("the name it has now")
                .containsExactly("There is or was a team of this name. Enter another");
        var ended = ken.submit(
                ken.open(link(added, second)),
                typed("name", moved.toLowerCase(Locale.ROOT), "goesOn", "no", "why", "Its work is done"));
        assertThat(ended.saysRecorded()).as("its own name is no other's").isTrue();
    }

    @Test
    void no_two_colleagues_sign_in_with_names_that_differ_in_capital_letters_alone() {
        var username = "mo." + UUID.randomUUID().toString().substring(0, 8);
        var first = typed("name", "Mo Khan", "username", username, "role", "practitioner", "team", "none");
        assertThat(ken.submit(ken.open("/settings/staff/new"), first).saysRecorded())
                .isTrue();
        var second = typed(
                "name", "Mo Kahn", "username", username.toUpperCase(Locale.ROOT), "role", "analyst", "team", "none");
        assertThat(ken.submit(ken.open("/settings/staff/new"), second).problems())
                .containsExactly("Somebody else signs in with this name. Enter another");
    }

    @Test
    void a_target_is_set_from_a_day_on_and_what_was_set_before_stays_readable() {
        var form = ken.open(link(ken.open("/settings/targets"), "telling the referrer"));
        assertThat(form.text()).contains("5 working days, since 1 April 2015");
        var later = typed(
                "target",
                "yes",
                "workingDays",
                "4",
                "from-day",
                "1",
                "from-month",
                "4",
                "from-year",
                "2099",
                "why",
                "Agreed by the Board on 2 July");
        var facts = Rows.facts();
        assertThat(ken.submit(form, later).saysRecorded()).isTrue();
        assertThat(ken.submit(form, later).path()).isEqualTo("/settings/targets");
        assertThat(Rows.facts()).as("sent twice").isEqualTo(facts + 1);
        var stale = ken.submit(form, typed("target", "no", "why", "It presses people"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("It presses people");

        var now = ken.open(form.path());
        assertThat(now.text())
                .contains("5 working days, since 1 April 2015", "Since 1 April 2099 4 working days")
                .contains("Agreed by the Board on 2 July", "Recorded by Ken Ashworth");
        assertThat(ken.submit(now, typed("target", "yes", "workingDays", "soon", "why", ""))
                        .problems())
                .containsExactly("Enter a number of working days from 0 to 999, like 5", "Enter why it is set");
        assertThat(ken.open("/settings/targets/phone-call").status())
                .as("nothing is measured by it")
                .isEqualTo(404);
    }

    @Test
    void how_many_people_live_here_is_entered_with_its_source_and_stands_on_the_boards_page() {
        var form = ken.open("/settings/people-here");
        var here = typed(
                "women",
                "52,000",
                "men",
                "48000",
                "source",
                "Census 2021",
                "day-day",
                "21",
                "day-month",
                "3",
                "day-year",
                "2021");
        var facts = Rows.facts();
        assertThat(ken.submit(form, here).text()).contains("2 of 11 groups, as of 21 March 2021.", "Census 2021");
        assertThat(ken.submit(form, here).status()).as("sent twice").isEqualTo(200);
        assertThat(Rows.facts()).isEqualTo(facts + 1);
        var equality = Visitor.signedIn(TestCouncil.get(), "judith.marsh").open("/board/equality");
        assertThat(equality.text()).contains("Census 2021, as of 21 March 2021");
        var exact = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran").open("/board/equality");
        assertThat(exact.page()
                        .select("tr:has(th:containsOwn(Women)) td")
                        .eachText()
                        .getFirst())
                .isEqualTo("52,000 52%");
        assertThat(exact.page()
                        .select("tr:has(th:containsOwn(18 to 64)) td")
                        .eachText()
                        .getFirst())
                .isEqualTo("not known");
        assertThat(ken.submit(ken.open("/settings/people-here"), typed("men", "many", "women", "", "source", ""))
                        .problems())
                .containsExactly(
                        "Enter how many people, in digits, like 12,400",
                        "Enter how many people live here, of one group at least",
                        "Enter who counted or estimated it",
                        "Enter the day it is of");
    }

    /// What is due is worked out again without the day; `HolidaysTests` says how.
    @Test
    void a_bank_holiday_is_set_with_a_reason_and_the_newest_row_counts_for_its_day() {
        var form = ken.open("/settings/bank-holidays");
        assertThat(form.text()).contains("25 December " + Days.on(Instant.now()).getYear());
        var year = String.valueOf(Days.on(Instant.now()).getYear() + 1);
        var day = typed("day-day", "1", "day-month", "3", "day-year", year, "holiday", "holiday", "why", "A new king");
        var weekend = LocalDate.of(Integer.parseInt(year), 3, 1).getDayOfWeek().getValue() > 5;
        day.put("day-day", List.of(weekend ? "3" : "1"));
        var date = (weekend ? "3" : "1") + " March " + year;
        var facts = Rows.facts();
        assertThat(ken.submit(form, day).text()).contains(date + " is a bank holiday.", "A new king");
        assertThat(ken.submit(form, day).status()).as("sent twice").isEqualTo(200);
        assertThat(Rows.facts()).isEqualTo(facts + 1);
        var other = new LinkedHashMap<>(day);
        other.put("why", List.of("Another reason"));
        assertThat(ken.submit(form, other).text())
                .as("what was sent twice with other words")
                .contains("Another reason", "A new king");
        assertThat(ken.open("/settings/bank-holidays").page().select("main li").eachText())
                .contains(date);

        day.put("holiday", List.of("working-day"));
        day.put("why", List.of("It was put off"));
        ken.record(ken.open("/settings/bank-holidays"), day);
        var now = ken.open("/settings/bank-holidays");
        assertThat(now.text()).contains(date + " is no bank holiday.", "Recorded by Ken Ashworth");
        assertThat(now.page().select("main ul li").eachText()).doesNotContain(date);
        assertThat(ken.submit(now, typed()).problems())
                .containsExactly(
                        "Enter the day",
                        "Select whether it is a bank holiday",
                        "Enter why, and where it was announced");
    }

    @Test
    void what_partners_agreed_about_risk_holds_from_its_day_and_is_shown_where_a_risk_is_weighed() {
        var today = Days.on(Instant.now());
        var words = "We take risks together " + UUID.randomUUID();
        var agreed = principles(words, today);
        var form = ken.open("/settings/risk-principles");
        assertThat(ken.submit(form, agreed).page().select("#now").text()).isEqualTo(words);
        assertThat(ken.submit(form, agreed).status()).as("sent twice").isEqualTo(200);
        var other = new LinkedHashMap<>(agreed);
        var changed = "We think again together " + UUID.randomUUID();
        other.put("words", List.of(changed));
        assertThat(ken.submit(form, other).text())
                .as("what was sent twice with other words")
                .contains(changed, words);
        var later = principles("From tomorrow " + UUID.randomUUID(), today.plusDays(1));
        assertThat(ken.submit(ken.open("/settings/risk-principles"), later)
                        .page()
                        .select("#now")
                        .text())
                .as("what has not begun does not count")
                .isEqualTo(changed);
        assertThat(ken.submit(ken.open("/settings/risk-principles"), typed()).problems())
                .containsExactly(
                        "Enter what was agreed", "Enter who agreed to it", "Enter why it is set, or what has changed");
        assertThat(ken.open("/settings").text()).contains("Principles for risk");
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        assertThat(nadia.open(Matter.raised().path() + "/risks/new").text())
                .contains("What we agreed with partners about risk", changed, "Agreed with Larchmere Board");
    }

    private static java.util.Map<String, List<String>> principles(String words, LocalDate since) {
        return new LinkedHashMap<>(typed(
                "words",
                words,
                "agreedWith",
                "Larchmere Board",
                "since-day",
                String.valueOf(since.getDayOfMonth()),
                "since-month",
                String.valueOf(since.getMonthValue()),
                "since-year",
                String.valueOf(since.getYear()),
                "why",
                "It was agreed anew"));
    }

    @Test
    void a_target_that_somebody_changes_in_the_database_is_found() throws Exception {
        var id = (UUID) Rows.value("select id from target where authority = '990' and stage = 'enquiry'");
        change("update target set working_days = 400 where id = '%s'".formatted(id));
        try {
            assertThat(verified())
                    .filteredOn(Finding.RowAltered.class::isInstance)
                    .extracting(Finding::sentence)
                    .anySatisfy(sentence -> assertThat(sentence).contains("row " + id + " of target"));
        } finally {
            change("update target set working_days = 40 where id = '%s'".formatted(id));
        }
        assertThat(verified()).filteredOn(Finding.RowAltered.class::isInstance).isEmpty();
    }

    /// Somebody new, added through the page.
    ///
    /// @param powers what they may decide and sign off, or nothing where that is as their role has it
    private Somebody added(String role, String... powers) {
        var name = name("Ines Reid");
        var username = "ines." + UUID.randomUUID();
        var typed =
                new LinkedHashMap<>(typed("name", name, "username", username, "role", role, "team", "safeguarding"));
        if (powers.length > 0) {
            typed.put("authority", List.of("own"));
            typed.put("powers", List.of(powers));
        }
        var list = ken.submit(ken.open("/settings/staff/new"), typed);
        assertThat(list.problems()).isEmpty();
        assertThat(list.saysRecorded()).isTrue();
        return new Somebody(name, link(list, name), Visitor.signedIn(TestCouncil.get(), username));
    }

    private record Somebody(String name, String path, Visitor visitor) {}

    @Test
    void a_decision_is_made_by_somebody_whose_post_has_the_authority() {
        var matter = Matter.open();
        var ines = added("practitioner", "none");
        var form = ines.visitor().open(matter.path() + "/concerns/" + matter.concern() + "/section42");
        var typed = new LinkedHashMap<>(Form.SECTION_42_DECISION.least(matter));
        for (var decider : List.of(ines.name(), ines.name().toUpperCase(java.util.Locale.UK), "Somebody Else")) {
            typed.put("decider", List.of(decider));
            var refused = ines.visitor().submit(form, typed);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.problems())
                    .containsExactly("%s may not make this decision here on that day. Enter who decided it, or ask"
                                    .formatted(decider)
                            + " somebody who may");
        }
        typed.put("decider", List.of("Sam Oyelaran"));
        assertThat(ines.visitor().submit(form, typed).problems())
                .as("she records what somebody with the authority decided")
                .isEmpty();
        assertThat(ken.open(ines.path()).text()).contains("Neither decides nor signs off");
        typed.put("decidedKnown", List.of(" "));
        typed.put("id", List.of(java.util.UUID.randomUUID().toString()));
        assertThat(ines.visitor().submit(form, typed).problems())
                .as("and how she knows")
                .containsExactly("Enter how you know that Sam Oyelaran decided this, and how they put it");
        var pause = new LinkedHashMap<>(Form.PAUSE.least(matter));
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        var paused = sam.open(matter.path() + "/pauses/new");
        Map.of(
                        "SAM  OYELARAN",
                        "You cannot support this yourself. Enter the name of the manager you have spoken to",
                        ines.name(),
                        ines.name() + " may not support this here. Enter the name of somebody who may",
                        "Sam",
                        "No colleague is called Sam. Enter the full name of the manager you have spoken to",
                        "A. N. Other",
                        "No colleague is called A. N. Other. Enter the full name of the manager you have spoken to")
                .forEach((supporter, problem) -> {
                    pause.put("supportedBy", List.of(supporter));
                    assertThat(sam.submit(paused, pause).problems())
                            .as("he has the authority, but another has to support his pause")
                            .containsExactly(problem);
                });
        pause.put("supportedBy", List.of("helen birch"));
        assertThat(sam.submit(paused, pause).problems()).isEmpty();
    }

    @Test
    void a_closing_is_signed_off_by_whoever_has_the_authority_whatever_their_role() {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        var matter = Matter.open(nadia);
        matter.concluded(nadia);
        var path = matter.path() + "/enquiries/" + matter.enquiry() + "/sign-off";
        var manager = added("manager", "decide");
        var senior = added("practitioner", "decide", "sign-off");
        assertThat(manager.visitor().open(path).text())
                .contains("A colleague who signs off closings looks at this. Your post does not have that");
        var posted = new LinkedHashMap<>(Form.SIGN_OFF.least(matter));
        var open = senior.visitor().open(path);
        posted.put(
                "_csrf",
                List.of(manager.visitor()
                        .open("/work")
                        .page()
                        .select("[name=_csrf]")
                        .attr("value")));
        assertThat(manager.visitor().post(path, posted).status())
                .as("sent all the same")
                .isEqualTo(422);
        assertThat(manager.visitor().open("/work/sign-off").text()).contains("There is nothing here now");
        assertThat(link(senior.visitor().open("/work/sign-off"), "Record")).isNotEmpty();
        var signed = senior.visitor().submit(open, Form.SIGN_OFF.least(matter));
        assertThat(signed.problems()).isEmpty();
        assertThat(signed.path()).isEqualTo(matter.path());
    }

    @Test
    void whoever_covers_has_the_work_of_the_colleague_on_their_own_list_while_they_are_away() {
        var away = added("practitioner");
        var cover = added("practitioner");
        var matter = Matter.open(away.visitor());
        assertThat(cover.visitor().open("/work").text()).doesNotContain(matter.name());
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var recorded = isAway(away, cover, today, today.plusDays(5));
        assertThat(recorded.problems()).isEmpty();
        assertThat(recorded.text()).contains("covered by " + cover.name());
        assertThat(recorded.saysRecorded()).isTrue();

        var covering = cover.visitor().open("/work");
        assertThat(covering.page()
                        .select(".ownwords-due__line:contains(%s)".formatted(matter.name()))
                        .eachText())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .contains("for %s, away until %s".formatted(away.name(), Days.day(today.plusDays(5)))));
        assertThat(added("practitioner").visitor().open("/work").text())
                .as("whoever does not cover")
                .doesNotContain(matter.name());
        assertThat(away.visitor().open("/work").text())
                .as("it is still theirs")
                .contains(matter.name())
                .doesNotContain("away until");

        var change =
                ken.open(recorded.page().select("main a:contains(Change it)").attr("href"));
        var back = ken.submit(change, typed("away", "no", "why", "Back early"));
        assertThat(back.problems()).isEmpty();
        assertThat(back.text()).contains("Not away after all", "Back early");
        assertThat(cover.visitor().open("/work").text()).doesNotContain(matter.name());
        assertThat(ken.submit(change, typed("away", "yes", "why", "Away again")).status())
                .as("it was changed since")
                .isEqualTo(409);
    }

    private Answer isAway(Somebody away, Somebody cover, LocalDate from, LocalDate until) {
        var absent = new LinkedHashMap<>(typed("why", "Leave"));
        absent.putAll(day("from", from));
        absent.putAll(day("until", until));
        absent.put("coveredBy", List.of(cover.path().substring(cover.path().lastIndexOf('/') + 1)));
        return ken.submit(ken.open(link(ken.open(away.path()), "Record that they are away")), absent);
    }

    @Test
    void where_whoever_covers_is_away_too_the_work_goes_on_to_whoever_covers_for_them() {
        var away = added("practitioner");
        var cover = added("practitioner");
        var next = added("practitioner");
        var matter = Matter.open(away.visitor());
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        isAway(away, cover, today, today.plusDays(5));
        assertThat(next.visitor().open("/work").text()).doesNotContain(matter.name());
        isAway(cover, next, today, today.plusDays(2));
        assertThat(next.visitor().open("/work").text())
                .contains(matter.name())
                .contains("for %s, away until %s".formatted(away.name(), Days.day(today.plusDays(2))));

        // Each of two who are away covers for the other: it stays with both and goes round no further.
        var one = added("practitioner");
        var other = added("practitioner");
        var theirs = Matter.open(one.visitor());
        isAway(one, other, today, today.plusDays(1));
        isAway(other, one, today, today.plusDays(1));
        assertThat(other.visitor().open("/work").text()).contains(theirs.name());
        assertThat(one.visitor().open("/work").text())
                .contains(theirs.name())
                .doesNotContain("for %s".formatted(one.name()));
    }

    private static Map<String, List<String>> days(LocalDate from, LocalDate until, String... more) {
        var typed = new LinkedHashMap<>(typed(more));
        typed.putAll(day("from", from));
        typed.putAll(day("until", until));
        return typed;
    }

    @Test
    void nobody_is_away_twice_on_a_day() {
        var away = added("practitioner");
        var cover = added("practitioner");
        var first = LocalDate.of(2099, 3, 9);
        var there = isAway(away, cover, first, first.plusDays(4));
        assertThat(there.problems()).isEmpty();
        var twice = "%s is away already from 9 March 2099 to 13 March 2099. Enter other days, or change those first"
                .formatted(away.name());
        var facts = Rows.facts();
        var onFirstDay = isAway(away, cover, first.plusDays(4), first.plusDays(9));
        assertThat(onFirstDay.problems()).containsExactly(twice);
        assertThat(onFirstDay.page().select("#from-error").text()).contains("is away already");
        var onLaterDay = isAway(away, cover, first.minusDays(3), first);
        assertThat(onLaterDay.problems()).containsExactly(twice);
        assertThat(onLaterDay.page().select("#until-error").text()).contains("is away already");
        assertThat(Rows.facts()).isEqualTo(facts);

        assertThat(isAway(away, cover, first.plusDays(5), first.plusDays(9)).problems())
                .as("the next day")
                .isEmpty();
        var change = there.page().select("main a:contains(Change it)").attr("href");
        assertThat(ken.submit(ken.open(change), days(first.minusDays(1), first.plusDays(4), "why", "A day more"))
                        .problems())
                .as("its own days are not in its way")
                .isEmpty();
        var now = ken.open(away.path())
                .page()
                .select("main a:contains(Change it)")
                .eachAttr("href");
        ken.submit(ken.open(now.getFirst()), typed("away", "no", "why", "Back early"));
        assertThat(isAway(away, cover, first, first).problems())
                .as("what was called off is not in the way")
                .isEmpty();
    }

    @Test
    void nobody_covers_who_lacks_what_the_colleague_may() {
        var senior = added("practitioner", "decide", "sign-off");
        var junior = added("practitioner");
        var absent = new LinkedHashMap<>(
                typed("coveredBy", junior.path().substring(junior.path().lastIndexOf('/') + 1), "why", "Leave"));
        absent.putAll(day("from", LocalDate.of(2099, 1, 1)));
        absent.putAll(day("until", LocalDate.of(2099, 1, 9)));
        var form = ken.open(senior.path() + "/absences/new");
        assertThat(ken.submit(form, absent).problems())
                .containsExactly(("%s has an authority that %s has not: signs off closings by colleagues, and agrees to"
                                + " risks for the council. Select somebody who has it")
                        .formatted(senior.name(), junior.name()));
        assertThat(ken.submit(form, typed()).problems())
                .containsExactly(
                        "Enter their first day away",
                        "Enter their last day away. It can be changed later",
                        "Select who covers, or that nobody does",
                        "Enter why, such as leave. No diagnosis is needed");
    }

    @Test
    void an_organisation_is_offered_where_one_is_named_until_it_ends() {
        var name = name("Harbour Advocacy");
        var form = ken.open("/settings/organisations");
        assertThat(ken.submit(form, typed()).problems()).containsExactly("Enter its name", "Select what it is");
        var facts = Rows.facts();
        var added = ken.submit(form, typed("name", name, "kind", "advocacy", "contact", "01632 960 123"));
        assertThat(added.text()).contains(name, "Advocacy provider", "01632 960 123");
        assertThat(added.saysRecorded()).isTrue();
        assertThat(ken.submit(form, typed("name", name, "kind", "advocacy", "contact", "01632 960 123"))
                        .status())
                .isEqualTo(200);
        assertThat(Rows.facts()).as("sent twice").isEqualTo(facts + 1);
        assertThat(ken.submit(
                                ken.open("/settings/organisations"),
                                typed("name", name.toUpperCase(java.util.Locale.UK), "kind", "nhs"))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("There is or was an organisation of this name");
        var matter = Matter.open();
        assertThat(offered(matter)).contains(name);
        assertThat(offeredOn("/concerns/new")).contains(name);

        var page = ken.open(added.page()
                .select(".govuk-summary-list__row:contains(%s) a".formatted(name))
                .attr("href"));
        var yesterday = LocalDate.now(ZoneId.of("Europe/London")).minusDays(1);
        var ended = new LinkedHashMap<>(typed("why", "The contract ended"));
        ended.putAll(day("from", yesterday));
        ended.putAll(day("until", yesterday));
        assertThat(ken.submit(page, ended).text()).contains(name, "not offered today");
        assertThat(ken.submit(page, typed("why", "Another thought")).status()).isEqualTo(409);
        assertThat(offered(matter)).doesNotContain(name);
        assertThat(ken.open(page.path()).text()).contains("The contract ended", "Recorded by Ken Ashworth");
    }

    private static List<String> offered(Matter matter) {
        return offeredOn(matter.path() + "/steps/new");
    }

    private static List<String> offeredOn(String path) {
        return Visitor.signedIn(TestCouncil.get(), "nadia.rahman")
                .open(path)
                .page()
                .select("datalist#names option")
                .eachAttr("value");
    }

    @Test
    void words_of_the_council_are_said_beside_the_code_which_stays() {
        var path = "/settings/words/raised-by/voluntary";
        var form = ken.open(path);
        var set = ken.submit(form, typed("words", "Charity or community group", "why", "As everybody here says"));
        assertThat(set.text()).contains("Charity or community group", "Nationally: Voluntary organisation");
        assertThat(set.saysRecorded()).isTrue();
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        try {
            var offered = nadia.open("/concerns/new").page().select("[value=voluntary]");
            assertThat(offered.parents().text()).contains("Charity or community group");
            assertThat(ken.submit(form, typed("words", "Charity", "why", "Shorter"))
                            .status())
                    .as("changed since")
                    .isEqualTo(409);
            assertThat(RaisedBy.VOLUNTARY.words()).as("outside a request").isEqualTo("Voluntary organisation");
        } finally {
            assertThat(ken.submit(ken.open(path), typed("words", "", "why", "Back to the national words"))
                            .text())
                    .doesNotContain("Charity or community group");
        }
        assertThat(nadia.open("/concerns/new").text()).contains("Voluntary organisation");
        assertThat(ken.open(path).text()).contains("“Charity or community group”.", "Back to the national words");
        assertThat(ken.open("/settings/words/raised-by/nobody").status()).isEqualTo(404);
    }

    @Test
    void categories_of_what_people_want_are_said_in_the_councils_words_wherever_they_are_read() {
        var path = "/settings/words/outcome-category/prosecution";
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        var matter = Matter.open(nadia);
        nadia.record(
                nadia.open(Form.CATEGORY.path(matter)),
                Matter.with(UUID.randomUUID(), typed("categories", "prosecution", "wellbeing", "control")));
        assertThat(nadia.open(matter.path()).text())
                .contains("somebody to be prosecuted; control over day-to-day life");
        ken.submit(ken.open(path), typed("words", "I want someone prosecuted", "why", "As our Board says it"));
        try {
            assertThat(nadia.open(Form.CATEGORY.path(matter)).text())
                    .contains("I want someone prosecuted")
                    .doesNotContain("Somebody to be prosecuted");
            assertThat(nadia.open(matter.path()).text()).contains("I want someone prosecuted; control over");
            assertThat(OutcomeCategory.PROSECUTION.words())
                    .as("outside a request")
                    .isEqualTo("Somebody to be prosecuted");
        } finally {
            ken.submit(ken.open(path), typed("words", "", "why", "Back to the words before"));
        }
        assertThat(nadia.open(Form.CATEGORY.path(matter)).text()).contains("Somebody to be prosecuted");
    }

    @Test
    void how_long_drafts_are_kept_is_set_and_said() {
        var form = ken.open("/settings/drafts");
        assertThat(ken.submit(form, typed("deleted", "yes", "days", "never")).problems())
                .containsExactly("Enter a number of days from 1 to 999, like 30", "Enter why it is set");
        var set = ken.submit(form, typed("deleted", "yes", "days", "30", "why", "Agreed with the records manager"));
        assertThat(set.text())
                .contains("Drafts are deleted 30 days after the last change", "Agreed with the records manager");
        assertThat(set.saysRecorded()).isTrue();
        assertThat(ken.submit(form, typed("deleted", "no", "why", "Another thought"))
                        .status())
                .isEqualTo(409);
        ken.submit(ken.open("/settings/drafts"), typed("deleted", "no", "why", "Until the pilot is over"));
        assertThat(ken.open("/settings/drafts").text()).contains("Drafts are kept until they are sent");
    }

    @Test
    void a_council_is_set_up_from_a_file_and_the_same_file_changes_nothing_more() throws IOException {
        var setUp = TestCouncil.get().bean(SetUp.class);
        var file = Files.readString(Path.of("docs", "set-up-example.yaml"))
                .replace("\"990\"", "\"996\"")
                .replace("Larchmere Council", "Saltmarsh Council")
                .replaceAll("username: (.*)", "username: $1.saltmarsh");
        assertThat(setUp.by(file)).isInstanceOfSatisfying(SetUp.Done.As.class, done -> {
            assertThat(done.changed()).isTrue();
            assertThat(done.said())
                    .contains(
                            "Teams: 2 added, 0 already there and left as they are.",
                            "People: 4 added, 0 already there and left as they are.",
                            "Targets: 3 added, 0 already there and left as they are.");
            assertThat(done.administrators()).hasSize(1);
        });
        var facts = Rows.facts();
        assertThat(setUp.by(file)).isInstanceOfSatisfying(SetUp.Done.As.class, done -> {
            assertThat(done.changed()).isFalse();
            assertThat(done.said()).contains("People: 0 added, 4 already there and left as they are.");
        });
        assertThat(Rows.facts()).isEqualTo(facts);
        var more = file.replace(
                "  - name: Tom Fairley",
                "  - {name: Grace Adeyemi, username: grace.saltmarsh, role: practitioner}\n"
                        + "  - {name: Ken Ashworth, username: ken.ashworth, role: analyst}\n  - name: Tom Fairley");
        assertThat(setUp.by(more))
                .as("a colleague of another council signs in like that, and nothing else is recorded either")
                .isEqualTo(new SetUp.Done.Refused(
                        List.of("Line 28: Somebody of another council signs in as ken.ashworth.")));
        assertThat(Rows.facts()).isEqualTo(facts);
        var renamed = Sight.of("996", () -> {
            var teams = TestCouncil.get().bean(Teams.class);
            var one = teams.all().getFirst();
            teams.change(
                    new TeamEntry(
                            UUID.randomUUID(), new Team(one.team().code(), "The Riverside team"), false, "They moved"),
                    one.id(),
                    new By(Councils.settingUp("996"), Instant.now()));
            return one.team();
        });
        var after = file.replace(renamed.name(), "the riverside team")
                .replace(
                        "  - name: Tom Fairley",
                        "  - {name: Grace Adeyemi, username: grace.saltmarsh, role: practitioner, team: the riverside team}\n"
                                + "  - name: Tom Fairley");
        assertThat(setUp.by(after))
                .as("a team that was renamed since is known by the name that it has now")
                .isInstanceOfSatisfying(
                        SetUp.Done.As.class,
                        done -> assertThat(done.said())
                                .contains(
                                        "Teams: 0 added, 2 already there and left as they are.",
                                        "People: 1 added, 4 already there and left as they are."));
        assertThat(Sight.of(
                        "996", () -> TestCouncil.get().bean(Practitioners.class).all()))
                .filteredOn(each -> each.name().equals("Grace Adeyemi"))
                .extracting(Practitioner::team)
                .containsExactly(renamed.code());
        assertThat(ken.open("/settings/organisations").text())
                .as("another council's")
                .doesNotContain("Larchmere General Hospital");
        assertThat(Sight.of(
                        "996", () -> TestCouncil.get().bean(Practitioners.class).all()))
                .extracting(Practitioner::name)
                .containsExactly("Grace Adeyemi", "Ken Ashworth", "Nadia Rahman", "Sam Oyelaran", "Tom Fairley");
    }

    @Test
    void the_page_of_all_settings_links_each_and_says_what_is_not_set() {
        var page = ken.open("/settings");
        assertThat(page.page().select(".govuk-summary-list__key a").eachText())
                .containsExactly(
                        "Teams",
                        "Staff",
                        "Targets",
                        "Bank holidays",
                        "Principles for risk",
                        "Extra stops",
                        "Organisations",
                        "Boards of several councils",
                        "People who live here",
                        "Words",
                        "Leaflets",
                        "Letters and agendas",
                        "Wording of documents",
                        "Drafts",
                        "Practice library");
        page.page()
                .select(".govuk-summary-list__key a")
                .eachAttr("href")
                .forEach(path -> assertThat(ken.open(path).status()).as(path).isEqualTo(200));
    }

    private static java.util.Map<String, List<String>> day(String field, LocalDate day) {
        return typed(
                field + "-day", String.valueOf(day.getDayOfMonth()),
                field + "-month", String.valueOf(day.getMonthValue()),
                field + "-year", String.valueOf(day.getYear()));
    }

    /// As the owner of the database.
    private static void change(String sql) throws SQLException {
        try (var connection = TestCouncil.get().database().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table target disable trigger append_only");
            statement.execute(sql);
            statement.execute("alter table target enable trigger append_only");
        }
    }

    private static List<Finding> verified() throws IOException {
        var found = new ArrayList<Finding>();
        new Verification(TestCouncil.get().database().owner()).verify(Optional.empty(), found::add);
        return found;
    }
}
