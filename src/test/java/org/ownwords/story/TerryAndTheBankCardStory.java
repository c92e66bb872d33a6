package org.ownwords.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.larchmere.Cast;

/// Terry's bank card was stolen. He has rung the bank and the police. He wants to keep his own account, and does.
class TerryAndTheBankCardStory {

    @ParameterizedTest
    @EnumSource(Way.class)
    void he_acts_himself_and_keeps_his_account(Way way) {
        try (var nadia = Somebody.signedIn(way, Cast.NADIA)) {
            nadia.open("/concerns/new");
            nadia.press("Record the concern");
            assertThat(nadia.problems()).isNotEmpty();
            nadia.type("givenName", "Terry");
            nadia.type("familyName", "Whitlock" + way.number);
            nadia.day("born", LocalDate.of(1961, 12, 1).plusDays(way.number));
            nadia.choose("asked", "yes");
            nadia.type("askedBy", "Nadia Rahman");
            nadia.type("words", "I want to keep my own account.");
            nadia.type("narrative", "A man he knows took his card at the till. Terry rang the bank and the police.");
            nadia.choose("raisedBy", "self");
            nadia.tick("abuseTypes", "financial");
            nadia.choose("location", "community");
            nadia.choose("sourceOfRisk", "known");
            nadia.record("Record the concern");

            nadia.follow("Decide whether the section 42 duty arises");
            nadia.choose("needs", "met");
            nadia.type("needsReason", "Brain injury; the council is his appointee");
            nadia.choose("abuse", "met");
            nadia.type("abuseReason", "His card was stolen (section 42(3)(a))");
            nadia.choose("unable", "not-met");
            nadia.type("unableReason", "He cancelled the card and told the police the same day");
            nadia.press("Record the decision");
            assertThat(nadia.problems()).contains("No duty arises. Select whether to enquire anyway");
            nadia.choose("anyway", "yes");
            nadia.type("insteadReason", "He asked for help to think about his money");
            nadia.record("Record the decision");
            assertThat(nadia.text()).contains("Other enquiry");

            nadia.follow("A conversation");
            nadia.type("said", "I’d rather lose twenty quid now and then than have to ask for every pound.");
            nadia.choose("wants", "unchanged");
            nadia.type("place", "At a meeting he came to");
            nadia.type("options", "All his money through the appointee: not chosen, he would lose his say");
            nadia.record("Record the conversation");

            nadia.follow("Close the enquiry");
            nadia.page().locator("input[name^='persons-'][value='fully']").check();
            nadia.page().locator("input[name^='workers-'][value='fully']").check();
            nadia.choose("viewsSought", "yes");
            nadia.type("views", "I feel safe. I’ve got the people I need.");
            nadia.choose("feelsSafer", "yes");
            nadia.choose("actionNeeded", "no");
            nadia.type("noActionWhy", "He has taken it himself");
            nadia.select("riskType-1", "financial");
            nadia.press("Close the enquiry");
            assertThat(nadia.problems()).contains("Risk 1: select where, or clear the row");
            nadia.select("riskLocation-1", "community");
            nadia.select("riskSource-1", "known");
            nadia.select("riskAssessment-1", "identified-action");
            nadia.select("riskOutcome-1", "reduced");
            nadia.record("Close the enquiry");
            assertThat(nadia.text()).contains("waiting for a colleague to sign off");
        }
    }
}
