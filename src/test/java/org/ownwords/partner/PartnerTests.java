package org.ownwords.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Names;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.partner.AgreedRole.TheirView;
import org.ownwords.partner.Became.How;
import org.ownwords.partner.InTouch.Contact;
import org.ownwords.partner.LegalPower.Outcome;
import org.ownwords.partner.LegalPower.Which;
import org.ownwords.person.CaseId;

/// What partners do together on one case.
class PartnerTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final CaseId FILE = new CaseId(UUID.randomUUID());
    private static final Names NAMES = Names.of(List.of("Edith", "Edith Abbott"), List.of(), Map.of(), List.of());
    private static final String STRAY = "Select the answer that you entered words under, or remove the words";

    private static AgreedRole lock(@Nullable LocalDate dueOn) {
        return new AgreedRole(
                Doer.named("Larchmere Homes"),
                "Change the lock.",
                "It is their door",
                dueOn,
                new TheirView(TheirAnswer.PARTLY, "Not on a Monday"),
                MONDAY);
    }

    private static KnownRole known(Became... became) {
        return new KnownRole(new AgreedRoleId(UUID.randomUUID()), FILE, lock(FRIDAY), List.of(became));
    }

    @Test
    void what_was_agreed_is_to_be_done_until_it_is_said_what_became_of_it_and_what_was_said_last_counts() {
        assertThat(known().standing()).isEqualTo(new RoleStanding.ToDo(FRIDAY, MONDAY));
        assertThat(known().stands()).isEqualTo("To be done by 10 July 2026.");
        assertThat(known().standing().isOpen()).isTrue();
        var later = new Became(How.GOES_ON, "The part has not come", null, FRIDAY);
        assertThat(known(later).standing()).isEqualTo(new RoleStanding.ToDo(null, FRIDAY));
        assertThat(known(later).stands()).isEqualTo("To be done, agreed on 10 July 2026.");
        var done = new Became(How.DONE, "He came", null, FRIDAY.plusDays(1));
        assertThat(known(later, done).standing()).isEqualTo(new RoleStanding.Done(FRIDAY.plusDays(1)));
        assertThat(known(later, done).stands()).isEqualTo("Done on 11 July 2026.");
        var not = new Became(How.NOT_DONE, "They had nobody", null, FRIDAY);
        assertThat(known(not).standing()).isEqualTo(new RoleStanding.NotDone(FRIDAY));
        assertThat(known(not).stands()).isEqualTo("Not done, as of 10 July 2026.");
        var declined = new Became(How.DECLINED, "It is not their door", null, FRIDAY);
        assertThat(known(declined).standing()).isEqualTo(new RoleStanding.Declined(FRIDAY));
        assertThat(known(declined).stands()).isEqualTo("Declined on 10 July 2026.");
        for (var closed : List.of(done, not, declined)) {
            assertThat(known(closed).standing().isOpen()).isFalse();
        }
        assertThat(known(declined, later).standing().isOpen())
                .as("they do it after all")
                .isTrue();
    }

    @Test
    void it_is_told_as_it_was_agreed_and_never_takes_not_asked_for_a_yes() {
        assertThat(lock(FRIDAY).sentence()).isEqualTo("Agreed: Change the lock, by Larchmere Homes, due 10 July 2026.");
        assertThat(lock(null).sentence()).isEqualTo("Agreed: Change the lock, by Larchmere Homes.");
        assertThat(TheirAnswer.all().stream().map(each -> new TheirView(each, null).sentence("Edith")))
                .containsExactly(
                        "Edith agrees to it.",
                        "Edith agrees to part of it.",
                        "Edith does not agree to it.",
                        "Edith was not asked about it yet.");
        assertThat(How.all().stream().map(how -> new Became(how, "So", null, MONDAY).sentence()))
                .containsExactly(
                        "What was agreed was done.",
                        "What was agreed goes on.",
                        "What was agreed was not done.",
                        "What was agreed will not be done by whoever was to do it.");
    }

    @Test
    void what_is_agreed_says_who_does_what_and_opens_as_it_was_entered() {
        assertThat(accepted(role(RoleForm.entered(lock(FRIDAY))))).isEqualTo(lock(FRIDAY));
        assertThat(problems(role(Typed.nothing())))
                .containsExactly(
                        "who: Enter who does it",
                        "what: Enter what they do",
                        "agrees: Select whether the person agrees to it",
                        "agreedOn: Enter the day");
        assertThat(problems(RoleForm.read(
                        new Reader(RoleForm.entered(lock(null))),
                        NAMES,
                        List.of(new Became(How.DONE, "He came", null, MONDAY.minusDays(1))),
                        FRIDAY)))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("agreedOn: Check two days"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgreedRole(
                        Doer.named("Larchmere Homes"), " ", null, null, new TheirView(TheirAnswer.YES, null), MONDAY));
    }

    @Test
    void only_what_goes_on_has_a_new_day() {
        var typed = Typed.nothing()
                .with("words", "The part has not come")
                .with("happenedOn", FRIDAY)
                .with("dueOn", FRIDAY);
        assertThat(problems(became(typed.with("became", "done")))).containsExactly("became: " + STRAY);
        var goesOn = accepted(became(typed.with("became", "goes-on")));
        assertThat(goesOn).isEqualTo(new Became(How.GOES_ON, "The part has not come", FRIDAY, FRIDAY));
        assertThat(accepted(became(RoleForm.entered(goesOn)))).isEqualTo(goesOn);
        assertThat(problems(became(Typed.nothing())))
                .containsExactly(
                        "became: Select what became of it",
                        "words: Enter what happened, or why not",
                        "happenedOn: Enter the day");
        assertThat(problems(became(typed.with("became", "goes-on").with("happenedOn", MONDAY.minusDays(1)))))
                .hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Became(How.DONE, "He came", FRIDAY, FRIDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Became(How.DONE, " ", null, FRIDAY));
    }

    @Test
    void a_legal_power_has_a_reason_used_or_not_and_words_where_it_is_on_no_list() {
        var typed = Typed.nothing().with("why", "She lets us in").with("consideredOn", MONDAY);
        var warrant = accepted(power(typed.with("power", "other")
                .with("which", "A warrant to enter")
                .with("outcome", "not-used")
                .with("advisedBy", "Asha Mehta")));
        assertThat(warrant)
                .isEqualTo(new LegalPower(
                        new Which(PowerKind.OTHER, "A warrant to enter"),
                        Outcome.NOT_USED,
                        "She lets us in",
                        "Asha Mehta",
                        null,
                        MONDAY));
        assertThat(warrant.sentence()).isEqualTo("A legal power was considered and is not used: A warrant to enter.");
        assertThat(Outcome.all())
                .extracting(Outcome::words)
                .containsExactly(
                        "It is still being thought about",
                        "It is used",
                        "It was decided not to use it",
                        "It was asked for and refused");
        for (var outcome : Outcome.all()) {
            var court = new LegalPower(
                    new Which(PowerKind.COURT_OF_PROTECTION, null), outcome, "So", null, "No judge", MONDAY);
            assertThat(accepted(power(PowerForm.entered(court)))).isEqualTo(court);
            assertThat(court.sentence()).startsWith("A legal power ").endsWith(": Court of Protection.");
        }
        assertThat(problems(power(typed.with("power", "other").with("outcome", "used"))))
                .containsExactly("which: Enter which power it is");
        assertThat(problems(power(typed.with("power", "civil-order")
                        .with("which", "An injunction")
                        .with("outcome", "used"))))
                .containsExactly("power: " + STRAY);
        assertThat(problems(power(Typed.nothing())))
                .containsExactly(
                        "power: Select which power it is",
                        "outcome: Select what came of it",
                        "why: Enter why",
                        "consideredOn: Enter the day");
        var court = new Which(PowerKind.COURT_OF_PROTECTION, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalPower(court, Outcome.USED, " ", null, null, MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Which(PowerKind.OTHER, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Which(PowerKind.CIVIL_ORDER, "An injunction"));
    }

    @Test
    void the_newest_with_each_counts_however_the_name_is_written() {
        var again = entry("harbour  surgery ", new Contact.Again());
        var away = entry("Harbour Surgery", new Contact.Away(null, null, null, FRIDAY));
        var homes = entry("Larchmere Homes", new Contact.Away(null, null, null, null));
        assertThat(InTouch.now(List.of(again, homes, away))).containsExactly(again, homes);
        var before = entry(
                "Harbour Surgery", new Contact.Away(null, Doer.named("Larchmere Homes"), "A card each week", null));
        assertThat(InTouch.tried(List.of(again, homes, away, before))).containsExactly(before);
        assertThat(before.inTouch().triedInWords()).isEqualTo("Harbour Surgery, by Larchmere Homes: A card each week");
        assertThat(InTouch.tried(List.of(before))).as("that is how it is now").isEmpty();
        assertThat(again.inTouch().sentence()).startsWith("In touch again with ");
        assertThat(away.inTouch().sentence()).isEqualTo("Not in touch any more with Harbour Surgery.");
        assertThatIllegalArgumentException().isThrownBy(() -> entry(" ", new Contact.Again()));
    }

    @Test
    void nobody_tries_again_where_they_are_in_touch() {
        var typed = Typed.nothing().with("withWhom", "Harbour Surgery").with("seenOn", MONDAY);
        var away = accepted(inTouch(typed.with("away", "yes")
                .with("words", "He did not open")
                .with("knownBy", "Her sister")
                .with("keeper", "Priya Shah")
                .with("how", "On the phone")
                .with("tryOn", FRIDAY)));
        assertThat(away)
                .isEqualTo(new InTouch(
                        "Harbour Surgery",
                        "He did not open",
                        new Contact.Away("Her sister", Doer.named("Priya Shah"), "On the phone", FRIDAY),
                        MONDAY));
        var least = accepted(inTouch(typed.with("away", "yes")));
        var again = accepted(inTouch(typed.with("away", "no")));
        assertThat(least.contact()).isEqualTo(new Contact.Away(null, null, null, null));
        assertThat(again.contact()).isEqualTo(new Contact.Again());
        for (var each : List.of(away, least, again)) {
            assertThat(accepted(inTouch(InTouchForm.entered(each)))).isEqualTo(each);
        }
        for (var field : List.of("knownBy", "keeper", "how", "tryOn-day")) {
            assertThat(problems(inTouch(typed.with("away", "no").with(field, "10 7 2026"))))
                    .as(field)
                    .contains("away: " + STRAY);
        }
        assertThat(problems(inTouch(typed.with("away", "yes").with("tryOn", MONDAY.minusDays(1)))))
                .hasSize(1);
        assertThat(problems(inTouch(Typed.nothing())))
                .containsExactly("withWhom: Enter who it is", "away: Select how it is now", "seenOn: Enter the day");
    }

    @Test
    void whoever_coordinates_has_a_name_and_may_be_of_a_partner() {
        var typed = Typed.nothing().with("who", "Jo Penn").with("sinceOn", MONDAY);
        var ours = accepted(coordinator(typed));
        var theirs = accepted(
                coordinator(typed.with("organisation", "Larchmere Homes").with("said", "She listens")));
        assertThat(ours).isEqualTo(new Coordinator("Jo Penn", null, null, MONDAY));
        assertThat(ours.words()).isEqualTo("Jo Penn");
        assertThat(theirs.words()).isEqualTo("Jo Penn, Larchmere Homes");
        for (var each : List.of(ours, theirs)) {
            assertThat(accepted(coordinator(CoordinatorForm.entered(each)))).isEqualTo(each);
        }
        assertThat(problems(coordinator(Typed.nothing())))
                .containsExactly("who: Enter who coordinates", "sinceOn: Enter the day");
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinator(" ", null, null, MONDAY));
    }

    private static InTouch.Entry entry(String withWhom, Contact contact) {
        return new InTouch.Entry(UUID.randomUUID(), FILE, new InTouch(withWhom, null, contact, MONDAY));
    }

    private static Reading<AgreedRole> role(Typed typed) {
        return RoleForm.read(new Reader(typed), NAMES, List.of(), MONDAY.plusDays(30));
    }

    private static Reading<Became> became(Typed typed) {
        return RoleForm.readBecame(new Reader(typed), lock(null), MONDAY.plusDays(30));
    }

    private static Reading<LegalPower> power(Typed typed) {
        return PowerForm.read(new Reader(typed), MONDAY.plusDays(30));
    }

    private static Reading<InTouch> inTouch(Typed typed) {
        return InTouchForm.read(new Reader(typed), NAMES, MONDAY.plusDays(30));
    }

    private static Reading<Coordinator> coordinator(Typed typed) {
        return CoordinatorForm.read(new Reader(typed), MONDAY.plusDays(30));
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
