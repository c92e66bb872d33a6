package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.person.Details;
import org.ownwords.person.People;
import org.ownwords.person.PersonId;
import org.ownwords.vocabulary.Gender;

/// Who is around a person, drawn and in a list; and the chronology of all their cases.
class NetworkPageTests {

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
    private final Matter matter = Matter.raised(nadia);

    private String path() {
        return "/people/" + matter.person() + "/network";
    }

    private String chronology() {
        return "/people/" + matter.person() + "/chronology";
    }

    private void record(Matter on, Form form, String... fields) {
        var all = new LinkedHashMap<>(form.typed(on.name()));
        all.putAll(typed(fields));
        nadia.record(nadia.open(form.path(on)), Matter.with(UUID.randomUUID(), all));
    }

    private static long number(Matter matter) {
        return (Long) Objects.requireNonNull(Rows.value("select number from case_file where id = ?", matter.file()));
    }

    /// What stands in the list under a heading.
    private static List<String> listed(Answer page, String heading) {
        return page.page()
                .select("main h3:containsOwn(" + heading + ") ~ ul > li")
                .eachText();
    }

    /// What stands in a drawing, line by line.
    private static List<String> drawn(Answer page, String size) {
        return page.page().select("svg.ownwords-network--" + size + " text").eachText();
    }

    /// The same as one text: a name may take two lines.
    private static String words(Answer page, String size) {
        return String.join(" ", drawn(page, size));
    }

    @Test
    void where_nobody_is_recorded_the_page_says_what_would_show_somebody() {
        var somebody = new PersonId(UUID.randomUUID());
        var colleague = new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, "safeguarding");
        Sight.of(
                "990",
                () -> TestCouncil.get()
                        .bean(People.class)
                        .register(
                                somebody,
                                new Details(
                                        "Ivo", "Alone", null, null, Gender.MALE, null, null, null, null, null, null),
                                new By(colleague, Instant.parse("2026-07-06T09:00:00Z"))));
        var page = nadia.open("/people/" + somebody.value() + "/network");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Nobody is recorded yet.");
        assertThat(page.page().select("main svg")).isEmpty();

        assertThat(listed(nadia.open(path()), "People at the council"))
                .as("a case that has just been opened")
                .singleElement()
                .asString()
                .startsWith("Nadia Rahman Holds the case, since ");
        assertThat(nadia.open(matter.path()).page().select("a[href=" + path() + "]"))
                .hasSize(1);
        assertThat(nadia.open("/people/" + matter.person()).page().select("a[href=" + path() + "]"))
                .hasSize(1);
    }

    @Test
    void everybody_an_entry_names_is_drawn_and_is_in_the_list_with_the_entry_and_its_case() {
        record(matter, Form.CONTACT, "withWhom", "Beryl, her wife", "arranged", "as-they-wish");
        record(matter, Form.RELATIVE_TOLD, "who", "Her daughter Ann");
        record(matter, Form.OTHERS_VIEW, "who", "Her son James", "whose", "relative");
        record(matter, Form.ADVOCATE);
        record(matter, Form.DECISION_MAKER, "who", "Carol Dunn");
        record(matter, Form.COORDINATOR, "who", "Jo Penn");
        record(matter, Form.AGREED_ROLE, "who", "Larchmere Homes", "what", "Change the lock");
        record(matter, Form.IN_TOUCH, "withWhom", "The day centre");
        record(matter, Form.PROCESS, "ledBy", "Larchmere Police");
        record(matter, Form.OTHER_AT_RISK, "who", "A boy of six");
        record(matter, Form.ALLOCATION);
        nadia.record(
                nadia.open(Form.PROFILE.path(matter)),
                typed("trusts", "Father Peter", "money", "appointee", "moneyWho", "The council’s finance team"));
        var page = nadia.open(path());
        for (var size : List.of("wide", "narrow")) {
            assertThat(words(page, size))
                    .as(size)
                    .contains(matter.name(), "Beryl, her wife", "Her daughter Ann", "Her son James")
                    .contains("Father Peter", "Carol Dunn", "Jo Penn, Larchmere Homes", "The day centre")
                    .contains("A boy of six", "Nadia Rahman");
        }
        var svg = Objects.requireNonNull(page.page().selectFirst("svg.ownwords-network--wide"));
        assertThat(svg.attr("role")).isEqualTo("img");
        for (var id : svg.attr("aria-labelledby").split(" ", -1)) {
            assertThat(page.page().select("#" + id).text()).contains(matter.name());
        }
        assertThat(listed(page, "Family, friends and neighbours"))
                .anyMatch(line -> line.startsWith("Beryl, her wife They meet as they like, since ")
                        && line.contains("Case " + number(matter)))
                .anyMatch(line -> line.startsWith("Her daughter Ann Told on the way, on "))
                .anyMatch(line -> line.startsWith("Her son James Said what they want or suggest, on "));
        assertThat(listed(page, "Whom they trust")).anyMatch(line -> line.startsWith("Father Peter Trusted, as "));
        assertThat(listed(page, "Who may decide by law"))
                .anyMatch(line -> line.startsWith("Carol Dunn Attorney for health and welfare, under a lasting power"))
                .anyMatch(line -> line.startsWith("The council’s finance team Handles their money"));
        assertThat(listed(page, "People at the council")).anyMatch(line -> line.contains("Holds the case, since "));
        assertThat(listed(page, "Partners and organisations"))
                .anyMatch(line -> line.startsWith("Larchmere Homes Agreed: Change the lock, on "))
                .anyMatch(line -> line.startsWith("The day centre Not in touch any more, since "));
        assertThat(listed(page, "Others who may be in danger too"))
                .anyMatch(line -> line.startsWith("A boy of six A child who may be in danger too, on ")
                        && line.contains("They live where " + matter.name() + " lives."));
        assertThat(page.page().select("main .ownwords-around a[href^=" + matter.path() + "#entry-]"))
                .isNotEmpty();
        var linked = page.page()
                .select("main .ownwords-around li:contains(A boy of six) a")
                .attr("href");
        assertThat(nadia.open(linked).page().select(linked.substring(linked.indexOf('#'))))
                .as("the entry is there")
                .hasSize(1);
        assertThat(page.body()).as("what they were told is on the case").doesNotContain("He shouted at her");
    }

    @Test
    void of_forty_relatives_a_few_are_drawn_and_all_are_in_the_list() {
        for (var i = 0; i < 40; i++) {
            record(matter, Form.CONTACT, "withWhom", "Cousin " + (char) ('A' + i / 26) + (char) ('a' + i % 26));
        }
        record(matter, Form.DECISION_MAKER, "who", "Carol Dunn");
        var page = nadia.open(path());
        assertThat(drawn(page, "wide")).contains("and 37 more", "Carol Dunn");
        assertThat(drawn(page, "narrow").stream().filter(text -> text.startsWith("Cousin")))
                .hasSize(3);
        assertThat(listed(page, "Family, friends and neighbours")).hasSize(40);
        assertThat(page.text()).doesNotContain("There may be more.");
    }

    @Test
    void what_is_typed_as_a_name_is_words_and_nothing_else() {
        var wrong = "<script>alert(1)</script>\"><b onload='x'>&amp;";
        record(matter, Form.CONTACT, "withWhom", wrong);
        var page = nadia.open(path());
        assertThat(page.body()).doesNotContain("<script>alert", "<b onload").contains("&lt;script");
        assertThat(page.page().select("main svg script, main b")).isEmpty();
        assertThat(listed(page, "Family, friends and neighbours").getFirst()).startsWith(wrong);
    }

    @Test
    void what_was_recorded_in_error_is_nobody_around_them() {
        record(matter, Form.CONTACT, "withWhom", "Somebody wrong");
        var row = Rows.value("select id from contact where case_id = ?", matter.file());
        nadia.record(
                nadia.open(matter.path() + "/entries/" + row + "/correction"), typed("wrong", "It was another Edith"));
        assertThat(nadia.open(path()).body()).doesNotContain("Somebody wrong");
    }

    @Test
    void who_is_thought_to_have_caused_harm_is_there_for_those_who_were_let_in_and_for_others_leaves_no_trace() {
        record(matter, Form.CONTACT, "withWhom", "Beryl, her wife");
        var section = UUID.randomUUID();
        var before = grace.open(path()).page().select("main").html();
        nadia.record(
                nadia.open(matter.path() + "/alleged/new"),
                Matter.with(
                        section,
                        typed("who", "Secret neighbour", "connection", "secretly her cousin", "needs", "Secret need")));
        assertThat(grace.open(path()).page().select("main").html())
                .as("the same as before")
                .isEqualTo(before);
        var page = nadia.open(path());
        assertThat(words(page, "wide")).contains("Secret neighbour", "Person thought to have caused harm");
        assertThat(listed(page, "People thought to have caused harm"))
                .singleElement()
                .asString()
                .contains("secretly her cousin", "Nothing has been decided about what they did.", "Restricted section");
        assertThat(page.text())
                .contains("You see something from a restricted section here")
                .doesNotContain("Secret need");
        assertThat(page.page().select("main a[href=" + matter.path() + "/alleged/" + section + "]"))
                .hasSize(1);
        assertThat(grace.open(chronology()).body()).doesNotContainIgnoringCase("secret neighbour");

        nadia.record(
                nadia.open(matter.path() + "/alleged/" + section + "/readers/new"),
                Matter.with(UUID.randomUUID(), typed("who", "Grace Adeyemi", "why", "She holds it now")));
        assertThat(grace.open(path()).text()).contains("Secret neighbour");
    }

    @Test
    void two_people_whose_cases_are_linked_are_around_each_other_and_in_each_others_chronology() {
        var other = Matter.raised(nadia);
        record(
                matter,
                Form.OTHER_AT_RISK,
                "kind",
                "adult",
                "who",
                "Her friend across the landing",
                "theirCase",
                String.valueOf(number(other)));
        var here = nadia.open(path());
        assertThat(listed(here, "Others who may be in danger too"))
                .singleElement()
                .asString()
                .startsWith(other.name())
                .contains(
                        "Another adult who may be in danger too", "There is a case about them: Case " + number(other));
        assertThat(here.page().select("main a[href=" + other.path() + "]")).hasSize(1);
        assertThat(nadia.open(matter.path()).page().select("#others-at-risk ~ p a[href=" + other.path() + "]"))
                .hasSize(1);

        var there = nadia.open("/people/" + other.person() + "/network");
        assertThat(listed(there, "Others who may be in danger too"))
                .singleElement()
                .asString()
                .startsWith(matter.name())
                .contains("On their case, " + other.name() + " is recorded as somebody who may be in danger too");
        var told = nadia.open("/people/" + other.person() + "/chronology");
        var sentence = "There is an entry on the case of " + matter.name();
        assertThat(told.page().select(".ownwords-timeline__sentence").eachText())
                .filteredOn(each -> each.startsWith(sentence))
                .hasSize(1);
        assertThat(told.body()).as("nothing of what it says").doesNotContain("Her friend across the landing");
        assertThat(nadia.open("/people/" + other.person() + "/chronology?case=" + number(other))
                        .text())
                .doesNotContain(sentence);
        assertThat(nadia.open(chronology()).text()).doesNotContain("There is an entry on the case of");
        var copies = matter.path() + "/copy/";
        assertThat(nadia.open(copies + "subject-access").text())
                .contains("Her friend across the landing", "Whether we have a case about somebody else")
                .doesNotContain("Case " + number(other));
        assertThat(nadia.open(copies + "export").text()).contains("Case " + number(other));
    }

    @Test
    void a_case_is_named_by_a_number_that_we_have_about_somebody_else() {
        for (var number : List.of("999999999", "x", String.valueOf(number(matter)))) {
            var all = new LinkedHashMap<>(Form.OTHER_AT_RISK.typed(matter.name()));
            all.putAll(typed("theirCase", number));
            assertThat(nadia.submit(nadia.open(Form.OTHER_AT_RISK.path(matter)), Matter.with(UUID.randomUUID(), all))
                            .problems())
                    .singleElement()
                    .asString()
                    .startsWith("Enter the number of a case ");
        }
    }

    @Test
    void a_record_that_was_joined_into_another_leads_to_everybody_around_both() {
        var other = Matter.raised(nadia);
        record(other, Form.CONTACT, "withWhom", "Known to the other record");
        record(matter, Form.CONTACT, "withWhom", "Known to this record");
        nadia.record(
                nadia.open("/people/" + matter.person() + "/joining/" + other.person()),
                typed("why", "She uses both names"));
        var page = nadia.open("/people/" + other.person() + "/network");
        assertThat(page.path()).isEqualTo(path());
        assertThat(listed(page, "Family, friends and neighbours"))
                .anyMatch(line -> line.startsWith("Known to the other record"))
                .anyMatch(line -> line.startsWith("Known to this record"));
    }

    @Test
    void the_chronology_is_of_all_cases_or_of_one_and_of_all_kinds_or_of_one() {
        var again = UUID.randomUUID();
        assertThat(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.send(nadia, matter, again).status())
                .isEqualTo(200);
        record(matter, Form.CONVERSATION);
        record(matter, Form.CONTACT);
        var all = nadia.open(chronology());
        var entries = all.page().select(".ownwords-timeline__entry");
        assertThat(entries)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(
                                entry.select(".ownwords-timeline__from a").text())
                        .matches("Case \\d+"));
        assertThat(all.page().select(".ownwords-choose a:contains(Case )")).hasSize(2);

        var one = nadia.open(all.page()
                .select(".ownwords-choose a:contains(Case " + number(matter) + ",)")
                .attr("href"));
        assertThat(one.page().select(".ownwords-timeline__from a").eachText())
                .isNotEmpty()
                .containsOnly("Case " + number(matter));
        assertThat(one.text()).contains("from case " + number(matter));

        var kind = nadia.open(
                one.page().select(".ownwords-choose a:contains(A conversation)").attr("href"));
        assertThat(kind.page().select(".ownwords-timeline__entry")).hasSize(1);
        assertThat(kind.text()).contains("1 entry from case " + number(matter), "of one kind: “A conversation”");
        assertThat(kind.page().select(".ownwords-choose a[aria-current=true]").eachText())
                .containsExactly("Case " + number(matter) + ", opened " + opened(kind), "A conversation");

        var none = nadia.open(chronology() + "?case=" + number(Matter.raised(nadia)) + "&kind=%3Cscript%3E");
        assertThat(none.status()).isEqualTo(200);
        assertThat(none.body()).doesNotContain("<script>&").contains("&lt;script&gt;");
        assertThat(none.page().select(".ownwords-timeline__entry"))
                .as("the case of somebody else")
                .isEmpty();
    }

    private String opened(Answer page) {
        return page.page()
                .select(".ownwords-choose a:contains(Case " + number(matter) + ",)")
                .text()
                .replaceAll(".*opened ", "");
    }

    @Test
    void a_long_chronology_has_pages_and_can_be_printed_whole() {
        Rows.conversations(matter.file(), 130);
        var first = nadia.open(chronology());
        assertThat(first.page().select(".ownwords-timeline__entry")).hasSize(100);
        assertThat(first.text()).contains("Entries 1 to 100 of ");
        var second = nadia.open(first.page().select("a[rel=next]").attr("href"));
        assertThat(second.text()).contains("Entries 101 to ");
        assertThat(second.page().select("a[rel=next]")).isEmpty();
        var whole = nadia.open(
                first.page().select("a:contains(on one page, to print)").attr("href"));
        assertThat(whole.page().select(".ownwords-timeline__entry").size())
                .isEqualTo(
                        100 + second.page().select(".ownwords-timeline__entry").size());
        assertThat(whole.page().select("nav.govuk-pagination")).isEmpty();
        assertThat(whole.text()).doesNotContain("Entries 1 to");
    }
}
