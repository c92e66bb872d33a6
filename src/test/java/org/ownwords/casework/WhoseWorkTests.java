package org.ownwords.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ownwords.access.ActorId;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;

class WhoseWorkTests {

    private static final Practitioner NADIA = somebody("nadia.rahman", "Nadia Rahman");
    private static final Practitioner SAM = somebody("sam.oyelaran", "Sam Oyelaran");

    private static Practitioner somebody(String id, String name) {
        return new Practitioner(new ActorId(id), id, name, "990", Role.PRACTITIONER, null);
    }

    @Test
    void work_is_of_whoever_recorded_it_and_of_whoever_did_it_with_them() {
        var work = WhoseWork.of("nadia.rahman");
        assertThat(work.isOf(NADIA)).isTrue();
        assertThat(work.isOf(SAM)).isFalse();
        assertThat(work.and("sam.oyelaran").isOf(SAM)).isTrue();
        assertThat(work.and("sam.oyelaran").isOf(NADIA)).isTrue();
        assertThat(work.and(null)).isEqualTo(work);
        assertThat(work.and("nadia.rahman")).as("once").isEqualTo(work);
    }

    @Test
    void where_only_a_name_is_known_everybody_of_the_name_is_taken_to_have_done_it() {
        var work = WhoseWork.of("nadia.rahman").andNamed(" sam OYELARAN ");
        assertThat(work.isOf(SAM)).isTrue();
        assertThat(work.isOf(somebody("another", "Sam Oyelaran"))).isTrue();
        assertThat(work.isOf(somebody("another", "Tom Fairley"))).isFalse();
        assertThat(work.others()).isEqualTo(Set.of("sam oyelaran"));
    }

    @Test
    void what_was_to_be_done_is_of_the_colleague_who_was_to_do_it_and_otherwise_of_whoever_recorded_that() {
        assertThat(WhoseWork.toBeDone(Doer.colleague(SAM), "nadia.rahman")).isEqualTo(WhoseWork.of("sam.oyelaran"));
        var partners = WhoseWork.toBeDone(Doer.named("Larchmere Homes"), "nadia.rahman");
        assertThat(partners.isOf(NADIA)).isTrue();
        assertThat(partners.isOf(SAM)).isFalse();
        assertThat(partners.isOf(somebody("homes", "Larchmere Homes"))).isTrue();
    }
}
