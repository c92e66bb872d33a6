package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.page.Ids;

/// From a referral for review to what is learned, as whoever works for the Board records it.
class AdultReviewReferralTests {

    private final Visitor judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");

    private static Map<String, List<String>> day(String field, String day, String month, String year) {
        return typed(field + "-day", day, field + "-month", month, field + "-year", year);
    }

    private static Map<String, List<String>> both(Map<String, List<String>> one, Map<String, List<String>> other) {
        one.putAll(other);
        return one;
    }

    private String referred(String adult) {
        var fields = typed(
                "adult",
                adult,
                "by",
                "Larchmere Ambulance Service",
                "whatHappened",
                "They were found at home after four days. Three services had been there that month.");
        var answer =
                judith.submit(judith.open("/adult-reviews/referrals/new"), both(fields, day("on", "2", "3", "2026")));
        assertThat(answer.path()).startsWith("/adult-reviews/referrals/");
        assertThat(answer.text()).contains(adult, "Waits for a decision", "Three services", "Nothing is decided yet");
        return answer.path();
    }

    private static Map<String, List<String>> decision(String needs, String working, String harm, String decided) {
        var fields = typed(
                "needs", needs,
                "working", working,
                "workingWords", "Nobody asked the others what they had seen",
                "harm", harm,
                "decided", decided,
                "reasons", "The review subgroup read what each of the three services had written",
                "decidedBy", "The independent chair");
        return both(fields, day("decidedOn", "1", "4", "2026"));
    }

    private static Map<String, List<String>> review() {
        var fields = decision("yes", "yes", "died", "review");
        fields.putAll(typed(
                "methodology", "A workshop with those who did the work",
                "family", "take-part",
                "familyWords", "His sister wants it to be different for the next one",
                "advocate", "arranged"));
        return fields;
    }

    @Test
    void what_the_act_does_not_allow_is_refused_with_what_was_typed() {
        var path = referred("Adult H");
        var form = judith.open(path + "/decision");
        var refused = judith.submit(form, decision("yes", "yes", "died", "none"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).singleElement().asString().contains("the Board must arrange a review");
        assertThat(refused.text()).contains("Nobody asked the others");
        assertThat(judith.submit(form, decision("no", "yes", "died", "review")).problems())
                .anyMatch(each -> each.contains("an adult with needs for care and support"));
        assertThat(judith.submit(form, decision("yes", "not-known", "died", "none"))
                        .problems())
                .singleElement()
                .asString()
                .contains("It is not known yet whether there is concern");
        assertThat(judith.submit(form, decision("yes", "yes", "serious", "review"))
                        .problems())
                .containsExactly(
                        "Enter how it is learned from",
                        "Select how the person, or those close to them, take part",
                        "Select who supports the person or their family in it");
        var none = judith.submit(form, decision("yes", "no", "died", "none"));
        assertThat(none.path()).isEqualTo(path);
        assertThat(none.text()).contains("No review", "may arrange a review, and need not");
        assertThat(judith.open(path + "/report").status())
                .as("nothing ends that was not begun")
                .isEqualTo(404);
    }

    @Test
    void a_review_leads_from_a_referral_to_what_is_done_and_into_the_return_once() {
        var path = referred("Adult J");
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        assertThat(judith.submit(judith.open(path + "/decision"), review()).text())
                .contains("Review under way", "must arrange a review", "His sister wants it to be different");

        for (var words : List.of("What he wanted was written nowhere", "No advocate was thought of")) {
            var found = judith.submit(
                    judith.open(path + "/findings/new"),
                    typed("finding", words, "themes", "voice", "themes", "advocacy", "personal", "yes"));
            assertThat(found.text()).contains(words, "The Board has not said yet what it does about it");
        }
        var findings =
                Rows.of("select id from adult_review_finding where referral_id = ? order by recorded_at", id).stream()
                        .map(row -> path + "/findings/" + row.get("id"))
                        .toList();
        var training = judith.submit(
                judith.open("/learning/courses/new?source=review&finding="
                        + findings.getFirst().substring(findings.getFirst().lastIndexOf('/') + 1)),
                typed("title", "Hearing what was said before", "kind", "event", "required", "no"));
        assertThat(training.page().select("main a[href^=" + path + "#f-]"))
                .as("the training leads to the finding")
                .hasSize(1);
        assertThat(judith.open(path)
                        .page()
                        .select("main a[href=" + training.path() + "]")
                        .text())
                .as("and the finding to the training")
                .isEqualTo("Training: Hearing what was said before");
        assertThat(judith.open(findings.getFirst() + "/progress").status())
                .as("nothing is done yet that could have come anywhere")
                .isEqualTo(404);
        var answering = judith.open(findings.getFirst() + "/response");
        assertThat(judith.submit(answering, typed()).problems()).contains("Select whether the Board acts on it");
        var acts = both(
                typed("acts", "yes", "action", "Ask on the first visit", "owner", "Adult social care"),
                both(day("dueOn", "1", "5", "2026"), day("decidedOn", "2", "4", "2026")));
        var opened = sam.open(findings.getFirst() + "/response");
        judith.submit(answering, acts);
        assertThat(sam.submit(opened, acts).status())
                .as("on a page opened before")
                .isEqualTo(409);
        judith.submit(
                judith.open(findings.getLast() + "/response"),
                both(
                        typed("acts", "no", "reasons", "The duty is in the procedures since May"),
                        day("decidedOn", "2", "4", "2026")));
        assertThat(judith.open("/adult-reviews/referrals")
                        .page()
                        .select("tr:contains(Adult J)")
                        .text())
                .contains("Review under way", "1 open, 1 past their day");
        assertThat(sam.open("/work").text()).contains("Say how far it has come, Adult J: Adult social care");
        var progress = judith.submit(
                judith.open(findings.getFirst() + "/progress"),
                both(
                        typed(
                                "became",
                                "done",
                                "words",
                                "Asked in 19 of 20 cases read",
                                "learned",
                                "A talk in each team"),
                        day("on", "1", "6", "2026")));
        assertThat(progress.text())
                .contains(
                        "Done, 1 June 2026",
                        "Asked in 19 of 20",
                        "A talk in each team",
                        "The Board decided on 2 April 2026 not to act on it");

        var ending = judith.open(path + "/report");
        var ended = typed(
                "died",
                "1",
                "survived",
                "0",
                "published",
                "yes",
                "where",
                "The Board’s site",
                "brief",
                "Ask him first.");
        ended.putAll(day("endedOn", "1", "6", "2026"));
        ended.putAll(day("publishedOn", "3", "6", "2026"));
        for (var twice = 0; twice < 2; twice++) {
            assertThat(judith.submit(ending, ended).text()).contains("Ended and published", "The Board’s site");
        }
        assertThat(Rows.of(
                        "select died, survived, concluded_on::text from counted_review where review_id = ?",
                        Ids.from(id, "numbers")))
                .containsExactly(Map.of("died", 1, "survived", 0, "concluded_on", "2026-06-01"));
        assertThat(judith.open(path + "/brief").text())
                .contains("Ask him first.", "What he wanted was written nowhere", "What will you do differently");
        assertThat(judith.open("/adult-reviews/themes").text())
                .contains("About working with the person as they want it", "Adult J", "No advocate was thought of");
        assertThat(Rows.of("select kind from fact where chain_id = ? order by position", id))
                .extracting(row -> row.get("kind"))
                .containsExactly(
                        "AdultReferredForReview",
                        "AdultReviewDecided",
                        "AdultReviewFound",
                        "AdultReviewFound",
                        "AdultReviewAnswered",
                        "AdultReviewAnswered",
                        "AdultReviewProgressed",
                        "AdultReviewReported");
    }

    @Test
    void the_return_is_told_of_a_review_that_was_decided_after_it_was_learned_from_in_another_way() {
        var path = referred("Adult M");
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var other = review();
        other.putAll(typed("working", "no", "decided", "other"));
        judith.submit(judith.open(path + "/decision"), other);
        var ended = typed("published", "no", "whyNot", "It was a talk in one team");
        ended.putAll(day("endedOn", "1", "6", "2026"));
        var told = judith.submit(judith.open(path + "/report"), ended);
        assertThat(told.text()).contains("Ended, not published");
        assertThat(told.page().select("a[href$=/correction]"))
                .as("nothing is counted")
                .isEmpty();
        var decided = review();
        decided.putAll(typed("why", "More became known"));
        judith.submit(judith.open(path + "/decision"), decided);
        var again = judith.open(path + "/report");
        assertThat(again.text()).contains("How many of the people it is about died?");
        var counted = judith.submit(
                again, typed("died", "0", "survived", "1", "whyNot", "It names too much", "why", "It is a review now"));
        var link = counted.page().select("a[href$=/correction]").attr("href");
        assertThat(judith.open(link).text()).contains("0 died, 1 survived");
        assertThat(Rows.count("from counted_review where review_id = ?", Ids.from(id, "numbers")))
                .isOne();
    }

    /// What the national return counts of a referral: `died/survived/day`.
    private static List<String> counted(UUID referral) {
        return Rows.of(
                        "select died, survived, concluded_on::text from counted_review where review_id = ?",
                        Ids.from(referral, "numbers"))
                .stream()
                .map(row -> row.get("died") + "/" + row.get("survived") + "/" + row.get("concluded_on"))
                .toList();
    }

    /// A review that has ended and is counted.
    private String ended(String adult) {
        var path = referred(adult);
        judith.submit(judith.open(path + "/decision"), review());
        var ended = typed("died", "1", "survived", "0", "published", "no", "whyNot", "It names too much");
        ended.putAll(day("endedOn", "2", "4", "2026"));
        judith.submit(judith.open(path + "/report"), ended);
        return path;
    }

    @Test
    void a_review_that_is_none_any_more_leaves_the_return_and_is_asked_for_again_once_it_is_one() {
        var path = ended("Adult N");
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        assertThat(counted(id)).containsExactly("1/0/2026-04-02");
        var none = decision("yes", "no", "died", "none");
        none.putAll(typed("why", "The coroner found another cause"));
        var form = judith.open(path + "/decision");
        for (var twice = 0; twice < 2; twice++) {
            assertThat(judith.submit(form, none).text()).contains("No review.").doesNotContain("Ended, not published");
        }
        assertThat(counted(id)).isEmpty();
        assertThat(judith.open("/adult-reviews").text())
                .contains(
                        "The Board decided that it is no Safeguarding Adults Review: The coroner found another cause");
        var again = review();
        again.putAll(typed("why", "The coroner looked at it again"));
        assertThat(judith.submit(judith.open(path + "/decision"), again).text())
                .contains("Ended, not published", "The national return does not count it yet");
        assertThat(counted(id)).as("nobody has said its numbers again").isEmpty();
        var told = judith.submit(
                judith.open(path + "/report"), typed("died", "2", "survived", "0", "why", "It is one after all"));
        assertThat(told.text()).doesNotContain("does not count it yet");
        assertThat(counted(id)).containsExactly("2/0/2026-04-02");
    }

    @Test
    void
            a_review_whose_referral_should_not_be_here_leaves_the_return_and_one_that_ended_on_another_day_is_of_that_year() {
        var path = ended("Adult P");
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var otherDay = typed("why", "The Board agreed it before the year was over");
        otherDay.putAll(day("endedOn", "31", "3", "2026"));
        assertThat(judith.submit(judith.open(path + "/report"), otherDay).text())
                .contains("It ended on 31 March 2026");
        assertThat(counted(id)).containsExactly("1/0/2026-03-31");
        judith.submit(
                judith.open(path + "/report"), typed("whyNot", "The family asked for that", "why", "Said better"));
        assertThat(counted(id)).as("nothing changed for the return").containsExactly("1/0/2026-03-31");
        judith.submit(judith.open(path + "/change"), typed("inError", "yes", "why", "It was recorded twice"));
        assertThat(counted(id)).isEmpty();
        assertThat(judith.open(path + "/brief").status()).isEqualTo(404);
        assertThat(Rows.of("select kind from fact where chain_id = ? order by position", Ids.from(id, "numbers")))
                .extracting(row -> row.get("kind"))
                .containsExactly("AdultReviewRecorded", "AdultReviewCorrected", "AdultReviewCorrected");
    }

    @Test
    void where_somebody_has_died_their_family_may_be_supported() {
        var path = referred("Adult Q");
        var survived = review();
        survived.putAll(typed("harm", "serious", "advocate", "family-advocate"));
        assertThat(judith.submit(judith.open(path + "/decision"), survived).problems())
                .containsExactly(
                        "By your answers the person survived. Select who supports them, or check what happened");
        var died = review();
        died.putAll(typed("advocate", "family-advocate"));
        assertThat(judith.submit(judith.open(path + "/decision"), died).text())
                .contains("Somebody independent supports their family");
    }

    @Test
    void what_was_recorded_wrong_is_said_anew_with_why_and_what_should_not_be_here_says_so() {
        var path = referred("Adult K");
        var change = judith.open(path + "/change");
        var opened = sam.open(path + "/change");
        assertThat(judith.submit(change, typed("by", "Larchmere Police")).problems())
                .containsExactly("Enter what was wrong, or what has changed");
        assertThat(judith.submit(change, typed("by", "Larchmere Police", "why", "The police sent it"))
                        .text())
                .contains("Referred on 2 March 2026 by Larchmere Police", "Said anew because: The police sent it")
                .contains("What the referral said before", "2 March 2026, by Larchmere Ambulance Service");
        var late = sam.submit(opened, typed("by", "Saltby Council", "why", "It was them"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Somebody recorded this while you were typing", "Larchmere Police");
        assertThat(late.page().select("[name=by]").val()).isEqualTo("Saltby Council");
        var gone =
                judith.submit(judith.open(path + "/change"), typed("inError", "yes", "why", "It was recorded twice"));
        assertThat(gone.text())
                .contains("Should not be here", "It was recorded twice")
                .doesNotContain("Nothing is decided");
        judith.submit(judith.open(path + "/decision"), review());
        judith.submit(
                judith.open(path + "/findings/new"),
                typed("finding", "Found under the wrong name", "themes", "other", "personal", "no"));
        var finding = Rows.value("select id from adult_review_finding where finding = 'Found under the wrong name'");
        judith.submit(
                judith.open(path + "/findings/" + finding + "/change"),
                typed("inError", "yes", "why", "It belongs elsewhere"));
        assertThat(judith.open("/adult-reviews/themes").text()).doesNotContain("Found under the wrong name");
        var other = referred("Adult L");
        judith.submit(judith.open(other + "/decision"), review());
        var again = review();
        again.putAll(typed("methodology", "An independent author", "why", "The workshop could not be held"));
        assertThat(judith.submit(judith.open(other + "/decision"), again).text())
                .contains(
                        "What the decision said before",
                        "How it is learned from: A workshop with those who did the work")
                .contains("Recorded again because: The workshop could not be held");
        judith.submit(
                judith.open(other + "/findings/new"),
                typed("finding", "Nobody rang back", "themes", "other", "personal", "no"));
        var rang = Rows.value("select id from adult_review_finding where finding = 'Nobody rang back'");
        for (var owner : List.of("Housing", "Adult social care")) {
            judith.submit(
                    judith.open(other + "/findings/" + rang + "/response"),
                    both(
                            typed("acts", "yes", "action", "Ring back", "owner", owner, "why", "It is theirs"),
                            both(day("dueOn", "1", "5", "2026"), day("decidedOn", "2", "4", "2026"))));
        }
        assertThat(judith.open(other).text())
                .contains("By whom and when: Housing, by 1 May 2026", "Recorded again because: It is theirs");
        assertThat(judith.submit(
                                judith.open(other + "/findings/" + rang + "/change"),
                                typed("inError", "yes", "why", "It was another review"))
                        .text())
                .contains("What a finding that should not be here said before", "Finding: Nobody rang back")
                .contains("By whom and when: Housing, by 1 May 2026", "Recorded again because: It is theirs");
    }
}
