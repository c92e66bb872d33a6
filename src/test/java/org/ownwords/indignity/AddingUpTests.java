package org.ownwords.indignity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;

/// Small things together.
class AddingUpTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);

    private static Indignity indignity(Often often, LocalDate on) {
        return new Indignity("They talked over her head", "The lounge", null, often, "I am not a chair", on);
    }

    private static IndignityEntry entry(Often often, LocalDate on) {
        return new IndignityEntry(UUID.randomUUID(), new CaseId(new UUID(7, 7)), indignity(often, on));
    }

    @Test
    void they_add_up_from_the_first_to_the_last_and_no_number_is_too_many() {
        assertThat(AddingUp.of(List.of()).isEmpty()).isTrue();
        assertThat(AddingUp.of(List.of()).words()).isEmpty();
        assertThat(AddingUp.of(List.of(entry(Often.OFTEN, DAY))).words())
                .isEqualTo("One was recorded, of 3 July 2026.");
        var two = AddingUp.of(List.of(entry(Often.ONCE, DAY), entry(Often.SOMETIMES, DAY.minusDays(2))));
        assertThat(two.words()).isEqualTo("2 were recorded, from 1 July 2026 to 3 July 2026.");
        assertThat(two.isEmpty()).isFalse();
        assertThat(AddingUp.of(List.of(entry(Often.OFTEN, DAY), entry(Often.ONCE, DAY.minusDays(2))))
                        .words())
                .isEqualTo("2 were recorded, from 1 July 2026 to 3 July 2026. Of these, 1 happens most days.");
        assertThat(AddingUp.of(List.of(entry(Often.OFTEN, DAY), entry(Often.OFTEN, DAY.minusDays(2))))
                        .words())
                .endsWith("Of these, 2 happen most days.");
    }

    @Test
    void of_many_the_newest_are_shown_and_all_are_counted() {
        var many = IntStream.rangeClosed(0, AddingUp.MOST)
                .mapToObj(i -> entry(Often.ONCE, DAY.minusDays(i)))
                .toList();
        var adding = AddingUp.of(many);
        assertThat(adding.newest()).hasSize(AddingUp.MOST).startsWith(many.getFirst());
        assertThat(adding.all()).isEqualTo(AddingUp.MOST + 1);
        assertThat(adding.hasMore()).isTrue();
        assertThat(AddingUp.of(many.subList(1, many.size())).hasMore()).isFalse();
    }

    @Test
    void one_is_read_and_opens_as_it_was_entered() {
        var thing = indignity(Often.NOT_KNOWN, DAY);
        assertThat(IndignityForm.read(new Reader(IndignityForm.entered(thing)), "Edith", DAY))
                .isEqualTo(new Accepted<>(thing));
        var nothing = IndignityForm.read(new Reader(Typed.nothing()), "Edith", DAY);
        assertThat(nothing).isInstanceOf(Refused.class);
        List<String> missing = nothing instanceof Refused<Indignity> refused
                ? refused.problems().list().stream().map(Problem::words).toList()
                : List.of();
        assertThat(missing)
                .containsExactly("Enter what happened to Edith", "Select how often it happens", "Enter the day");
        assertThatThrownBy(() -> new Indignity(" ", null, null, Often.ONCE, null, DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
