package org.ownwords.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Lifetime;
import org.ownwords.page.PartDay;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Voice;

/// What matters to somebody, as it is typed.
class ProfileFormTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);

    private static final Profile WHOLE = new Profile(
            new Profile.Matters("She makes you laugh", "My garden", "Sit down first"),
            new Profile.WayIn("The vicar", "Begin with the roses"),
            new Profile.Money(Handler.APPOINTEE, "Larchmere Council", "The letter, seen by Nadia"),
            new Profile.Protecting("A door chain", "The corner shop"),
            Voice.ADULT,
            DAY);

    private static Reading<Profile> read(Typed typed) {
        return ProfileForm.read(new Reader(typed), "Edith", DAY);
    }

    private static List<String> problems(Reading<Profile> reading) {
        return reading instanceof Refused<Profile>(var problems)
                ? problems.list().stream().map(Problem::words).toList()
                : List.of();
    }

    @Test
    void what_is_known_opens_in_the_form_and_is_read_with_a_day_of_its_own() {
        var row = UUID.randomUUID();
        var typed = ProfileForm.typed(new Known(row, WHOLE));
        assertThat(typed.text(ProfileForm.REPLACES)).isEqualTo(row.toString());
        assertThat(problems(read(typed))).containsExactly("Enter the day");
        assertThat(read(typed.with("saidOn", DAY))).isEqualTo(new Accepted<>(WHOLE));
    }

    @Test
    void each_single_thing_is_enough_and_nothing_at_all_is_not() {
        var empty = Typed.nothing().with("voice", "adult").with("saidOn", DAY);
        assertThat(problems(read(empty))).containsExactly("Enter at least one thing about Edith");
        for (var field : List.of("liked", "matters", "support", "trusts", "wayIn", "would", "near")) {
            assertThat(problems(read(empty.with(field, "Her cat")))).as(field).isEmpty();
        }
        assertThat(problems(read(empty.with("money", "themselves")))).isEmpty();
        assertThat(problems(read(Typed.nothing().with("matters", "Her cat"))))
                .containsExactly("Select whose words these are", "Enter the day");
    }

    @Test
    void nobody_says_it_themselves_after_they_died_and_others_may() {
        var died = new Lifetime(new PartDay.NotKnown(), DAY.minusDays(1));
        var typed = ProfileForm.typed(new Known(UUID.randomUUID(), WHOLE)).with("saidOn", DAY);
        assertThat(problems(ProfileForm.read(new Reader(typed, died), "Edith", DAY)))
                .singleElement()
                .asString()
                .contains("they said this on 3 July 2026");
        assertThat(problems(ProfileForm.read(
                        new Reader(typed.with("voice", Voice.REPRESENTATIVE.code()), died), "Edith", DAY)))
                .isEmpty();
    }

    @Test
    void only_of_somebody_else_is_it_said_who_handles_the_money() {
        var typed = ProfileForm.typed(new Known(UUID.randomUUID(), WHOLE)).with("saidOn", DAY);
        for (var handler : Handler.values()) {
            var known = handler.isSomebodyElse();
            assertThat(problems(read(typed.with("money", handler.code()))).isEmpty())
                    .as(handler.code())
                    .isEqualTo(known);
            assertThat(Handler.others().contains(handler.code())).isEqualTo(known);
        }
        assertThatThrownBy(() -> new Profile.Money(Handler.THEMSELVES, "Ann", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Profile.Money(Handler.NOT_KNOWN, null, "A letter"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ProfileSentences.money(WHOLE.money())).isEqualTo("An appointee: Larchmere Council");
        assertThat(ProfileSentences.money(new Profile.Money(Handler.THEMSELVES, null, null)))
                .isEqualTo("Themselves");
    }

    @Test
    void words_of_others_say_so_on_the_timeline() {
        assertThat(ProfileSentences.details(WHOLE))
                .noneMatch(each -> each.name().equals(ProfileSentences.NOT_THEIRS));
        var theirs = new Profile(
                WHOLE.matters(), WHOLE.wayIn(), WHOLE.money(), WHOLE.protecting(), Voice.REPRESENTATIVE, DAY);
        assertThat(ProfileSentences.details(theirs))
                .anyMatch(each -> each.name().equals(ProfileSentences.NOT_THEIRS));
        assertThat(theirs.isTheirs()).isFalse();
    }
}
