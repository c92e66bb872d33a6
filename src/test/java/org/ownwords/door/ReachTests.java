package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.Actor;
import org.ownwords.access.ActorId;
import org.ownwords.access.Guest;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.history.Chain;
import org.ownwords.page.Ids;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.person.Details;
import org.ownwords.person.Found;
import org.ownwords.person.People;
import org.ownwords.person.Person;
import org.ownwords.person.PersonId;
import org.ownwords.vocabulary.Gender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who was let in to one case finds that one, by whichever way cases and people are found, and nothing beside it.
class ReachTests {

    private static Matter edith;
    private static CaseId ediths;
    private static CaseId edithsOther;
    private static CaseId neighbours;
    private static PersonId person;

    @BeforeAll
    static void record_two_cases_of_edith_and_one_of_somebody_else() {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        edith = Matter.open(nadia);
        ediths = new CaseId(edith.file());
        person = new PersonId(edith.person());
        var again = UUID.randomUUID();
        assertThat(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.send(nadia, edith, again).status())
                .isEqualTo(200);
        edithsOther = new CaseId(Ids.from(again, "case"));
        neighbours = new CaseId(Matter.open(nadia).file());
    }

    private static Guest guest(Chain... matters) {
        return new Guest(new ActorId("guest-1"), "Rosa Lind", "990", Set.of(matters));
    }

    private static Practitioner colleague(Role role) {
        return new Practitioner("somebody", "Some Body", "990", role, null);
    }

    private static <T> T in990(Supplier<T> find) {
        return Sight.of(
                "990",
                () -> java.util.Objects.requireNonNull(
                        new TransactionTemplate(TestCouncil.get().bean(PlatformTransactionManager.class))
                                .execute(_ -> find.get())));
    }

    private static CaseFile got(Actor actor, CaseId id) {
        return in990(() -> TestCouncil.get().bean(Cases.class).visibleTo(actor).get(id));
    }

    private static List<CaseId> about(Actor actor) {
        return in990(() -> TestCouncil.get().bean(Cases.class).visibleTo(actor).about(person)).stream()
                .map(CaseFile::id)
                .toList();
    }

    private static Set<CaseId> those(Actor actor) {
        return in990(() -> TestCouncil.get()
                        .bean(Cases.class)
                        .visibleTo(actor)
                        .those(List.of(ediths, edithsOther, neighbours)))
                .keySet();
    }

    private static Person got(Actor actor, PersonId id) {
        return in990(() -> TestCouncil.get().bean(People.class).visibleTo(actor).get(id));
    }

    private static List<PersonId> searched(Actor actor) {
        return in990(() -> TestCouncil.get().bean(People.class).visibleTo(actor).search("Edith")).stream()
                .map(Found::person)
                .map(Person::id)
                .toList();
    }

    private static List<PersonId> alike(Actor actor) {
        // A day on which nobody else of these tests was born: whoever was is more alike.
        var details = new Details(
                edith.name(),
                "Of " + edith.name(),
                LocalDate.of(1937, 8, 19),
                null,
                Gender.FEMALE,
                null,
                null,
                null,
                null,
                null,
                null);
        return in990(() -> TestCouncil.get().bean(People.class).visibleTo(actor).like(details)).stream()
                .map(Found::person)
                .map(Person::id)
                .toList();
    }

    @Test
    void a_case_they_were_let_in_to_is_found_and_no_other() {
        var advocate = guest(ediths.chain());
        assertThat(got(advocate, ediths).id()).isEqualTo(ediths);
        assertThat(about(advocate)).containsExactly(ediths);
        assertThat(those(advocate)).containsExactly(ediths);
        for (var other : List.of(edithsOther, neighbours)) {
            assertThatThrownBy(() -> got(advocate, other)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void being_let_in_to_a_case_is_not_being_let_in_to_the_person() {
        var advocate = guest(ediths.chain());
        assertThatThrownBy(() -> got(advocate, person)).isInstanceOf(NotFound.class);
        assertThat(searched(advocate)).isEmpty();
        assertThat(alike(advocate)).isEmpty();
    }

    @Test
    void being_let_in_to_the_person_is_not_being_let_in_to_their_cases() {
        var sister = guest(person.chain());
        assertThat(got(sister, person).id()).isEqualTo(person);
        assertThat(searched(sister)).containsExactly(person);
        assertThat(alike(sister)).containsExactly(person);
        assertThat(about(sister)).isEmpty();
        assertThat(those(sister)).isEmpty();
        assertThatThrownBy(() -> got(sister, ediths)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_matter_of_another_council_is_not_found_by_naming_it() {
        var elsewhere = new Guest(new ActorId("guest-1"), "Rosa Lind", "991", Set.of(ediths.chain(), person.chain()));
        assertThatThrownBy(() -> got(elsewhere, ediths)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> got(elsewhere, person)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"PRACTITIONER", "MANAGER"})
    void those_who_do_casework_find_all_of_their_councils(Role role) {
        var colleague = colleague(role);
        assertThat(those(colleague)).containsExactlyInAnyOrder(ediths, edithsOther, neighbours);
        assertThat(about(colleague)).containsExactlyInAnyOrder(ediths, edithsOther);
        assertThat(got(colleague, person).id()).isEqualTo(person);
        assertThat(alike(colleague)).startsWith(person);
    }

    @ParameterizedTest
    @EnumSource(names = {"BOARD_VIEWER", "ANALYST", "INTERVIEWER", "ADMINISTRATOR"})
    void whoever_sees_no_case_finds_none_whatever_page_they_ask_by(Role role) {
        var colleague = colleague(role);
        assertThatThrownBy(() -> got(colleague, ediths)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> got(colleague, person)).isInstanceOf(NotFound.class);
        assertThat(about(colleague)).isEmpty();
        assertThat(those(colleague)).isEmpty();
        assertThat(searched(colleague)).isEmpty();
        assertThat(alike(colleague)).isEmpty();
    }
}
