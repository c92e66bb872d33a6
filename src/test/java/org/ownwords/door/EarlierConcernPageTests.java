package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.By;
import org.ownwords.access.Councils;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.concern.Concern;
import org.ownwords.concern.ConcernId;
import org.ownwords.concern.Concerns;
import org.ownwords.concern.Referrer;
import org.ownwords.concern.Support;
import org.ownwords.concern.SuspectedAbuse;
import org.ownwords.concern.Who;
import org.ownwords.outcome.Ask;
import org.ownwords.outcome.AskForm;
import org.ownwords.outcome.Said;
import org.ownwords.page.Days;
import org.ownwords.person.Details;
import org.ownwords.person.People;
import org.ownwords.person.PersonId;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.Voice;

/// What was raised about the same person before, where it is decided whether the duty to make enquiries arises.
class EarlierConcernPageTests {

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");

    @Test
    void earlier_concerns_about_the_same_person_stand_beside_the_decision_with_what_was_decided() {
        var matter = Matter.decided(nadia);
        var again = UUID.randomUUID();
        var concern = new LinkedHashMap<>(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.least(matter));
        concern.put("joins", List.of(matter.file().toString()));
        nadia.record(nadia.open(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.path(matter)), Matter.with(again, concern));
        var earlier = nadia.open("%s/concerns/%s/section42".formatted(matter.path(), again))
                .page()
                .select("#earlier-concerns li");
        assertThat(earlier.eachText())
                .singleElement()
                .asString()
                .startsWith("Concern of ")
                .contains("An enquiry was made, decided on "
                        + Days.day(Days.on(Clock.systemUTC().instant())));
        assertThat(earlier.select("a").eachAttr("href")).containsExactly(matter.path());
    }

    @Test
    void where_nothing_was_raised_before_that_is_said() {
        var matter = Matter.raised(nadia);
        assertThat(nadia.open(Form.SECTION_42_DECISION.path(matter)).text())
                .contains("None is recorded on a case that you may open.");
    }

    @Test
    void what_another_council_has_of_the_same_person_leaves_no_trace_beside_the_decision() {
        var matter = Matter.raised(nadia);
        assertThat(raisedInSaltby(matter, 12)).isEqualTo(12);
        var page = nadia.open(Form.SECTION_42_DECISION.path(matter));
        assertThat(page.page().select("#earlier-concerns")).isEmpty();
        assertThat(page.text())
                .contains("None is recorded on a case that you may open.")
                .doesNotContain("These are the latest", "A worry in Saltby");
    }

    /// Somebody whom Saltby knows by the same identity, so that only whose record it is tells them apart.
    private static long raisedInSaltby(Matter matter, int concerns) {
        var council = TestCouncil.get();
        var saltby = "991";
        var ade = new Practitioner("ade.marsh", "Ade Marsh", saltby, Role.PRACTITIONER, "saltby");
        var at = Instant.now().minusSeconds(3_600);
        var by = new By(ade, at);
        var person = new PersonId(matter.person());
        Sight.of(saltby, () -> {
            council.bean(Councils.class)
                    .establish(saltby, "Saltby Council", List.of(new Team("saltby", "Saltby team")), List.of(ade));
            council.bean(People.class)
                    .register(
                            person,
                            new Details(
                                    matter.name(),
                                    "Saltmarsh",
                                    LocalDate.of(1940, 2, 1),
                                    null,
                                    Gender.FEMALE,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null),
                            by);
            for (var each = 0; each < concerns; each++) {
                council.bean(Concerns.class)
                        .raise(
                                new ConcernId(UUID.randomUUID()),
                                new Who.Known(person),
                                null,
                                new AskForm(
                                        new Ask.Asked("Ade Marsh", by.today()),
                                        new Said("Keep my dog", Voice.ADULT, by.today())),
                                new Concern(
                                        at,
                                        new Referrer(RaisedBy.POLICE, null, null),
                                        "A worry in Saltby",
                                        new SuspectedAbuse(List.of(), null, null),
                                        null,
                                        new Support(null, List.of())),
                                by);
            }
            return true;
        });
        return Rows.count(
                "from concern c join case_about f on f.authority = c.authority and f.case_id = c.case_id"
                        + " where c.authority = '991' and f.person_id = ?",
                matter.person());
    }
}
