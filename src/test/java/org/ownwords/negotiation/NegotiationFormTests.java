package org.ownwords.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Recording;
import org.ownwords.history.Told.Detail;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.ReadAs;
import org.ownwords.outcome.Standing;
import org.ownwords.outcome.Verbatim;
import org.ownwords.page.Lifetime;
import org.ownwords.page.Option;
import org.ownwords.page.PartDay;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.Voice;

/// What others want, what was negotiated, and who is to bring a wish about.
class NegotiationFormTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);
    private static final LocalDate TODAY = DAY.plusDays(2);
    private static final String STRAY = "Select the answer that you entered words under, or remove the words";

    private static final DesiredOutcome STAY = wish("Let me stay at home", new Standing.Current());
    private static final DesiredOutcome BEFORE = wish("Leave me be", new Standing.Withdrawn(DAY, "Forget it"));
    private static final List<DesiredOutcome> WISHES = List.of(STAY, BEFORE);

    private static final OthersView VIEW = new OthersView(
            Whose.PROFESSIONAL, "The ward", "A care home", STAY.id(), new Reception.Dismisses("Never"), DAY);
    private static final Negotiation TALKED = new Negotiation(
            STAY.id(),
            "With the ward",
            new TookPart.Influenced(),
            "It is my house",
            new Ending.AnotherWay("A bed"),
            DAY);
    private static final BringingAbout BRINGING = new BringingAbout(
            STAY.id(), "Harbour Housing", Bringer.HOUSING, "Nadia rings them", Gift.PARTLY, "Pay for the rail", DAY);

    private static DesiredOutcome wish(String words, Standing standing) {
        return new DesiredOutcome(
                new OutcomeId(UUID.randomUUID()),
                new Verbatim(words, Voice.ADULT, DAY),
                null,
                standing,
                ReadAs.NOTHING,
                new Recording("nadia.rahman", Instant.parse("2026-07-03T09:00:00Z")));
    }

    private static Reading<OthersView> view(Typed typed) {
        return OthersViewForm.read(new Reader(typed), "Edith", WISHES, TODAY);
    }

    private static Reading<Negotiation> negotiation(Typed typed) {
        return NegotiationForm.read(new Reader(typed), "Edith", WISHES, TODAY);
    }

    private static Reading<BringingAbout> bringing(Typed typed) {
        return BringingAboutForm.read(new Reader(typed), "Edith", WISHES, TODAY);
    }

    private static List<String> problems(Reading<?> reading) {
        return reading instanceof Refused<?> refused
                ? refused.problems().list().stream().map(Problem::words).toList()
                : List.of();
    }

    @Test
    void what_others_want_is_read_and_opens_as_it_was_entered_whatever_the_person_makes_of_it() {
        for (var reception : List.<Reception>of(
                new Reception.TakesUp(null),
                new Reception.InPart("Only at night"),
                new Reception.Dismisses("Never"),
                new Reception.NotAsked("She was asleep"))) {
            var view = new OthersView(Whose.RELATIVE, "Her son James", "She has to move", null, reception, DAY);
            assertThat(view(OthersViewForm.entered(view))).isEqualTo(new Accepted<>(view));
        }
        assertThat(view(OthersViewForm.entered(VIEW))).isEqualTo(new Accepted<>(VIEW));
    }

    @Test
    void what_others_want_is_recorded_anew_without_what_the_person_made_of_it_before() {
        var before = new OthersViewEntry(new UUID(1, 2), new CaseId(new UUID(7, 7)), VIEW, null);
        var next = OthersViewForm.next(before);
        assertThat(next.text("words")).isEqualTo("A care home");
        assertThat(next.text(OthersViewForm.FOLLOWS)).isEqualTo(before.id().toString());
        assertThat(next.has("reception")).isFalse();
        assertThat(problems(view(next))).containsExactly("Select what Edith makes of it", "Enter the day");
    }

    @Test
    void what_is_missing_of_a_view_is_said_and_words_under_another_answer_are_never_ignored() {
        assertThat(problems(view(Typed.nothing())))
                .containsExactly(
                        "Select whose view it is",
                        "Enter who wants or suggests this",
                        "Enter what they want or suggest",
                        "Select what Edith makes of it",
                        "Enter the day");
        var entered = OthersViewForm.entered(VIEW);
        assertThat(problems(view(entered.with("notAskedWhy", "Asleep")))).containsExactly(STRAY);
        assertThat(problems(view(entered.with("reception", "not-asked").with("notAskedWhy", "Asleep"))))
                .containsExactly("Select what Edith makes of it, or remove what they say");
        assertThat(problems(view(entered.with("reception", "not-asked").without("said"))))
                .containsExactly("Enter why Edith was not asked yet");
    }

    @Test
    void what_was_negotiated_is_read_and_opens_as_it_was_entered_however_it_ended() {
        for (var ending : List.<Ending>of(
                new Ending.AsTheyWant(null),
                new Ending.AsTheyWant("She stays"),
                new Ending.AnotherWay("He rings first"),
                new Ending.Differing("She stays: she can decide it"),
                new Ending.GoesOn(null, null),
                new Ending.GoesOn("The money", TODAY.plusDays(7)))) {
            for (var part : List.<TookPart>of(
                    new TookPart.Told(),
                    new TookPart.Influenced(),
                    new TookPart.HasNegotiated(),
                    new TookPart.NoPart("She was asleep"))) {
                var talked = new Negotiation(null, "With James", part, null, ending, DAY);
                assertThat(negotiation(NegotiationForm.entered(talked))).isEqualTo(new Accepted<>(talked));
            }
        }
        assertThat(negotiation(NegotiationForm.entered(TALKED))).isEqualTo(new Accepted<>(TALKED));
    }

    @Test
    void what_is_missing_of_a_negotiation_is_said_and_words_under_another_answer_are_never_ignored() {
        assertThat(problems(negotiation(Typed.nothing())))
                .containsExactly(
                        "Enter what was talked through, and with whom",
                        "Select how far Edith took part",
                        "Enter the day",
                        "Select how it ended");
        var entered = NegotiationForm.entered(TALKED);
        assertThat(problems(negotiation(entered.with("ended", "differing").without("otherWay"))))
                .containsExactly("Enter what happens now, and why");
        assertThat(problems(negotiation(entered.without("otherWay")))).containsExactly("Enter which way was found");
        assertThat(problems(negotiation(entered.with("tookPart", "no-part"))))
                .containsExactly("Enter why Edith took no part");
        for (var field : List.of("agreed", "differing", "open", "talkAgain-day")) {
            assertThat(problems(negotiation(entered.with(field, "7"))))
                    .as(field)
                    .containsExactly(STRAY);
        }
        assertThat(problems(negotiation(entered.with("ended", "as-they-want")))).containsExactly(STRAY);
        assertThat(problems(negotiation(entered.with("noPartWhy", "Asleep")))).containsExactly(STRAY);
    }

    @Test
    void nobody_takes_part_after_they_died_and_others_may_still_talk_it_through() {
        var died = new Lifetime(new PartDay.NotKnown(), DAY.minusDays(1));
        for (var part : List.<TookPart>of(
                new TookPart.Told(),
                new TookPart.Influenced(),
                new TookPart.HasNegotiated(),
                new TookPart.NoPart("She had died"))) {
            var typed = NegotiationForm.entered(
                    new Negotiation(null, "With James", part, null, new Ending.AsTheyWant(null), DAY));
            assertThat(problems(NegotiationForm.read(new Reader(typed, died), "Edith", WISHES, TODAY)))
                    .as(part.toString())
                    .hasSize(part instanceof TookPart.NoPart ? 0 : 1)
                    .allMatch(words -> words.contains("Edith took part in this on 3 July 2026"));
        }
    }

    @Test
    void nothing_is_talked_about_again_before_it_was_talked_about() {
        var typed = NegotiationForm.entered(
                new Negotiation(null, "With James", new TookPart.Told(), null, new Ending.GoesOn(null, null), DAY));
        assertThat(problems(negotiation(typed.with("talkAgain", DAY.minusDays(1)))))
                .singleElement()
                .asString()
                .startsWith("Check two days");
        assertThat(problems(negotiation(typed.with("talkAgain", DAY)))).isEmpty();
    }

    @Test
    void who_is_to_bring_a_wish_about_is_read_and_opens_as_it_was_entered() {
        assertThat(bringing(BringingAboutForm.entered(BRINGING))).isEqualTo(new Accepted<>(BRINGING));
        assertThat(Bringer.all())
                .extracting(Bringer::code)
                .containsExactly(
                        "themselves",
                        "family",
                        "council",
                        "care-provider",
                        "health",
                        "police",
                        "housing",
                        "voluntary",
                        "other");
        assertThat(BringingAboutSentences.details(BRINGING))
                .contains(new Detail("Who that is", "A landlord or housing service"));
        assertThat(problems(bringing(Typed.nothing())))
                .containsExactly(
                        "Select which of the things Edith wants",
                        "Enter who is to bring it about",
                        "Select whether the council can do it",
                        "Enter the day");
        var entered = BringingAboutForm.entered(BRINGING);
        for (var gift : Gift.all()) {
            assertThat(problems(bringing(entered.with("gift", gift.code()))))
                    .as(gift.code())
                    .isEqualTo(gift.isForOthers() ? List.of() : List.of(STRAY));
        }
    }

    @Test
    void what_the_person_wants_now_is_offered_and_what_was_selected_before() {
        assertThat(Beside.options(WISHES, Typed.nothing(), "beside"))
                .containsExactly(
                        Option.of(Beside.code(STAY.id()), "“Let me stay at home”"),
                        Option.of("none", "None of these by itself"));
        assertThat(Beside.wishes(WISHES, Typed.nothing().with("wish", Beside.code(BEFORE.id())), "wish"))
                .extracting(Option::words)
                .containsExactly("“Let me stay at home”", "“Leave me be”");
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> new Reception.NotAsked(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TookPart.NoPart("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ending.Differing(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ending.AnotherWay("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BringingAbout(STAY.id(), "Nadia", null, null, Gift.COUNCIL, "All of it", DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BringingAbout(STAY.id(), " ", null, null, Gift.COUNCIL, null, DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new OthersView(Whose.RELATIVE, "", "She has to move", null, new Reception.TakesUp(null), DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new Negotiation(null, " ", new TookPart.Told(), null, new Ending.AsTheyWant(null), DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
