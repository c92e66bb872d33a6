package org.ownwords.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ownwords.plan.Agrees;
import org.ownwords.template.Field;
import org.ownwords.template.Language;
import org.ownwords.template.ReadingAge;
import org.ownwords.template.Style;
import org.ownwords.template.Wording;

class PersonsCopyTests {

    private static Wording ours(Style style) {
        return PlanDocument.KIND.ours(style).madeUp();
    }

    @Test
    void our_own_words_are_read_at_eleven_and_in_easy_read_before() {
        assertThat(ReadingAge.of(ours(Style.STANDARD))).isLessThanOrEqualTo(ReadingAge.PLAIN);
        assertThat(ReadingAge.of(ours(Style.EASY))).isLessThanOrEqualTo(8);
    }

    @Test
    void a_line_of_easy_read_is_one_short_sentence_or_question_and_its_answer() {
        for (var part : PlanPart.all()) {
            assertThat(part.easy().lines())
                    .as(part.code())
                    .allSatisfy(line -> assertThat(line.split(" ").length).isLessThanOrEqualTo(9));
        }
    }

    @Test
    void every_part_in_each_style_says_something_that_can_be_filled_in_for_the_person() {
        for (var style : Style.values()) {
            assertThat(PlanDocument.KIND.ours(style).parts())
                    .hasSize(PlanPart.all().size());
            assertThat(Script.written(PersonsCopy.of(Source.madeUp(), ours(style))))
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void it_says_what_they_want_what_was_agreed_who_when_and_why_who_is_who_and_what_if_not() {
        assertThat(Script.written(PersonsCopy.of(Source.madeUp(), ours(Style.STANDARD))))
                .containsSubsequence(
                        "Your safeguarding plan",
                        "This is for Edith Abbott. It is from Larchmere Council. It was made on 3 July 2026.",
                        "What you said you want",
                        "I want my purse where I put it. I do not want him in the kitchen.",
                        "This was said for you:",
                        "She is to stay in her own home.",
                        "What we agreed",
                        "Change the lock of the front door",
                        "Who will do it: Larchmere Homes",
                        "By when: 10 July 2026",
                        "What it is for: I do not want him in the kitchen",
                        "Tell my sister when he comes",
                        "Who will do it: You",
                        "Ask the bank for a new card",
                        "This has been done",
                        "Who is who",
                        "Nadia Rahman: your main worker",
                        "Grace Adeyemi: speaks up for you",
                        "Larchmere Homes",
                        "What happens next",
                        "Who looks at how it is going: Nadia Rahman",
                        "If it is not working",
                        "ring 999",
                        "What happens then:",
                        "Ring Nadia, or your sister at night");
    }

    @Test
    void where_nothing_is_written_down_yet_it_says_so() {
        var nothing = new Source(Map.of(), List.of(), List.of(), Source.Agreed.YES, List.of(), null, null, null);
        for (var style : Style.values()) {
            assertThat(Script.written(PersonsCopy.of(nothing, ours(style))))
                    .contains("There is no plan yet.")
                    .doesNotContain("Who is who", "Who looks at", "greed", "nothing left", "words", "wrote down");
        }
        assertThat(Script.written(PersonsCopy.of(nothing, ours(Style.STANDARD))))
                .contains("We have not written down yet what you want.");
    }

    private static Source planned(Source.Agreed agreed) {
        return new Source(
                Map.of(),
                List.of(),
                List.of(new Source.Item("Change the lock", "Homes", null, null, false)),
                agreed,
                List.of(),
                null,
                null,
                null);
    }

    @Test
    void it_says_that_they_agreed_only_where_they_agreed_with_all_of_it() {
        var says = Map.of(
                Source.Agreed.YES, List.of("What we agreed", "We agreed this with you."),
                Source.Agreed.PARTLY, List.of("You agreed with some of this.", "You said yes to some of this."),
                Source.Agreed.NO, List.of("You said that you do not agree", "You did not say yes to this."),
                Source.Agreed.NOT_KNOWN,
                        List.of("that you agreed with this. Tell us", "We have not written down if you agree."));
        for (var agreed : Source.Agreed.values()) {
            for (var style : Style.values()) {
                var written = Script.written(PersonsCopy.of(planned(agreed), ours(style)));
                says.forEach((other, words) -> {
                    var line = words.get(style == Style.EASY ? 1 : 0);
                    if (other == agreed) {
                        assertThat(written).contains(line);
                    } else {
                        assertThat(written).doesNotContain(line);
                    }
                });
            }
        }
    }

    @Test
    void what_was_added_since_they_agreed_is_not_all_agreed() {
        assertThat(Source.Agreed.of(null, false)).isEqualTo(Source.Agreed.NOT_KNOWN);
        assertThat(Source.Agreed.of(Agrees.YES, false)).isEqualTo(Source.Agreed.YES);
        assertThat(Source.Agreed.of(Agrees.YES, true)).isEqualTo(Source.Agreed.PARTLY);
        assertThat(Source.Agreed.of(Agrees.PARTLY, false)).isEqualTo(Source.Agreed.PARTLY);
        assertThat(Source.Agreed.of(Agrees.NO, true)).isEqualTo(Source.Agreed.NO);
        assertThat(Source.Agreed.of(Agrees.NOT_ASKED, false)).isEqualTo(Source.Agreed.NOT_KNOWN);
    }

    @Test
    void a_wording_of_before_claims_no_agreement_either() {
        var before = new Wording(
                "persons-copy", Language.POLISH, Style.EASY, Map.of("title", "Plan", "agreed", "Co ustaliliśmy"));
        assertThat(Script.written(PersonsCopy.of(planned(Source.Agreed.NOT_KNOWN), before)))
                .contains("We have not written down if you agree.")
                .doesNotContain("Co ustaliliśmy");
    }

    @Test
    void what_is_done_is_no_longer_to_do() {
        var done = new Source(
                Map.of(),
                List.of(),
                List.of(new Source.Item("Change the lock", "Homes", null, null, true)),
                Source.Agreed.YES,
                List.of(),
                null,
                null,
                null);
        assertThat(Script.written(PersonsCopy.of(done, ours(Style.STANDARD))))
                .containsSubsequence("There is nothing left to do now.", "Change the lock\nThis has been done")
                .doesNotContain("Who will do it");
    }

    @Test
    void in_another_language_days_are_written_in_it_and_their_words_stay_in_theirs() {
        var polish = new Wording(
                "persons-copy",
                Language.POLISH,
                Style.STANDARD,
                Map.of(
                        "title",
                        "Twój plan",
                        "by-when",
                        "Do kiedy",
                        "who-does-it",
                        "Kto to zrobi",
                        "what-for",
                        "Po co"));
        var source = new Source(
                Map.of(),
                List.of(new Source.Wish("Chcę wrócić do domu", true), new Source.Wish("I want to go home", true)),
                List.of(new Source.Item(
                        "Change the lock", "Homes", java.time.LocalDate.of(2026, 7, 10), "Chcę wrócić do domu", false)),
                Source.Agreed.YES,
                List.of(),
                null,
                null,
                Language.POLISH);
        var copy = PersonsCopy.of(source, polish);
        assertThat(Script.written(copy)).contains("Do kiedy: 10 lipca 2026", "Po co: Chcę wrócić do domu");
        assertThat(copy.blocks())
                .filteredOn(block -> block instanceof Block.Said)
                .extracting(block -> ((Block.Said) block).words().tag())
                .containsExactly("pl", "en-GB");
    }

    @Test
    void words_are_english_unless_they_prefer_another_language_and_use_none_of_its_common_words() {
        assertThat(SpokenIn.of("Chcę wrócić do domu", null)).isEqualTo(Language.ENGLISH);
        assertThat(SpokenIn.of("Chcę wrócić do domu", Language.POLISH)).isEqualTo(Language.POLISH);
        assertThat(SpokenIn.of("I want to go home", Language.POLISH)).isEqualTo(Language.ENGLISH);
        assertThat(SpokenIn.of("ਘਰ ਜਾਣਾ", Language.PUNJABI)).isEqualTo(Language.PUNJABI);
        assertThat(SpokenIn.of("Take my money", Language.ENGLISH)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void a_script_has_nothing_in_it_that_cannot_be_said() {
        assertThat(Script.aloud("“Give me £20 & 50% of it” – by 10/7… 🙂", true))
                .isEqualTo("Give me 20 pounds and 50 per cent of it, by 10/7.");
        assertThat(Script.aloud("• his/her *key* (front)", true)).isEqualTo("his or her key front.");
        assertThat(Script.aloud("Mon–Fri 9–5, me@larchmere.example", true))
                .isEqualTo("Mon–Fri 9 to 5, me at larchmere.example.");
        assertThat(Script.aloud("Do you feel safe?", true)).isEqualTo("Do you feel safe?");
        assertThat(Script.aloud(" * ", true)).isEmpty();
        assertThat(Script.spoken(PersonsCopy.of(
                        Source.madeUp(), PlanDocument.KIND.ours(Style.STANDARD).filled(Field::written))))
                .startsWith("Your safeguarding plan.\n\n")
                .doesNotContain("{", "\n\n\n");
    }
}
