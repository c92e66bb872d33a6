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
        try (var nadia = Somebody.signedIn(way, Cast.NADIA);
                var sam = Somebody.signedIn(way, Cast.SAM)) {
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
            var caseFile = nadia.path();

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

            whatHeDidHimself(nadia, caseFile);
            whoHelpsHim(nadia, caseFile);

            nadia.follow("A conversation");
            nadia.type("said", "I’d rather lose twenty quid now and then than have to ask for every pound.");
            nadia.choose("wants", "unchanged");
            nadia.type("place", "At a meeting he came to");
            nadia.type("explained", "How the decision is made, and by whom");
            nadia.type("options", "All his money through the appointee: not chosen, he would lose his say");
            nadia.record("Record the conversation");
            nadia.follow("Category (for reporting)");
            nadia.tick("categories", "independence");
            nadia.tick("wellbeing", "control");
            nadia.tick("wellbeing", "economic");
            nadia.record("Record the category");
            assertThat(nadia.part("in-words"))
                    .contains(
                            "to stay independent and in control",
                            "control over day-to-day life",
                            "social and economic wellbeing");

            nadia.follow("Close the enquiry");
            nadia.page().locator("input[name^='persons-'][value='fully']").check();
            nadia.page().locator("input[name^='workers-'][value='fully']").check();
            nadia.choose("viewsSought", "yes");
            nadia.type("views", "I feel safe. I’ve got the people I need.");
            nadia.choose("feelsSafer", "yes");
            nadia.choose("actionNeeded", "no");
            nadia.type("noActionWhy", "He has taken it himself");
            nadia.page().locator("input[name^='settled-'][value='done']").check();
            nadia.page().locator("textarea[name^='whatHappened-']").fill("The new card came on Monday.");
            nadia.choose("steppedIn", "they-acted");
            nadia.type(
                    "proportion",
                    "He had stopped the card before we came. Taking his account away would be more than that");
            nadia.select("riskType-1", "financial");
            nadia.press("Close the enquiry");
            assertThat(nadia.problems()).contains("Risk 1: select where, or clear the row");
            nadia.select("riskLocation-1", "community");
            nadia.select("riskSource-1", "known");
            nadia.select("riskAssessment-1", "identified-action");
            nadia.select("riskOutcome-1", "reduced");
            nadia.record("Close the enquiry");
            assertThat(nadia.text()).contains("waiting for a colleague to sign off");
            assertThat(nadia.part("capacity"))
                    .as("nobody doubted that he can decide, and nobody had to say so")
                    .doesNotContain("Look again", "Terry has capacity");
            assertThat(nadia.has("restricted")).as("the man was never named").isFalse();
            assertThat(nadia.entry("I’d rather lose twenty quid"))
                    .contains("All his money through the appointee: not chosen, he would lose his say");

            sam.open(caseFile);
            sam.follow("Sign off the closing");
            assertThat(sam.text())
                    .contains("Principles of safeguarding that this shows: Empowerment, Proportionality.");
            sam.choose("agreed", "yes");
            sam.type("why", "Less would not have helped, and more would have taken his say from him");
            sam.type("personal", "He was in the room, had acted before we did, and kept his account");
            sam.record("Record your decision");
            assertThat(sam.isCounted(caseFile, "SG4a/other/fully/" + Somebody.ageOf(LocalDate.of(1961, 12, 1))))
                    .isTrue();
        }
    }

    private static void whatHeDidHimself(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/crimes/new");
        nadia.type("what", "His card was taken and used");
        nadia.type("theirView", "I told them. It’s up to them now.");
        nadia.choose("reported", "yes");
        nadia.type("reportedBy", "Terry");
        nadia.type("reference", "LP/4471");
        nadia.record("Record this");
        assertThat(nadia.part("crimes")).contains("A crime was reported to the police by Terry.", "LP/4471");
        nadia.open(caseFile + "/plan");
        nadia.type("what", "I ring the bank and get a new card.");
        nadia.choose("written", "yes");
        nadia.type("who", "Terry");
        nadia.record("Add to the plan");
        assertThat(nadia.text()).contains("“I ring the bank and get a new card.”", "Terry (Terry’s own step)");
        nadia.open(caseFile + "/interim-safety/new");
        nadia.type("what", "The stolen card is cancelled");
        nadia.type("doneBy", "Terry");
        nadia.record("Record this");
        assertThat(nadia.part("interim-safety"))
                .as("what he did himself to be safer")
                .contains("The stolen card is cancelled", "Terry’s own step");
    }

    /// His appointee, with the paper that was seen, and an advocate whom he does not want.
    private static void whoHelpsHim(Somebody nadia, String caseFile) {
        nadia.open(caseFile + "/decision-makers/new");
        nadia.choose("kind", "appointee");
        nadia.type("who", "Larchmere Council, appointees’ team");
        nadia.type("limits", "His benefits. Not his own account");
        nadia.choose("paperSeen", "yes");
        nadia.type("paper", "The letter of the Department for Work and Pensions, seen by Nadia");
        nadia.record("Record this");
        assertThat(nadia.text())
                .contains(
                        "Larchmere Council, appointees’ team",
                        "The letter of the Department for Work and Pensions, seen by Nadia");
        nadia.open(caseFile + "/advocates/new");
        nadia.choose("kind", "care-act");
        nadia.choose("agreement", "refuses");
        nadia.type("agreementWhy", "I can speak for myself.");
        nadia.record("Record this");
        assertThat(nadia.part("advocacy")).contains("Care Act advocate: offered on", "and not wanted");
    }
}
