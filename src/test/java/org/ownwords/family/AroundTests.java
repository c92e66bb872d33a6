package org.ownwords.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;

/// The people around the person: what they were told and fear, and contact with each.
class AroundTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);
    private static final LocalDate TODAY = DAY.plusDays(2);
    private static final CaseId CASE = new CaseId(new UUID(7, 7));

    private static RelativeToldEntry told(String who, @Nullable String fears, @Nullable String answered) {
        return new RelativeToldEntry(
                UUID.randomUUID(),
                CASE,
                new RelativeTold(
                        who,
                        How.TELEPHONE,
                        "That she is safe",
                        Wanted.YES,
                        new Fear(fears, answered),
                        new Timing(DAY, DAY.plusDays(7))));
    }

    private static ContactEntry contact(String withWhom, Arranged arranged) {
        return new ContactEntry(
                UUID.randomUUID(),
                CASE,
                new Contact(
                        withWhom, arranged, WhoseDecision.THEIRS, "I miss him", "He shouted", new Timing(DAY, null)));
    }

    private static List<String> problems(Reading<?> reading) {
        return reading instanceof Refused<?> refused
                ? refused.problems().list().stream().map(Problem::words).toList()
                : List.of();
    }

    private static Reading<RelativeTold> told(Typed typed) {
        return RelativeToldForm.read(new Reader(typed), "Edith", TODAY);
    }

    private static Reading<Contact> contact(Typed typed) {
        return ContactForm.read(new Reader(typed), "Edith", TODAY);
    }

    @Test
    void the_newest_about_each_of_them_is_how_it_stands_however_the_name_is_typed() {
        var now = contact("her son  JAMES ", Arranged.SOMEBODY_THERE);
        var before = contact("Her son James", Arranged.NONE);
        var other = contact("Her daughter Ann", Arranged.AS_THEY_WISH);
        var ann = told("Ann", null, null);
        var around = Around.of(List.of(ann, told("ann", "To be blamed", null)), List.of(now, other, before));
        assertThat(around.contacts()).containsExactly(now, other);
        assertThat(around.told()).containsExactly(ann);
        assertThat(around.more()).isFalse();
        assertThat(around.isEmpty()).isFalse();
        assertThat(Around.of(List.of(), List.of()).isEmpty()).isTrue();
        assertThat(Around.of(List.of(ann), List.of()).isEmpty()).isFalse();
        assertThat(Around.of(List.of(), List.of(now)).isEmpty()).isFalse();
    }

    @Test
    void of_many_the_newest_are_shown() {
        var many = IntStream.rangeClosed(0, Around.MOST)
                .mapToObj(i -> contact("Friend " + i, Arranged.AS_THEY_WISH))
                .toList();
        assertThat(Around.of(List.of(), many).more()).isTrue();
        assertThat(Around.of(List.of(), many).contacts()).hasSize(Around.MOST);
        assertThat(Around.of(List.of(), many.subList(1, many.size())).more()).isFalse();
        var relatives = IntStream.rangeClosed(0, Around.MOST)
                .mapToObj(i -> told("Relative " + i, null, null))
                .toList();
        assertThat(Around.of(relatives, List.of()).more()).isTrue();
        assertThat(Around.of(relatives.subList(1, relatives.size()), List.of()).more())
                .isFalse();
    }

    @Test
    void a_fear_is_unanswered_until_something_was_said_to_it() {
        assertThat(new Fear("To be blamed", null).isUnanswered()).isTrue();
        assertThat(new Fear("To be blamed", "It was right to tell us").isUnanswered())
                .isFalse();
        assertThat(new Fear(null, null).isUnanswered()).isFalse();
        assertThatThrownBy(() -> new Fear(null, "It was right to tell us"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_a_relative_was_told_is_read_and_opens_as_it_was_entered() {
        var entry = told("Her daughter Ann", "To be blamed", "It was right to tell us");
        assertThat(told(RelativeToldForm.entered(entry.told()))).isEqualTo(new Accepted<>(entry.told()));
        assertThat(problems(told(Typed.nothing())))
                .containsExactly(
                        "Enter who was told",
                        "Enter what they were told",
                        "Select how they were told",
                        "Select whether Edith wants them to be told",
                        "Enter the day");
        assertThat(problems(told(RelativeToldForm.entered(entry.told()).without("fears"))))
                .containsExactly("Enter what they fear, or remove the answer");
        assertThat(problems(told(RelativeToldForm.entered(entry.told()).with("next", DAY.minusDays(1)))))
                .singleElement()
                .asString()
                .startsWith("Check two days");
    }

    @Test
    void who_is_told_more_is_asked_again_what_they_fear_only_where_it_was_not_answered() {
        assertThat(RelativeToldForm.next(told("Ann", "To be blamed", null)).text("fears"))
                .isEqualTo("To be blamed");
        var answered = RelativeToldForm.next(told("Ann", "To be blamed", "It was right"));
        assertThat(answered.text("who")).isEqualTo("Ann");
        assertThat(answered.has("fears")).isFalse();
    }

    @Test
    void contact_is_read_and_opens_as_it_was_entered_and_again_without_the_words_of_the_last_time() {
        var entry = contact("His son B", Arranged.NONE);
        assertThat(contact(ContactForm.entered(entry.contact()))).isEqualTo(new Accepted<>(entry.contact()));
        assertThat(problems(contact(Typed.nothing())))
                .containsExactly(
                        "Enter whom the contact is with",
                        "Select what is arranged",
                        "Select whether it is the decision of Edith",
                        "Enter why it is arranged in this way",
                        "Enter the day");
        assertThat(problems(contact(ContactForm.next(entry))))
                .containsExactly("Enter why it is arranged in this way", "Enter the day");
        assertThat(problems(contact(ContactForm.entered(entry.contact()).with("lookAgain", DAY.minusDays(1)))))
                .singleElement()
                .asString()
                .startsWith("Check two days");
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> told(" ", null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> contact("", Arranged.NONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
