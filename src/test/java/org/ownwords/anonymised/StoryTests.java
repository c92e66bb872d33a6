package org.ownwords.anonymised;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.casework.Recognisable;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.Principle;

class StoryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final UUID ENTRY = UUID.fromString("6a5a7c1e-0000-4000-8000-000000000001");
    private static final Details EDITH =
            new Details("Edith", "Abbott", null, null, Gender.FEMALE, null, null, null, null, null, null);

    private static final Map<String, String> LEAST = Map.of(
            "words", "She was asked and it helped",
            "title", "It helped",
            "theme", "asked",
            "consent", "agreed",
            "agreedOn-day", "3",
            "agreedOn-month", "7",
            "agreedOn-year", "2026");

    private static Typed typed(String... more) {
        var typed = Typed.nothing();
        for (var each : LEAST.entrySet()) {
            typed = typed.with(each.getKey(), each.getValue());
        }
        for (var each : Arrays.asList(more)) {
            var parts = each.split("=", 2);
            typed = typed.with(parts[0], parts[1]);
        }
        return typed;
    }

    private static Reading<Story> read(Typed typed, boolean anew) {
        return StoryForm.read(
                new Reader(typed), Set.of(ENTRY), words -> Recognisable.in(words, EDITH, List.of()), anew, TODAY);
    }

    private static Story accepted(String... more) {
        return ((Reading.Accepted<Story>) read(typed(more), false)).value();
    }

    private static String problems(String... more) {
        return ((Reading.Refused<Story>) read(typed(more), false))
                .problems().list().stream()
                        .map(each -> each.field() + ": " + each.words())
                        .collect(Collectors.joining("; "));
    }

    @Test
    void a_story_is_told_with_their_agreement_that_of_whoever_speaks_for_them_or_a_reason() {
        var on = LocalDate.of(2026, 7, 3);
        assertThat(accepted("agreedWords=Tell it").consent()).isEqualTo(new StoryConsent.Agreed("Tell it", on));
        assertThat(accepted("consent=agreed-for-them", "agreedBy=Her son").consent())
                .isEqualTo(new StoryConsent.AgreedForThem("Her son", null, on));
        assertThat(accepted("consent=without", "whyWithout=She died").consent())
                .isEqualTo(new StoryConsent.Without("She died"));
        assertThat(problems("consent=")).isEqualTo("consent: Select whether they agree");
        assertThat(problems("consent=without")).isEqualTo("whyWithout: Enter why it is told without asking");
        assertThat(problems("consent=agreed-for-them")).isEqualTo("agreedBy: Enter who agreed for them");
    }

    @Test
    void words_under_another_answer_are_never_ignored() {
        assertThat(problems("agreedBy=Her son")).startsWith("agreedBy: Select that somebody agreed for them");
        assertThat(problems("whyWithout=She died")).startsWith("consent: Select the answer");
        assertThat(problems("consent=without", "whyWithout=She died", "agreedWords=Yes"))
                .startsWith("consent: Select the answer");
        assertThat(problems("consent=without", "whyWithout=She died", "agreedBy=Her son"))
                .startsWith("consent: Select the answer");
    }

    @Test
    void their_own_name_is_refused_in_the_story_and_in_its_title_whatever_is_ticked() {
        assertThat(problems("words=It was Edith who asked", "checked=yes"))
                .isEqualTo("words: Remove ‘Edith’. A story never has the person’s name");
        assertThat(problems("title=Abbott and her lodger", "checked=yes"))
                .isEqualTo("title: Remove ‘Abbott’. A story never has the person’s name");
    }

    @Test
    void what_may_identify_somebody_is_accepted_once_it_was_looked_at() {
        assertThat(problems("words=He took £400 from her on 3 May"))
                .startsWith("words: ‘£400’, ‘3 May’ may identify somebody");
        assertThat(problems("words=on 1 May, 2 May, 3 May, 4 May, 5 May, 6 May and 7 May"))
                .contains("‘6 May’ and more may");
        assertThat(problems("words=on 1 May, 2 May, 3 May, 4 May, 5 May and 6 May"))
                .contains("‘6 May’ may");
        assertThat(accepted("words=He took £400 from her", "checked=yes")
                        .telling()
                        .words())
                .isEqualTo("He took £400 from her");
    }

    @Test
    void it_is_written_from_entries_of_its_own_case_and_no_others() {
        var typed = typed("harms=financial", "principle=empowerment")
                .with("entry", List.of(ENTRY.toString(), UUID.randomUUID().toString(), "x"));
        var story = ((Reading.Accepted<Story>) read(typed, false)).value();
        assertThat(story.entries()).containsExactly(ENTRY);
        assertThat(story.telling().harms()).containsExactly(AbuseType.FINANCIAL);
        assertThat(story.telling().principle()).isEqualTo(Principle.EMPOWERMENT);
        var entered = StoryForm.entered(story);
        assertThat(((Reading.Refused<Story>) read(entered, true)).problems().list())
                .singleElement()
                .extracting(each -> each.words())
                .isEqualTo("Enter why it is written anew");
        assertThat(((Reading.Accepted<Story>) read(entered, false)).value()).isEqualTo(story);
        var without = accepted("consent=without", "whyWithout=She died");
        assertThat(((Reading.Accepted<Story>) read(StoryForm.entered(without), false)).value())
                .isEqualTo(without);
        var forThem = accepted("consent=agreed-for-them", "agreedBy=Her son", "agreedWords=Yes");
        assertThat(((Reading.Accepted<Story>) read(StoryForm.entered(forThem), false)).value())
                .isEqualTo(forThem);
    }

    @Test
    void nobody_releases_what_they_wrote_in_any_version() {
        var waits = StoryState.of(null, null, null);
        assertThat(MayRelease.of("sam", Set.of("nadia"), waits)).isEqualTo(new MayRelease.Allowed());
        assertThat(MayRelease.of("sam", Set.of("nadia", "sam"), waits)).isEqualTo(new MayRelease.WroteIt());
        for (var state : List.of(
                StoryState.of(true, null, null),
                StoryState.of(false, "Leave the shop out", null),
                StoryState.of(null, null, WhyWithdrawn.CHANGED_MIND))) {
            assertThat(MayRelease.of("sam", Set.of("nadia"), state)).isEqualTo(new MayRelease.Settled());
        }
    }

    @Test
    void what_was_taken_back_is_told_no_more_whatever_was_said_of_it() {
        assertThat(StoryState.of(true, null, WhyWithdrawn.RECOGNISED))
                .isEqualTo(new StoryState.Withdrawn(WhyWithdrawn.RECOGNISED));
        assertThat(StoryState.of(false, "Leave the shop out", null))
                .isEqualTo(new StoryState.SentBack("Leave the shop out"));
        assertThat(StoryState.of(true, null, null)).isEqualTo(new StoryState.Told());
    }

    @ParameterizedTest
    @CsvSource({
        "0,5,None (0 of 5)",
        "5,5,All (5 of 5)",
        "1,1,All (1 of 1)",
        "1,5,One (1 of 5)",
        "7,10,Most (7 of 10)",
        "6,10,About half (6 of 10)",
        "4,10,About half (4 of 10)",
        "3,10,Some (3 of 10)",
        "3,20,Some (3 of 20)",
        "2,20,A few (2 of 20)"
    })
    void words_of_number_stand_beside_the_numbers(long number, long whole, String words) {
        assertThat(new HowMany(number, whole).words()).isEqualTo(words);
    }

    @Test
    void a_search_is_for_what_was_chosen_and_for_all_where_nothing_was() {
        var telling = new Telling("It helped", "She was asked", Theme.ASKED, List.of(AbuseType.FINANCIAL), null);
        var all = new StorySearch("", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(all.isForAll()).isTrue();
        assertThat(all.isFor(telling)).isTrue();
        assertThat(new StorySearch("", Optional.of(Theme.ASKED), Optional.of(AbuseType.FINANCIAL), Optional.empty())
                        .isFor(telling))
                .isTrue();
        var risk = new StorySearch("", Optional.of(Theme.RISK), Optional.empty(), Optional.empty());
        assertThat(risk.isFor(telling)).isFalse();
        assertThat(risk.isForAll()).isFalse();
        assertThat(new StorySearch("", Optional.empty(), Optional.of(AbuseType.NEGLECT), Optional.empty())
                        .isFor(telling))
                .isFalse();
        assertThat(new StorySearch("", Optional.empty(), Optional.empty(), Optional.of(Principle.PREVENTION))
                        .isFor(telling))
                .isFalse();
    }
}
