package org.ownwords.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultTests {

    private static final Part ABOUT = new Part(
            "about", "About", "", 3, "People are told who keeps it (UK GDPR, article 13)", List.of(Field.COUNCIL));
    private static final Part MORE = new Part("more", "More", "", 3, null, List.of());
    private static final Kind KIND = new Kind(
            "letter",
            "A letter",
            "For a test",
            ReadBy.PERSON,
            List.of(Field.COUNCIL, Field.PERSON_NAME),
            List.of(ABOUT, MORE),
            Map.of(Style.STANDARD, Map.of("about", "From {council.name}")));

    private static List<Fault> faults(String about, String more) {
        return Fault.of(
                KIND, new Wording("letter", Language.ENGLISH, Style.STANDARD, Map.of("about", about, "more", more)));
    }

    @Test
    void a_wording_with_all_that_it_needs_has_none() {
        assertThat(faults("From {council.name}, for {person.name}", "")).isEmpty();
    }

    @Test
    void what_the_law_asks_for_is_missed_where_it_is_not_there_with_the_reason() {
        assertThat(faults("", ""))
                .containsExactly(new Fault("about", "Enter words. People are told who keeps it (UK GDPR, article 13)"));
        assertThat(faults("From us", ""))
                .containsExactly(new Fault(
                        "about", "Write {council.name} somewhere. People are told who keeps it (UK GDPR, article 13)"));
    }

    @Test
    void what_is_not_known_is_named_with_its_line_and_what_may_be_meant() {
        assertThat(faults("From {council.name}\nfor {person.nam}", ""))
                .containsExactly(new Fault("about", "Line 2: {person.nam} is not known. Did you mean {person.name}?"));
        assertThat(faults("From {council.name}", "{ council.name }"))
                .containsExactly(
                        new Fault("more", "Line 1: { council.name } is not known. Did you mean {council.name}?"));
    }

    @Test
    void a_brace_that_stands_alone_is_found_on_either_side() {
        for (var words :
                List.of("for {person.name", "for person.name}", "for {person\n.name}", "for {{person.name}}")) {
            assertThat(faults("From {council.name}", words))
                    .as(words)
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.words()).contains("a brace stands alone"));
        }
    }

    @Test
    void what_its_reader_must_not_learn_is_refused() {
        assertThat(faults("From {council.name}", "{concern.raised-by} told us, {person.address}"))
                .extracting(Fault::words)
                .containsExactly(
                        "Line 1: take out {concern.raised-by}. It would tell the person who raised the concern",
                        "Line 1: take out {person.address}. It would tell the person where the person is staying");
        assertThatThrownBy(() -> new Kind(
                        "letter", "", "", ReadBy.PERSON, List.of(Field.CONCERN_RAISED_BY), List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_a_document_cannot_know_is_refused_too() {
        assertThat(faults("From {council.name}", "Number {case.number}"))
                .containsExactly(new Fault("more", "Line 1: take out {case.number}. It is not known in this document"));
    }

    @Test
    void a_part_has_a_most() {
        assertThat(faults("From {council.name}", "a".repeat(4001)))
                .extracting(Fault::words)
                .containsExactly("Shorten it. It has 4,001 characters, and 4,000 is the most");
        assertThat(faults("From {council.name}", "a".repeat(4000))).isEmpty();
    }

    @Test
    void what_is_filled_in_is_never_looked_through_again() {
        var wording = new Wording(
                "letter",
                Language.ENGLISH,
                Style.STANDARD,
                Map.of("about", "{person.name} and {council.name} {other}"));
        assertThat(wording.filled(field -> field == Field.PERSON_NAME ? "{council.name} $1" : "Larchmere")
                        .part("about"))
                .isEqualTo("{council.name} $1 and Larchmere {other}");
        assertThat(wording.part("other")).isEmpty();
    }

    @Test
    void a_language_is_known_by_the_name_that_was_typed_first() {
        assertThat(Language.named("polish, some English")).contains(Language.POLISH);
        assertThat(Language.named("English and Polish")).contains(Language.ENGLISH);
        assertThat(Language.named("British Sign Language")).isEmpty();
        assertThat(Language.ENGLISH.tag()).isEqualTo("en-GB");
        assertThat(Language.URDU.direction()).isEqualTo("rtl");
    }
}
