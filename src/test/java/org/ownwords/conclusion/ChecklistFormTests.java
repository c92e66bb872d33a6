package org.ownwords.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.conclusion.Checklist.Answer;
import org.ownwords.conclusion.Checklist.Elsewhere;
import org.ownwords.conclusion.Checklist.Learning;
import org.ownwords.conclusion.FollowsStore.Earlier;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;

/// What is thought of at closing, and which enquiry follows another.
class ChecklistFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);

    @Test
    void any_one_answer_will_do_and_none_of_them_is_needed() {
        var day = Typed.nothing().with("lookedOn", TODAY);
        for (var field : List.of(
                "referrer=to-come",
                "elsewhere=police",
                "watched=Her sister",
                "learnt=Ask sooner",
                "prevented=Two carers",
                "caseStudy=no",
                "studyWhy=It came right")) {
            var parts = field.split("=", 2);
            assertThat(problems(checklist(day.with(parts[0], parts[1]))))
                    .as(field)
                    .isEmpty();
        }
        assertThat(problems(checklist(day))).containsExactly("support: Answer one of these questions at least");
        assertThat(problems(checklist(day.with("children-note", "Two live next door"))))
                .contains("children: Select an answer: Children who may be at risk were thought of");
    }

    @Test
    void what_is_not_needed_has_a_reason() {
        var not = Typed.nothing().with("lookedOn", TODAY).with("children", "not-needed");
        assertThat(problems(checklist(not)))
                .containsExactly(
                        "children-note: Enter why this is not needed: Children who may be at risk were thought of");
        assertThat(problems(checklist(not.with("children-note", "She lives alone, and nobody visits"))))
                .isEmpty();
    }

    @Test
    void what_was_answered_is_kept_with_its_note_and_what_goes_on_elsewhere() {
        var whole = new Checklist(
                List.of(
                        new Answer(ToCheck.SUPPORT, Checked.DONE, "She has a visitor"),
                        new Answer(ToCheck.ADULT_REVIEW, Checked.NOT_NEEDED, "She is well")),
                new Elsewhere(List.of(GoesOnElsewhere.POLICE, GoesOnElsewhere.COURT), "Nadia rings each month"),
                new Learning("Ask sooner", "Two carers come", true, "It shows how her words led"),
                TODAY);
        assertThat(accepted(checklist(ChecklistForm.entered(whole)))).isEqualTo(whole);
    }

    @Test
    void an_enquiry_follows_an_earlier_one_about_the_same_person_for_a_reason() {
        var now = new EnquiryId(UUID.randomUUID());
        var before = new EnquiryId(UUID.randomUUID());
        var earlier = List.of(new Earlier(before, new CaseId(UUID.randomUUID()), LocalDate.of(2026, 5, 3)));
        assertThat(FollowsForm.options(earlier))
                .singleElement()
                .satisfies(option -> assertThat(option.words()).isEqualTo("The enquiry that started on 3 May 2026"));
        var follows = new Follows(now, before, "He is back");
        assertThat(accepted(FollowsForm.read(new Reader(FollowsForm.entered(follows)), now, earlier)))
                .isEqualTo(follows);
        assertThat(problems(FollowsForm.read(new Reader(FollowsForm.entered(follows)), now, List.of())))
                .containsExactly("earlier: Select the earlier enquiry");
        assertThat(problems(FollowsForm.read(new Reader(Typed.nothing()), now, earlier)))
                .containsExactly(
                        "earlier: Select the earlier enquiry",
                        "why: Enter what has come up again, or what is different");
        assertThatIllegalArgumentException().isThrownBy(() -> new Follows(now, now, "He is back"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Follows(now, before, " "));
    }

    private static Reading<Checklist> checklist(Typed typed) {
        return ChecklistForm.read(new Reader(typed), TODAY);
    }

    private static <T> T accepted(Reading<T> reading) {
        return switch (reading) {
            case Accepted<T>(var value) -> value;
            case Refused<T>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static <T> List<String> problems(Reading<T> reading) {
        return switch (reading) {
            case Accepted<T> _ -> List.of();
            case Refused<T>(var problems) ->
                problems.list().stream()
                        .map(each -> each.field() + ": " + each.words())
                        .toList();
        };
    }
}
