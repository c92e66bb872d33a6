package org.ownwords.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.person.CaseId;

/// Whether partners are part of planning, and what a meeting owes.
class TogetherTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);

    @ParameterizedTest
    @EnumSource(
            value = MeetingKind.class,
            names = {"PLANNING", "STRATEGY", "CONFERENCE", "PROFESSIONALS"})
    void planning_without_another_organisation_can_be_seen_to_be_alone(MeetingKind kind) {
        var ownPeople = List.of(Party.FAMILY, Party.ADVOCATE, Party.COUNCIL, Party.LEGAL, Party.SOMEBODY_ELSE);
        assertThat(together(kind, ownPeople, held(ownPeople))).isEqualTo(new Together.Alone(true));
        assertThat(together(kind, ownPeople, new Became.ToCome())).isEqualTo(new Together.Alone(false));
    }

    @Test
    void who_came_counts_once_it_was_held_and_who_is_asked_before() {
        var asked = List.of(Party.POLICE, Party.FAMILY, Party.HOUSING);
        assertThat(together(MeetingKind.PLANNING, asked, new Became.ToCome()))
                .isEqualTo(new Together.WithPartners(List.of(Party.POLICE, Party.HOUSING)));
        assertThat(together(MeetingKind.PLANNING, asked, held(List.of(Party.NHS, Party.ADVOCATE))))
                .isEqualTo(new Together.WithPartners(List.of(Party.NHS)));
        assertThat(together(MeetingKind.PLANNING, asked, held(List.of(Party.FAMILY))))
                .isEqualTo(new Together.NoneCame(List.of(Party.POLICE, Party.HOUSING)));
        assertThat(together(MeetingKind.PLANNING, asked, new Became.CalledOff("She is ill")))
                .isEqualTo(new Together.DoesNotMatter());
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingKind.class,
            names = {"CONVERSATION", "FAMILY", "FAMILY_GROUP_CONFERENCE", "NETWORK", "RESTORATIVE", "OTHER"})
    void a_meeting_that_plans_nothing_needs_no_partner(MeetingKind kind) {
        assertThat(together(kind, List.of(), held(List.of()))).isEqualTo(new Together.DoesNotMatter());
    }

    @Test
    void what_it_means_is_said_in_words() {
        assertThat(Stream.of(
                                new Together.DoesNotMatter(),
                                new Together.WithPartners(List.of(Party.NHS, Party.POLICE)),
                                new Together.NoneCame(List.of(Party.HOUSING)),
                                new Together.Alone(true),
                                new Together.Alone(false))
                        .map(StandingSentences::together))
                .containsExactly(
                        "",
                        "Planned with partners: the NHS, the police.",
                        "One organisation planned alone. Asked, and did not come: housing.",
                        "One organisation planned alone. No partner was asked.",
                        "No partner is asked to come yet.");
    }

    @Test
    void a_meeting_is_awaited_until_something_more_is_recorded_of_it() {
        assertThat(kept(new Became.ToCome(), false, null).isAwaited()).isTrue();
        assertThat(kept(new Became.ToCome(), true, null).isAwaited()).isFalse();
        assertThat(kept(held(List.of()), false, null).isAwaited()).isFalse();
    }

    @Test
    void the_person_is_owed_minutes_of_what_was_held_until_they_have_them_or_there_is_a_reason() {
        assertThat(kept(held(List.of()), false, null).owesMinutes()).isTrue();
        assertThat(kept(held(List.of()), false, new Given.ToThem(DAY, null)).owesMinutes())
                .isFalse();
        assertThat(kept(held(List.of()), false, new Given.NotGiven("She wants none"))
                        .owesMinutes())
                .isFalse();
        assertThat(kept(new Became.ToCome(), false, null).owesMinutes()).isFalse();
        assertThat(kept(new Became.CalledOff("She is ill"), false, null).owesMinutes())
                .isFalse();
        assertThat(MeetingKind.all().stream().filter(kind -> !kind.hasMinutes()))
                .containsExactly(MeetingKind.CONVERSATION);
        var talk = new KeptMeeting(
                new MeetingId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                meeting(MeetingKind.CONVERSATION, List.of(), held(List.of())),
                false,
                false,
                null);
        assertThat(talk.owesMinutes()).isFalse();
    }

    @Test
    void what_needs_words_is_never_without_them() {
        assertThatThrownBy(() -> new Invitation(" ", null, List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Became.CalledOff(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Given.NotGiven(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Minutes(" ", null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TakingPart("A picture", null, List.of(), null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Meeting(
                        MeetingKind.PROFESSIONALS,
                        new Setting(DAY, null, null, null),
                        new Invitation(null, null, List.of(), null),
                        new Became.ToCome(),
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Together together(MeetingKind kind, List<Party> asked, Became became) {
        return Together.of(meeting(kind, asked, became));
    }

    private static KeptMeeting kept(Became became, boolean followed, @Nullable Given given) {
        return new KeptMeeting(
                new MeetingId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                meeting(MeetingKind.STRATEGY, List.of(), became),
                followed,
                false,
                given);
    }

    private static Meeting meeting(MeetingKind kind, List<Party> asked, Became became) {
        return new Meeting(
                kind,
                new Setting(DAY, null, null, null),
                new Invitation("It is about others too", null, asked, null),
                became,
                null);
    }

    private static Became.Held held(List<Party> came) {
        return new Became.Held(
                new Attendance(Attended.ALL, null, null),
                new TakingPart(null, null, List.of(), null, null),
                came,
                null,
                null,
                "The lock is changed");
    }
}
