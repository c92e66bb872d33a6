package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.page.Days;

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
}
