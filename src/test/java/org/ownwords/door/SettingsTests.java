package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.history.Finding;
import org.ownwords.history.Verification;

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
        assertThat(ken.submit(form, typed("name", team)).text()).contains(team);
        assertThat(ken.submit(form, typed("name", team)).status()).isEqualTo(200);
        assertThat(Rows.facts()).as("sent twice").isEqualTo(facts + 1);

        var other = name("Quay team");
        var refused = ken.submit(form, typed("name", other));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("#name").val()).isEqualTo(other);
        assertThat(ken.submit(refused, typed()).text()).as("sent as a form of its own").contains(other);
        assertThat(ken.submit(ken.open("/settings/teams"), typed("name", team)).problems())
                .containsExactly("There is or was a team of this name. Enter another");
    }

    @Test
    void a_team_is_renamed_once_and_a_page_opened_before_is_told() {
        var team = name("Market team");
        var added = ken.submit(ken.open("/settings/teams"), typed("name", team));
        var form = ken.open(link(added, team));
        var renamed = typed("name", team + " and Mill", "goesOn", "yes", "why", "Two became one");
        var facts = Rows.facts();
        assertThat(ken.submit(form, renamed).status()).isEqualTo(200);
        assertThat(ken.submit(form, renamed).status()).isEqualTo(200);
        assertThat(Rows.facts()).as("sent twice").isEqualTo(facts + 1);
        var other = ken.submit(form, typed("name", team + " and Moor", "goesOn", "yes", "why", "Another thought"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problems()).singleElement().asString().contains(team + " and Mill");
        var taken = ken.submit(other, typed());
        assertThat(taken.status()).isEqualTo(200);
        var history = ken.open(form.path()).text();
        assertThat(history).contains(team + " and Moor", "Another thought", "Two became one", "Recorded by Ken Ashworth");
    }

    @Test
    void a_target_is_set_from_a_day_on_and_what_was_set_before_stays_readable() {
        var form = ken.open(link(ken.open("/settings/targets"), "telling the referrer"));
        assertThat(form.text()).contains("5 working days, since 1 April 2015");
        var later = typed(
                "target", "yes", "workingDays", "4", "from-day", "1", "from-month", "4", "from-year", "2099", "why",
                "Agreed by the Board on 2 July");
        var facts = Rows.facts();
        assertThat(ken.submit(form, later).path()).isEqualTo("/settings/targets");
        assertThat(ken.submit(form, later).path()).isEqualTo("/settings/targets");
        assertThat(Rows.facts()).as("sent twice").isEqualTo(facts + 1);
        var stale = ken.submit(form, typed("target", "no", "why", "It presses people"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("It presses people");

        var now = ken.open(form.path());
        assertThat(now.text())
                .contains("5 working days, since 1 April 2015", "Since 1 April 2099 4 working days")
                .contains("Agreed by the Board on 2 July", "Recorded by Ken Ashworth");
        assertThat(ken.submit(now, typed("target", "yes", "workingDays", "soon", "why", "")).problems())
                .containsExactly("Enter a number of working days from 0 to 999, like 5", "Enter why it is set");
        assertThat(ken.open("/settings/targets/phone-call").status())
                .as("nothing is measured by it")
                .isEqualTo(404);
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
