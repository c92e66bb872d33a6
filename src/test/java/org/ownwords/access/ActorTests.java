package org.ownwords.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.history.Chain;

class ActorTests {

    private static final Chain EDITHS = new Chain(new UUID(0, 1));
    private static final Instant MORNING = Instant.parse("2026-07-09T09:15:00Z");
    private static final Guest ADVOCATE = new Guest(new ActorId("guest-1"), "Rosa Lind", "990", Set.of(EDITHS));

    private static Practitioner nadia(Role role) {
        return new Practitioner("nadia.rahman", "Nadia Rahman", "990", role, null);
    }

    @ParameterizedTest
    @EnumSource
    void only_those_who_do_casework_may_find_their_councils_cases(Role role) {
        var casework = List.of(Role.PRACTITIONER, Role.MANAGER).contains(role);
        assertThat(nadia(role).reach()).isEqualTo(casework ? new Reach.Council() : Reach.NOTHING);
    }

    @Test
    void a_guest_may_find_what_they_were_let_in_to() {
        assertThat(ADVOCATE.reach()).isEqualTo(new Reach.Matters(Set.of(EDITHS)));
    }

    @Test
    void nobody_is_let_in_to_more_by_adding_to_a_set_afterwards() {
        var matters = new HashSet<>(Set.of(EDITHS));
        var guest = new Guest(new ActorId("guest-1"), "Rosa Lind", "990", matters);
        var reach = new Reach.Matters(matters);
        matters.add(new Chain(new UUID(0, 2)));
        assertThat(guest.matters()).containsExactly(EDITHS);
        assertThat(reach.ids()).containsExactly(EDITHS.id());
    }

    @Test
    void what_is_recorded_names_whoever_recorded_it_by_who_they_are_and_not_by_what_they_sign_in_with() {
        var renamed = new Practitioner(
                new ActorId("nadia.rahman"), "nadia.hughes", "Nadia Hughes", "990", Role.PRACTITIONER, null);
        assertThat(new By(renamed, MORNING).recordedBy()).isEqualTo("nadia.rahman");
        assertThat(new By(renamed, MORNING).id()).isEqualTo(new By(nadia(Role.MANAGER), MORNING).id());
    }

    @Test
    void a_guest_can_record_and_is_no_practitioner() {
        var by = new By(ADVOCATE, MORNING);
        assertThat(by.recordedBy()).isEqualTo("guest-1");
        assertThat(by.authority()).isEqualTo("990");
        assertThatThrownBy(by::practitioner)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Rosa Lind does not work here");
    }

    @Test
    void nobody_acts_without_being_somebody() {
        assertThatThrownBy(() -> new ActorId(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
