package org.ownwords.alleged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.alleged.AllegedForm.Invited;
import org.ownwords.alleged.Restricted.LetIn;
import org.ownwords.casework.Names;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;

/// Who may read a restricted section: whoever is not named may not.
class RestrictedTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final Practitioner NADIA = practitioner("nadia.rahman", "Nadia Rahman", Role.PRACTITIONER);
    private static final Practitioner GRACE = practitioner("grace.adeyemi", "Grace Adeyemi", Role.PRACTITIONER);
    private static final Practitioner SAM = practitioner("sam.oyelaran", "Sam Oyelaran", Role.MANAGER);
    private static final Names NAMES = Names.of(List.of("Edith"), List.of(NADIA, GRACE, SAM), Map.of(), List.of());

    private static Practitioner practitioner(String username, String name, Role role) {
        return new Practitioner(username, name, "990", role, null);
    }

    private static Restricted section(LetIn... letIn) {
        return new Restricted(
                new AllegedId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                About.HARM,
                "nadia.rahman",
                List.of(letIn));
    }

    @Test
    void whoever_opened_it_reads_it_and_nobody_else_whatever_their_role() {
        assertThat(section().isReadBy(NADIA)).isTrue();
        assertThat(section().isReadBy(GRACE)).isFalse();
        assertThat(section().isReadBy(SAM)).isFalse();
    }

    @Test
    void whoever_was_let_in_reads_it_and_only_they() {
        var open = section(new LetIn("grace.adeyemi", "She holds the case now", "nadia.rahman", MONDAY));
        assertThat(open.isReadBy(GRACE)).isTrue();
        assertThat(open.isReadBy(SAM)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new LetIn("grace.adeyemi", " ", "nadia.rahman", MONDAY));
    }

    @Test
    void whoever_reads_it_lets_others_in_and_so_does_who_signs_off() {
        assertThat(section().isOpenedToOthersBy(NADIA, MONDAY)).isTrue();
        assertThat(section().isOpenedToOthersBy(GRACE, MONDAY)).isFalse();
        assertThat(section().isOpenedToOthersBy(SAM, MONDAY)).isTrue();
    }

    @Test
    void who_it_is_is_all_that_is_asked() {
        assertThat(accepted(AllegedForm.read(new Reader(Typed.nothing().with("who", "A neighbour")))))
                .isEqualTo(new AllegedPerson("A neighbour", null, null, null, null, null));
        assertThat(accepted(AllegedForm.read(new Reader(Typed.nothing()
                        .with("who", "A neighbour")
                        .with("connection", "A friend")
                        .with("livesThere", "no")
                        .with("aware", "not-known")
                        .with("needs", "Work")
                        .with("support", "A job club")))))
                .isEqualTo(
                        new AllegedPerson("A neighbour", "A friend", Known.NO, Known.NOT_KNOWN, "Work", "A job club"));
        assertThat(problems(AllegedForm.read(new Reader(Typed.nothing()))))
                .containsExactly("who: Enter who it is, as far as it is needed");
        assertThatIllegalArgumentException().isThrownBy(() -> new AllegedPerson(" ", null, null, null, null, null));
    }

    @Test
    void what_somebody_said_in_confidence_is_in_their_words_and_asks_nothing_of_what_they_did() {
        var typed =
                Typed.nothing().with("about", "confidence").with("who", "Beryl").with("connection", "His wife");
        var said = typed.with("said", "I am afraid of Neil.");
        assertThat(accepted(AllegedForm.read(new Reader(said))))
                .isEqualTo(AllegedPerson.confiding("Beryl", "His wife", "I am afraid of Neil."));
        assertThat(AllegedPerson.confiding("Beryl", null, "I am afraid.").about())
                .isEqualTo(About.CONFIDENCE);
        assertThat(problems(AllegedForm.read(new Reader(typed)))).containsExactly("said: Enter what they said");
        for (var stray : List.of(said.with("needs", "Rest"), said.with("about", "harm"))) {
            assertThat(problems(AllegedForm.read(new Reader(stray))))
                    .containsExactly("about: Select the answer that you entered words under, or remove the words");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AllegedPerson("Beryl", null, null, null, "Rest", null, "I am afraid."));
        for (var about : About.all()) {
            assertThat(About.of(about.code())).contains(about);
        }
    }

    @Test
    void a_colleague_is_let_in_by_name_and_for_a_reason() {
        var typed = Typed.nothing().with("who", "Grace Adeyemi").with("why", "She holds the case now");
        assertThat(accepted(invited(typed))).isEqualTo(new Invited("grace.adeyemi", "She holds the case now"));
        for (var nobody : List.of("Somebody", "Edith")) {
            assertThat(problems(invited(typed.with("who", nobody))))
                    .containsExactly("who: Enter the name of one colleague, as it is offered");
        }
        assertThat(problems(invited(Typed.nothing())))
                .containsExactly("who: Enter the colleague’s name", "why: Enter why they need to read it");
    }

    @Test
    void a_note_has_words_and_a_day_that_has_come() {
        var typed = Typed.nothing().with("words", "He came to talk").with("notedOn", MONDAY);
        assertThat(accepted(AllegedForm.readNote(new Reader(typed), MONDAY)))
                .isEqualTo(new Note("He came to talk", MONDAY));
        assertThat(problems(AllegedForm.readNote(new Reader(Typed.nothing()), MONDAY)))
                .containsExactly("words: Enter what is to be noted", "notedOn: Enter the day");
        assertThatIllegalArgumentException().isThrownBy(() -> new Note(" ", MONDAY));
    }

    private static Reading<Invited> invited(Typed typed) {
        return AllegedForm.readInvited(new Reader(typed), NAMES);
    }

    private static <T> T accepted(Reading<T> reading) {
        return switch (reading) {
            case Accepted<T>(var value) -> value;
            case Refused<T>(var problems) -> throw new AssertionError(problems.list());
        };
    }

    private static List<String> problems(Reading<?> reading) {
        return reading instanceof Refused<?>(var problems)
                ? problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList()
                : List.of();
    }
}
