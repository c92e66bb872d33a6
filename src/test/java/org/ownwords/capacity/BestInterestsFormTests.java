package org.ownwords.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;

class BestInterestsFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final Typed LEAST = Typed.nothing()
            .with("wishes", "She always locked her own door")
            .with("written", "Nothing was found in her desk")
            .with("beliefs", "Nobody knows. Her sister was asked")
            .with("tookPart", "With pictures of her door")
            .with("circumstances", "He has a key")
            .with("later", "No, it will not come back")
            .with("lifeSustaining", "no")
            .with("consulted", "no")
            .with("nobodyConsulted", "She has nobody. An advocate was asked for")
            .with("lessRestrictive", "He may ring the bell, as others do")
            .with("decided", "He gives back the key")
            .with("why", "She is frightened at night")
            .with("decidedBy", "Sam Oyelaran")
            .with("decidedOn", TODAY);

    @Test
    void wishes_who_was_asked_what_restricts_less_and_why_are_considered_each_time() {
        assertThat(accepted(LEAST))
                .isEqualTo(new BestInterests(
                        "She always locked her own door",
                        "With pictures of her door",
                        List.of(),
                        new Consulted.Nobody("She has nobody. An advocate was asked for"),
                        "He may ring the bell, as others do",
                        new Considered(
                                "He has a key",
                                "No, it will not come back",
                                "Nothing was found in her desk",
                                "Nobody knows. Her sister was asked",
                                null,
                                null),
                        new Decided("He gives back the key", "She is frightened at night", "Sam Oyelaran", TODAY)));
        for (var needed : List.of(
                "wishes",
                "written",
                "beliefs",
                "tookPart",
                "circumstances",
                "later",
                "lifeSustaining",
                "nobodyConsulted",
                "lessRestrictive",
                "decided",
                "why",
                "decidedBy")) {
            assertThat(problems(LEAST.without(needed)))
                    .as(needed)
                    .singleElement()
                    .asString()
                    .startsWith(needed + ": ");
        }
    }

    @Test
    void who_was_asked_is_named_with_what_they_said() {
        var asked = LEAST.without("nobodyConsulted").with("consulted", "yes").with("notAsked", "No attorney is known");
        assertThat(problems(asked)).containsExactly("consultedWho: Enter who was asked, and what they said");
        assertThat(problems(asked.without("notAsked").with("consultedWho", "Her sister")))
                .containsExactly("notAsked: Enter who was not asked, and why, or that all were");
        assertThat(accepted(asked.with("consultedWho", "Her sister: she would hate it"))
                        .consulted())
                .isEqualTo(new Consulted.People("Her sister: she would hate it"));
        assertThat(problems(LEAST.with("consultedWho", "Her sister")))
                .singleElement()
                .asString()
                .startsWith("consulted: Select the answer");
        assertThat(problems(LEAST.with("consulted", "yes")
                        .with("consultedWho", "Her sister")
                        .with("notAsked", "All were")))
                .singleElement()
                .asString()
                .startsWith("consulted: Select the answer");
    }

    @Test
    void about_treatment_that_keeps_them_alive_it_is_said_that_nobody_wants_their_death() {
        var alive = LEAST.with("lifeSustaining", "yes");
        assertThat(problems(alive))
                .containsExactly(
                        "notToEndLife: Enter how it was made sure that nobody wants to bring about the death of Edith");
        var said = alive.with("notToEndLife", "Each said why they want what they want");
        assertThat(accepted(BestInterestsForm.entered(accepted(said)))).isEqualTo(accepted(said));
        assertThat(problems(LEAST.with("notToEndLife", "Each said why")))
                .singleElement()
                .asString()
                .startsWith("lifeSustaining: Select the answer");
    }

    @Test
    void each_option_has_what_is_good_and_bad_about_it() {
        var typed = LEAST.with("option-1", "Leave it as it is")
                .with("harms-1", "She stays frightened")
                .with("option-4", "Change the lock")
                .with("benefits-4", "Nobody comes in at night");
        assertThat(accepted(typed).choices())
                .containsExactly(
                        new Choice("Leave it as it is", null, "She stays frightened"),
                        new Choice("Change the lock", "Nobody comes in at night", null));
        assertThat(problems(LEAST.with("benefits-2", "She sleeps")))
                .containsExactly("option-2: Enter what option 2 is");
    }

    @Test
    void it_is_decided_after_it_was_found_that_they_cannot() {
        assertThat(problems(LEAST.with("decidedOn", TODAY.minusDays(3))))
                .singleElement()
                .asString()
                .startsWith("decidedOn: Check two days: Edith was found to lack capacity on ");
        assertThat(problems(LEAST.with("decidedOn", TODAY.minusDays(2)))).isEmpty();
    }

    @Test
    void what_was_entered_is_read_as_it_was() {
        var typed = LEAST.without("nobodyConsulted")
                .with("consulted", "yes")
                .with("consultedWho", "Her sister")
                .with("notAsked", "Her brother: nobody knows where he is")
                .with("option-1", "Leave it")
                .with("benefits-1", "Nothing changes")
                .with("option-2", "Change the lock")
                .with("harms-2", "He is hurt");
        var interests = accepted(typed);
        assertThat(accepted(BestInterestsForm.entered(interests))).isEqualTo(interests);
        assertThat(accepted(BestInterestsForm.entered(accepted(LEAST)))).isEqualTo(accepted(LEAST));
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(problems(Typed.nothing()))
                .containsExactly(
                        "wishes: Enter what Edith wants or would want, or what you did to find out",
                        "written: Enter what Edith wrote down, or that nothing was found",
                        "beliefs: Enter what Edith believes in and values, or what you did to find out",
                        "tookPart: Enter how Edith took part, or why not",
                        "circumstances: Enter what else matters here, or that nothing does",
                        "later: Enter whether Edith may be able to decide this later, and why it is not left until then",
                        "consulted: Select whether anybody was asked what would be best for Edith",
                        "lifeSustaining: Select whether this is about treatment that keeps Edith alive",
                        "lessRestrictive: Enter whether it could be done in a way that restricts Edith less",
                        "decided: Enter what was decided",
                        "why: Enter why this is in the best interests of Edith",
                        "decidedBy: Enter the name of the person who decided",
                        "decidedOn: Enter the day it was decided");
    }

    @Test
    void nothing_is_decided_without_saying_it() {
        var decided = new Decided("He gives back the key", "She is frightened", "Sam Oyelaran", TODAY);
        var nobody = new Consulted.Nobody("She has nobody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BestInterests(" ", null, List.of(), nobody, "None", null, decided));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BestInterests("Her door", null, List.of(), nobody, " ", null, decided));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Considered("He has a key", "No", " ", "Nobody knows", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decided(" ", "Why", "Sam Oyelaran", TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decided("What", " ", "Sam Oyelaran", TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decided("What", "Why", " ", TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Consulted.People(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Consulted.Nobody(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Choice(" ", null, null));
    }

    private static Reading<BestInterests> read(Typed typed) {
        return BestInterestsForm.read(new Reader(typed), "Edith", TODAY.minusDays(2), TODAY);
    }

    private static BestInterests accepted(Typed typed) {
        assertThat(problems(typed)).isEmpty();
        return ((Accepted<BestInterests>) read(typed)).value();
    }

    private static List<String> problems(Typed typed) {
        return switch (read(typed)) {
            case Accepted<BestInterests> _ -> List.of();
            case Refused<BestInterests>(var problems) ->
                problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList();
        };
    }
}
