package org.ownwords.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.advocacy.Appropriateness.Appropriate;
import org.ownwords.advocacy.Appropriateness.NotAppropriate;
import org.ownwords.advocacy.Appropriateness.NotYetKnown;
import org.ownwords.advocacy.Duty.AdvocateAsWell;
import org.ownwords.advocacy.Duty.CannotYetSay;
import org.ownwords.advocacy.Duty.Met;
import org.ownwords.advocacy.Duty.NoSubstantialDifficulty;
import org.ownwords.advocacy.Duty.SomebodyAppropriate;

class Section68Tests {

    private static final Difficulty YES = Difficulty.found("She lost the thread twice, with the cards too");
    private static final Difficulty NO = Difficulty.none();
    private static final Difficulty NOT_YET = new Difficulty(Finding.CANNOT_YET_SAY, "Too unwell to be asked");
    private static final Somebody NOBODY = new Somebody.Nobody();
    private static final Candidate ANN =
            new Candidate("Ann, her daughter", Exclusions.none(), SupporterConsent.AGREES, "They talk every day");

    @ParameterizedTest
    @EnumSource
    void difficulty_with_one_ability_is_enough(Ability ability) {
        assertThat(Section68.decide(only(ability, YES, NO), NOBODY)).isEqualTo(new Met(List.of(ability)));
    }

    @ParameterizedTest
    @EnumSource
    void a_difficulty_settles_it_whatever_cannot_yet_be_said_of_the_others(Ability ability) {
        assertThat(Section68.decide(only(ability, YES, NOT_YET), NOBODY)).isEqualTo(new Met(List.of(ability)));
    }

    @Test
    void each_difficulty_is_named() {
        assertThat(Section68.decide(new Abilities(YES, NO, YES, NO), NOBODY))
                .isEqualTo(new Met(List.of(Ability.UNDERSTAND, Ability.USE_OR_WEIGH)));
    }

    @Test
    void without_a_difficulty_there_is_no_duty_whoever_there_is() {
        for (var somebody :
                List.of(NOBODY, considered(ANN, null), new Somebody.NotSaid(), new Somebody.NotYetKnown())) {
            assertThat(Section68.decide(new Abilities(NO, NO, NO, NO), somebody))
                    .isEqualTo(new NoSubstantialDifficulty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_ability_that_cannot_yet_be_said_is_never_read_as_a_difficulty_or_as_none(Ability ability) {
        assertThat(Section68.decide(only(ability, NOT_YET, NO), NOBODY)).isEqualTo(new CannotYetSay(List.of(ability)));
    }

    @Test
    void somebody_appropriate_takes_the_place_of_the_duty() {
        assertThat(Section68.decide(difficult(), considered(ANN, null)))
                .isEqualTo(new SomebodyAppropriate("Ann, her daughter"));
    }

    @ParameterizedTest
    @EnumSource
    void on_either_further_ground_an_advocate_is_arranged_as_well(Ground ground) {
        assertThat(Section68.decide(difficult(), considered(ANN, new AsWell(ground, "Ann wants her to move"))))
                .isEqualTo(new AdvocateAsWell("Ann, her daughter", ground));
    }

    @Test
    void a_further_ground_changes_nothing_where_nobody_is_appropriate() {
        var paid = with(new Exclusions(Finding.YES, Finding.NO, Finding.NO), SupporterConsent.AGREES);
        assertThat(Section68.decide(difficult(), considered(paid, new AsWell(Ground.DISAGREEMENT, "They differ"))))
                .isInstanceOf(Met.class);
    }

    @Test
    void whether_somebody_is_there_may_not_be_known_yet() {
        for (var somebody : List.of(new Somebody.NotSaid(), new Somebody.NotYetKnown())) {
            assertThat(Section68.decide(difficult(), somebody)).isEqualTo(new CannotYetSay(List.of()));
        }
        var open = with(new Exclusions(Finding.NO, Finding.CANNOT_YET_SAY, Finding.NO), SupporterConsent.AGREES);
        assertThat(Section68.decide(difficult(), considered(open, null))).isEqualTo(new CannotYetSay(List.of()));
    }

    /// Hillingdon: a son spoke for his mother although he was implicated.
    @Test
    void a_son_who_is_implicated_does_not_take_the_place_of_an_advocate() {
        var son = with(new Exclusions(Finding.NO, Finding.YES, Finding.NO), SupporterConsent.AGREES);
        assertThat(AppropriatePerson.judge(son))
                .isEqualTo(new NotAppropriate(List.of(Exclusion.IMPLICATED), SupporterConsent.AGREES));
        assertThat(Section68.decide(difficult(), considered(son, null))).isInstanceOf(Met.class);
    }

    @ParameterizedTest
    @EnumSource
    void each_exclusion_is_enough_by_itself_whatever_cannot_yet_be_said_of_the_others(Exclusion exclusion) {
        var found = Stream.of(Exclusion.values())
                .map(each -> each == exclusion ? Finding.YES : Finding.CANNOT_YET_SAY)
                .toList();
        var candidate = with(new Exclusions(found.get(0), found.get(1), found.get(2)), SupporterConsent.CANNOT_YET_SAY);
        assertThat(AppropriatePerson.judge(candidate))
                .isEqualTo(new NotAppropriate(List.of(exclusion), SupporterConsent.CANNOT_YET_SAY));
    }

    @ParameterizedTest
    @EnumSource
    void the_person_agrees_or_it_is_in_their_best_interests(SupporterConsent consent) {
        assertThat(AppropriatePerson.judge(with(Exclusions.none(), consent)))
                .isEqualTo(
                        switch (consent) {
                            case AGREES, BEST_INTERESTS -> new Appropriate();
                            case DOES_NOT_WANT, NOT_BEST_INTERESTS -> new NotAppropriate(List.of(), consent);
                            case CANNOT_YET_SAY -> new NotYetKnown();
                        });
    }

    @Test
    void a_difficulty_is_found_by_what_shows_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> Difficulty.found(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Difficulty(Finding.YES, null));
        assertThat(new Difficulty(Finding.CANNOT_YET_SAY, null).shown()).isNull();
    }

    @Test
    void somebody_is_considered_by_name_and_for_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Candidate(" ", Exclusions.none(), SupporterConsent.AGREES, "They talk"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Candidate("Ann", Exclusions.none(), SupporterConsent.AGREES, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new AsWell(Ground.LONG_STAY, " "));
    }

    @Test
    void each_question_cites_its_paragraph_and_names_the_person() {
        assertThat(Ability.USE_OR_WEIGH.citation()).isEqualTo("Care Act 2014, section 68(3)(c)");
        assertThat(Ability.RETAIN.question("Edith"))
                .isEqualTo("Would Edith have substantial difficulty keeping it in mind?");
        assertThat(Stream.of(Ability.values()).map(Ability::field))
                .containsExactly("understand", "retain", "useOrWeigh", "communicate");
        assertThat(Stream.of(Ability.values()).map(Ability::hint))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(Stream.of(Exclusion.values()).map(Exclusion::field)).containsExactly("paid", "implicated", "unable");
        assertThat(Exclusion.PAID.question("Edith"))
                .isEqualTo("Do they care for or treat Edith professionally, or for pay?");
        assertThat(Exclusion.PAID.hint()).startsWith("Care Act 2014, section 68(4)(b)");
    }

    @Test
    void consent_is_in_words_about_the_person() {
        assertThat(SupporterConsent.options("Edith"))
                .extracting(option -> option.words())
                .startsWith("Yes, Edith agrees", "No, Edith does not want them");
        assertThat(SupporterConsent.AGREES.words()).isEqualTo("Yes, the person agrees");
        assertThat(SupporterConsent.BEST_INTERESTS.words())
                .isEqualTo("The person cannot decide this, and it is in their best interests");
    }

    private static Abilities difficult() {
        return new Abilities(YES, NO, NO, NO);
    }

    private static Abilities only(Ability ability, Difficulty one, Difficulty others) {
        var each = Stream.of(Ability.values())
                .map(any -> any == ability ? one : others)
                .toList();
        return new Abilities(each.get(0), each.get(1), each.get(2), each.get(3));
    }

    private static Candidate with(Exclusions exclusions, SupporterConsent consent) {
        return new Candidate("Her son", exclusions, consent, "He visits");
    }

    private static Somebody considered(Candidate candidate, @Nullable AsWell asWell) {
        return new Somebody.Considered(candidate, asWell);
    }
}
