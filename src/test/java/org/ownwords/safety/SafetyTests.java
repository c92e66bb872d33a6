package org.ownwords.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Details;
import org.ownwords.person.Person;
import org.ownwords.person.PersonId;
import org.ownwords.safety.OtherAtRisk.Kind;
import org.ownwords.safety.OtherAtRisk.LivesThere;
import org.ownwords.safety.OtherAtRisk.Told;
import org.ownwords.vocabulary.Gender;

/// What keeps the person safe for now, and others who may be in danger.
class SafetyTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final CaseFile EDITHS = file(12, "Edith");
    private static final CaseFile BERYLS = file(45, "Beryl");
    private static final String STRAY = "Select the answer that you entered words under, or remove the words";
    private static final Interim SISTER = new Interim(
            "Her sister stays at night", "Ann", "He comes at night", "I like it", MONDAY, MONDAY.plusDays(7));

    private static KnownInterim known(Look... looks) {
        return new KnownInterim(
                new InterimId(UUID.randomUUID()), new CaseId(UUID.randomUUID()), SISTER, List.of(looks));
    }

    @Test
    void it_stays_in_place_until_it_is_said_that_it_has_ended() {
        assertThat(known().standing()).isEqualTo(new InterimStanding.InPlace(MONDAY, MONDAY.plusDays(7)));
        assertThat(known().stands()).isEqualTo("It is in place. Somebody looks again on 13 July 2026.");
        var slept = new Look(false, "She slept", MONDAY.plusDays(2), null);
        assertThat(known(slept).standing()).isEqualTo(new InterimStanding.InPlace(MONDAY.plusDays(2), null));
        assertThat(known(slept).standing().isOpen()).isTrue();
        assertThat(known(slept).stands()).isEqualTo("It is in place.");
        var ended = new Look(true, "He is away", MONDAY.plusDays(3), null);
        assertThat(known(slept, ended).standing()).isEqualTo(new InterimStanding.Ended(MONDAY.plusDays(3)));
        assertThat(known(slept, ended).standing().isOpen()).isFalse();
        assertThat(known(slept, ended).stands()).isEqualTo("It ended on 9 July 2026.");
    }

    @Test
    void what_keeps_them_safe_is_seen_to_by_somebody_and_opens_as_it_was_entered() {
        assertThat(accepted(interim(InterimForm.entered(SISTER), List.of()))).isEqualTo(SISTER);
        assertThat(SISTER.words()).isEqualTo("Her sister stays at night, seen to by Ann");
        assertThat(problems(interim(Typed.nothing(), List.of())))
                .containsExactly(
                        "what: Enter what keeps them safe", "doneBy: Enter who sees to it", "fromOn: Enter the day");
        assertThat(problems(interim(
                        InterimForm.entered(SISTER), List.of(new Look(false, "She slept", MONDAY.minusDays(1), null)))))
                .singleElement()
                .asString()
                .startsWith("fromOn: Check two days: it was put in place on 6 July 2026");
        for (var blank : List.of(List.of(" ", "Ann"), List.of("She stays", " "))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Interim(blank.getFirst(), blank.getLast(), null, null, MONDAY, null));
        }
    }

    @Test
    void nobody_looks_again_at_what_has_ended() {
        var typed = Typed.nothing()
                .with("words", "She slept")
                .with("lookedOn", MONDAY)
                .with("lookAgain", MONDAY);
        assertThat(problems(look(typed.with("ended", "yes")))).containsExactly("ended: " + STRAY);
        var stays = accepted(look(typed.with("ended", "no")));
        assertThat(stays).isEqualTo(new Look(false, "She slept", MONDAY, MONDAY));
        assertThat(accepted(look(InterimForm.entered(stays)))).isEqualTo(stays);
        assertThat(problems(look(Typed.nothing())))
                .containsExactly(
                        "ended: Select whether it stays in place",
                        "words: Enter how it works, or what is in its place",
                        "lookedOn: Enter the day");
        assertThat(problems(look(typed.with("ended", "no").with("lookedOn", MONDAY.minusDays(1)))))
                .hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Look(true, "He is away", MONDAY, MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Look(true, " ", MONDAY, null));
    }

    @Test
    void where_a_child_may_be_in_danger_somebody_was_told_or_it_says_why_not() {
        var typed = Typed.nothing()
                .with("kind", "child")
                .with("who", "A boy of six")
                .with("livesThere", "not-known")
                .with("whatDanger", "He hears it all")
                .with("seenOn", MONDAY);
        var told = accepted(other(typed.with("told", "yes").with("toldWhom", "Children’s services")));
        assertThat(told)
                .isEqualTo(new OtherAtRisk(
                        Kind.CHILD,
                        "A boy of six",
                        LivesThere.NOT_KNOWN,
                        "He hears it all",
                        new Told.Whom("Children’s services"),
                        MONDAY,
                        null));
        assertThat(told.sentence()).isEqualTo("A child may be in danger too.");
        var nobody =
                accepted(other(typed.with("kind", "adult").with("told", "no").with("whyNot", "He moved")));
        assertThat(nobody.told()).isEqualTo(new Told.Nobody("He moved"));
        assertThat(nobody.sentence()).isEqualTo("Another adult may be in danger too.");
        for (var each : List.of(told, nobody)) {
            assertThat(accepted(other(OtherForm.entered(each)))).isEqualTo(each);
        }
        assertThat(problems(other(typed.with("told", "yes")))).containsExactly("toldWhom: Enter who was told");
        assertThat(problems(other(typed.with("told", "no")))).containsExactly("whyNot: Enter why nobody was told");
        assertThat(problems(other(typed.with("told", "no").with("whyNot", "So").with("toldWhom", "The school"))))
                .containsExactly("told: " + STRAY);
        assertThat(problems(other(
                        typed.with("told", "yes").with("toldWhom", "The school").with("whyNot", "So"))))
                .containsExactly("told: " + STRAY);
        assertThat(problems(other(Typed.nothing())))
                .containsExactly(
                        "kind: Select whether it is a child or an adult",
                        "who: Enter who it is, as far as you know",
                        "livesThere: Select whether they live there",
                        "whatDanger: Enter what danger they may be in",
                        "told: Select whether somebody was told",
                        "seenOn: Enter the day");
        assertThatIllegalArgumentException().isThrownBy(() -> new Told.Whom(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Told.Nobody(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OtherAtRisk(
                        Kind.ADULT, " ", LivesThere.NO, "He hears it", new Told.Nobody("So"), MONDAY, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new OtherAtRisk(Kind.ADULT, "Ann", LivesThere.NO, " ", new Told.Nobody("So"), MONDAY, null));
    }

    private static Reading<Interim> interim(Typed typed, List<Look> looks) {
        return InterimForm.read(new Reader(typed), looks, MONDAY.plusDays(30));
    }

    private static Reading<Look> look(Typed typed) {
        return InterimForm.readLook(new Reader(typed), SISTER, MONDAY.plusDays(30));
    }

    private static Reading<OtherAtRisk> other(Typed typed) {
        return OtherForm.read(
                new Reader(typed),
                EDITHS,
                number -> Stream.of(EDITHS, BERYLS)
                        .filter(file -> file.number() == number)
                        .findFirst(),
                MONDAY.plusDays(30));
    }

    private static CaseFile file(long number, String name) {
        var details = new Details(name, "Abbott", null, null, Gender.FEMALE, null, null, null, null, null, null);
        return new CaseFile(
                new CaseId(UUID.randomUUID()),
                number,
                new Person(new PersonId(UUID.randomUUID()), UUID.randomUUID(), details),
                Instant.EPOCH);
    }

    @Test
    void a_case_about_them_is_named_by_its_number_and_is_about_somebody_else() {
        var typed = Typed.nothing()
                .with("kind", "adult")
                .with("who", "Beryl")
                .with("livesThere", "yes")
                .with("whatDanger", "He shouts at both")
                .with("told", "no")
                .with("whyNot", "She is seen today")
                .with("seenOn", MONDAY);
        for (var number : List.of("45", " 45 ", "Case 45", "case 45")) {
            var beryl = accepted(other(typed.with("theirCase", number)));
            assertThat(beryl.theirCase()).isEqualTo(new OtherAtRisk.TheirCase(BERYLS.id(), 45));
            assertThat(accepted(other(OtherForm.entered(beryl)))).isEqualTo(beryl);
        }
        assertThat(accepted(other(typed.with("theirCase", " "))).theirCase()).isNull();
        for (var none : List.of("46", "x", "4 5", "-45", "99999999999999999999")) {
            assertThat(problems(other(typed.with("theirCase", none))))
                    .containsExactly("theirCase: Enter the number of a case that we have, or leave it empty");
        }
        assertThat(problems(other(typed.with("theirCase", "12"))))
                .containsExactly("theirCase: Enter the number of a case about somebody else");
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
