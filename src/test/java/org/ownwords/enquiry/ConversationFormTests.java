package org.ownwords.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Names;
import org.ownwords.casework.Recording;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.ReadAs;
import org.ownwords.outcome.Said;
import org.ownwords.outcome.Standing;
import org.ownwords.outcome.Verbatim;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.EachOther;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.Voice;

class ConversationFormTests {

    private static final Names NAMES = Names.of(
            List.of("Edith", "Edith Abbott"),
            List.of(new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, null)),
            Map.of(),
            List.of());
    private static final Doer NADIA = new Doer("Nadia Rahman", "nadia.rahman");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final LocalDate THE_DAY = LocalDate.of(2026, 7, 3);
    private static final DesiredOutcome NOTHING_DONE = wanted("I don't want anything done");
    private static final DesiredOutcome KEEP_VISITING = wanted("I don't want him to stop coming");
    private static final DesiredOutcome TAKEN_BACK = new DesiredOutcome(
            KEEP_VISITING.id(),
            KEEP_VISITING.said(),
            null,
            new Standing.Withdrawn(THE_DAY, "Forget I said it"),
            ReadAs.NOTHING,
            KEEP_VISITING.recording());
    private static final Typed LEAST = day(Typed.nothing().with("said", "He is very kind"), "heldOn", THE_DAY);

    @Test
    void what_was_said_and_the_day_are_enough() {
        var form = accepted(LEAST);
        assertThat(form.conversation()).isEqualTo(new Conversation(THE_DAY, "He is very kind", null, null, null, null));
        assertThat(form.wants()).isEqualTo(new Wants.NotTalkedAbout());
        assertThat(form.next()).isNull();
    }

    @Test
    void nothing_less_is() {
        assertThat(problems(Typed.nothing()))
                .containsExactly("said: Enter what was said", "heldOn: Enter the day of the conversation");
    }

    @Test
    void where_who_and_what_was_explained_are_kept_as_typed() {
        var form = accepted(LEAST.with("place", "at home")
                .with("present", "Edith alone")
                .with("explained", "What safeguarding is")
                .with("options", "Do nothing; talk with him; a letter"));
        assertThat(form.conversation())
                .isEqualTo(new Conversation(
                        THE_DAY,
                        "He is very kind",
                        "at home",
                        "Edith alone",
                        "What safeguarding is",
                        "Do nothing; talk with him; a letter"));
    }

    @Test
    void how_they_talked_how_long_and_what_helped_may_be_said() {
        assertThat(accepted(LEAST).conversation().howHeld()).isEqualTo(HowHeld.NOT_SAID);
        var typed = LEAST.with("manner", "home")
                .with("minutes", " 45 ")
                .with("helped", "Pictures")
                .with("eachOther", "partly");
        var conversation = accepted(typed).conversation();
        assertThat(conversation.howHeld()).isEqualTo(new HowHeld(Manner.HOME, 45, "Pictures", EachOther.PARTLY, null));
        assertThat(accepted(ConversationForm.entered(conversation)).conversation())
                .isEqualTo(conversation);
        assertThat(conversation.howHeld().duration()).isEqualTo("45 minutes");
        assertThat(accepted(LEAST.with("minutes", "1 min"))
                        .conversation()
                        .howHeld()
                        .duration())
                .isEqualTo("1 minute");
        assertThat(HowHeld.NOT_SAID.duration()).isNull();
        assertThat(accepted(LEAST.with("minutes", "1440"))
                        .conversation()
                        .howHeld()
                        .minutes())
                .isEqualTo(1440);
        for (var wrong : List.of("0", "1441", "an hour", "-5", "4.5", "99999")) {
            assertThat(problems(LEAST.with("minutes", wrong)))
                    .as(wrong)
                    .containsExactly("minutes: Enter how many minutes it took, as a number like 45, or leave it empty");
        }
        assertThatThrownBy(() -> new HowHeld(null, 0, null, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HowHeld(null, 1441, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whether_others_were_spoken_with_first_may_be_said_and_then_it_has_a_reason() {
        assertThat(accepted(LEAST).conversation().howHeld().others()).isNull();
        var yes = accepted(LEAST.with("othersFirst", "yes").with("othersFirstWhy", "Her son rang us, she was asleep"))
                .conversation();
        assertThat(yes.howHeld().others()).isEqualTo(new OthersFirst(true, "Her son rang us, she was asleep"));
        var no = accepted(LEAST.with("othersFirst", "no")).conversation();
        assertThat(no.howHeld().others()).isEqualTo(new OthersFirst(false, null));
        for (var each : List.of(yes, no)) {
            assertThat(accepted(ConversationForm.entered(each)).conversation()).isEqualTo(each);
        }
        assertThat(new OthersFirst(true, "Her son rang").words()).isEqualTo("Yes: Her son rang");
        assertThat(new OthersFirst(false, null).words()).isEqualTo("No");
        assertThat(problems(LEAST.with("othersFirst", "yes")))
                .containsExactly("othersFirstWhy: Enter who was spoken with first, and why");
        assertThat(problems(LEAST.with("othersFirst", "no").with("othersFirstWhy", "Her son")))
                .containsExactly("othersFirst: Select the answer that you entered words under, or remove the words");
        assertThat(problems(LEAST.with("othersFirstWhy", "Her son")))
                .containsExactly("othersFirst: Select whether others were spoken with first, or remove why");
        assertThatThrownBy(() -> new OthersFirst(true, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OthersFirst(false, "So")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_said_about_how_this_works_may_be_said_and_opens_as_it_was_entered() {
        assertThat(accepted(LEAST).conversation().works()).isEqualTo(HowThisWorks.NOT_SAID);
        assertThat(HowThisWorks.NOT_SAID.toldWords()).isNull();
        assertThat(HowThisWorks.NOT_SAID.timeWords()).isNull();
        var conversation = accepted(LEAST.with("told", List.of("their-say", "recorded", "limits"))
                        .with("timeToTalk", "more"))
                .conversation();
        assertThat(conversation.works()).isEqualTo(new HowThisWorks(Explanation.all(), TimeToTalk.MORE));
        assertThat(accepted(ConversationForm.entered(conversation)).conversation())
                .isEqualTo(conversation);
        assertThat(conversation.works().timeWords()).isEqualTo("Some, and they want more");
        assertThat(new HowThisWorks(List.of(Explanation.RECORDED, Explanation.LIMITS), null).toldWords())
                .isEqualTo("That what they say is written down, and that they can see it. What the council cannot do.");
    }

    @Test
    void the_promise_the_limits_the_record_and_the_time_are_each_asked_about() {
        assertThat(Explanation.all())
                .extracting(Explanation::code, Explanation::words)
                .containsExactly(
                        tuple("recorded", "That what they say is written down, and that they can see it"),
                        tuple("limits", "What the council cannot do"),
                        tuple(
                                "their-say",
                                "That nothing is done without their say, and that they are told why if it ever has"
                                        + " to be"));
        assertThat(TimeToTalk.all()).extracting(TimeToTalk::code).containsExactly("enough", "more", "none");
    }

    @Test
    void what_they_want_may_be_unchanged() {
        assertThat(accepted(LEAST.with("wants", "unchanged")).wants()).isEqualTo(new Wants.Unchanged());
    }

    @Test
    void what_is_new_has_words_a_voice_and_the_day_of_the_conversation() {
        assertThat(accepted(LEAST.with("wants", "new")
                                .with("wantsWords", "I want him to stop asking me for money")
                                .with("voice", "advocate"))
                        .wants())
                .isEqualTo(new Wants.New(new Said("I want him to stop asking me for money", Voice.ADVOCATE, THE_DAY)));
    }

    @Test
    void words_are_theirs_unless_somebody_says_otherwise() {
        assertThat(accepted(LEAST.with("wants", "new").with("wantsWords", "My card back"))
                        .wants())
                .isEqualTo(new Wants.New(new Said("My card back", Voice.ADULT, THE_DAY)));
    }

    @Test
    void a_change_names_what_they_said_before() {
        assertThat(accepted(LEAST.with("wants", "changed")
                                .with("wantsWords", "He can come, but not ask")
                                .with("replaces", KEEP_VISITING.id().value().toString()))
                        .wants())
                .isEqualTo(new Wants.Changed(
                        KEEP_VISITING.id(), new Said("He can come, but not ask", Voice.ADULT, THE_DAY)));
    }

    @Test
    void a_change_of_nothing_that_was_said_on_this_case_is_refused() {
        assertThat(problems(LEAST.with("wants", "changed")
                        .with("wantsWords", "He can come, but not ask")
                        .with("replaces", UUID.randomUUID().toString())))
                .containsExactly("replaces: Select which of the things Edith said has changed");
    }

    @Test
    void new_or_changed_without_words_is_refused() {
        assertThat(problems(LEAST.with("wants", "new")))
                .containsExactly("wantsWords: Enter what Edith wants, in their words");
        assertThat(problems(LEAST.with("wants", "changed")
                        .with("replaces", NOTHING_DONE.id().value().toString())))
                .containsExactly("wantsWords: Enter what Edith wants now, in their words");
    }

    @Test
    void words_are_never_passed_over_in_silence() {
        var told = "wants: Select whether what you entered is new, or a change to what Edith said before";
        assertThat(problems(LEAST.with("wantsWords", "My card back"))).containsExactly(told);
        assertThat(problems(LEAST.with("wants", "unchanged").with("wantsWords", "My card back")))
                .containsExactly(told);
    }

    @Test
    void a_next_step_says_what_who_and_perhaps_by_when() {
        assertThat(accepted(LEAST.with("nextWhat", "Talk with her neighbour").with("nextWho", "Edith"))
                        .next())
                .isEqualTo(new Todo("Talk with her neighbour", "Edith", null));
        assertThat(accepted(day(
                                LEAST.with("nextWhat", "Ask Edith how it went").with("nextWho", "Nadia Rahman"),
                                "nextDue",
                                TODAY))
                        .next())
                .isEqualTo(new Todo("Ask Edith how it went", NADIA, TODAY, false));
    }

    @Test
    void a_pause_will_not_mute_a_next_step_that_keeps_somebody_from_harm() {
        assertThat(accepted(LEAST.with("nextWhat", "See that she has her card")
                                .with("nextWho", "nadia  rahman ")
                                .with("nextSafety", "yes"))
                        .next())
                .isEqualTo(
                        new Todo("See that she has her card", new Doer("nadia  rahman", "nadia.rahman"), null, true));
        assertThat(problems(LEAST.with("nextSafety", "yes")))
                .containsExactly("nextWhat: Enter what needs to be done so that nobody comes to harm");
    }

    @Test
    void a_name_alone_is_no_next_step() {
        assertThat(accepted(LEAST.with("nextWho", "Nadia Rahman")).next()).isNull();
    }

    @Test
    void a_next_step_is_not_guessed() {
        assertThat(problems(day(LEAST, "nextDue", TODAY)))
                .containsExactly("nextWhat: Enter what needs to be done by that day, or remove the day");
        assertThat(problems(LEAST.with("nextWhat", "Ask Edith how it went")))
                .containsExactly("nextWho: Enter who will do it");
    }

    @Test
    void a_step_on_its_own_needs_what_and_who() {
        assertThat(TodoForm.read(
                        new Reader(Typed.nothing()
                                .with("what", "Ask Edith how it went")
                                .with("who", "Nadia Rahman")
                                .with("safety", "yes")),
                        NAMES))
                .isEqualTo(new Accepted<>(new Todo("Ask Edith how it went", NADIA, null, true)));
        assertThat(said(TodoForm.read(new Reader(Typed.nothing()), NAMES)))
                .containsExactly("what: Enter what needs to be done next", "who: Enter who will do it");
    }

    @Test
    void the_answers_fit_what_has_been_said_before() {
        assertThat(Wants.options("Edith", List.of(NOTHING_DONE, KEEP_VISITING)))
                .extracting(Option::code)
                .containsExactly("unchanged", "changed", "new", "not-talked-about");
        assertThat(Wants.options("Edith", List.of()))
                .extracting(Option::code)
                .containsExactly("new", "unchanged", "not-talked-about");
    }

    @Test
    void words_of_their_own_are_not_said_after_they_died() {
        var wanted = LEAST.with("wants", "new").with("wantsWords", "Let me be");
        assertThat(said(read(wanted, THE_DAY.minusDays(1))))
                .containsExactly("heldOn: Check two days: they said what they want on 3 July 2026, and they died on"
                        + " 2 July 2026, before that. One of them is not right");
        assertThat(said(read(wanted, THE_DAY))).isEmpty();
        assertThat(said(read(
                        wanted.with("voice", "representative").with("present", "Her sister"), THE_DAY.minusDays(1))))
                .as("somebody else may speak for them")
                .isEmpty();
        assertThat(said(read(LEAST.with("present", "Her sister"), THE_DAY.minusDays(1))))
                .as("a talk with the family")
                .isEmpty();
    }

    @Test
    void after_they_died_a_conversation_was_with_somebody_else_who_is_named_and_told_them_nothing() {
        var died = THE_DAY.minusDays(1);
        var withHerSister = LEAST.with("present", "Her sister");
        assertThat(said(read(LEAST, died)))
                .singleElement()
                .asString()
                .startsWith("heldOn: Check two days: you talked with them on")
                .endsWith(
                        "If it was about them with somebody else, enter who was there and nothing that they were told");
        assertThat(said(read(withHerSister.with("eachOther", "partly"), died))).hasSize(1);
        assertThat(said(read(withHerSister.with("told", "recorded"), died))).hasSize(1);
        assertThat(said(read(LEAST, THE_DAY))).as("on the day they died").isEmpty();
    }

    @Test
    void of_somebody_who_took_everything_back_it_is_not_said_that_they_never_said_anything() {
        assertThat(Wants.options("Edith", List.of(TAKEN_BACK)))
                .extracting(Option::words)
                .containsExactly(
                        "Edith wants something now",
                        "Edith was asked, and wants nothing now",
                        "We did not talk about it");
    }

    private static Reading<ConversationForm> read(Typed typed) {
        return read(typed, null);
    }

    private static Reading<ConversationForm> read(Typed typed, @Nullable LocalDate died) {
        var edith = new Details("Edith", "Abbott", null, died, Gender.FEMALE, null, null, null, null, null, null);
        return ConversationForm.read(
                new Reader(typed, edith.lifetime()), edith, List.of(NOTHING_DONE, KEEP_VISITING), NAMES, TODAY);
    }

    private static ConversationForm accepted(Typed typed) {
        return switch (read(typed)) {
            case Accepted<ConversationForm>(var form) -> form;
            case Refused<ConversationForm>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(Typed typed) {
        return said(read(typed));
    }

    private static List<String> said(Reading<?> reading) {
        return switch (reading) {
            case Accepted<?> _ -> List.of();
            case Refused<?>(var problems) ->
                problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList();
        };
    }

    private static DesiredOutcome wanted(String words) {
        return new DesiredOutcome(
                new OutcomeId(UUID.randomUUID()),
                new Verbatim(words, Voice.ADULT, LocalDate.of(2026, 7, 2)),
                null,
                new Standing.Current(),
                ReadAs.NOTHING,
                new Recording("nadia.rahman", Instant.parse("2026-07-02T15:05:00Z")));
    }

    private static Typed day(Typed typed, String field, LocalDate day) {
        return typed.with(field + "-day", String.valueOf(day.getDayOfMonth()))
                .with(field + "-month", String.valueOf(day.getMonthValue()))
                .with(field + "-year", String.valueOf(day.getYear()));
    }
}
